package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MenuTest {

    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}]{1,32}");

    private final House house = House.today();
    private final List<CommandData> entries = new Menu(house.desk().commands().all(), house.phrases()).entries();

    @Test
    void every_command_of_the_desk_is_there_and_one_in_the_menu_of_messages() {
        assertThat(slash().map(SlashCommandData::getName).filter(name -> !name.startsWith("server-")))
                .containsExactlyElementsOf(house.desk().commands().all().stream()
                        .map(command -> command.name())
                        .toList());
        assertThat(entries.getLast().getType()).isEqualTo(Command.Type.MESSAGE);
        assertThat(entries.getLast().getName()).isEqualTo("Facts on this");
    }

    @Test
    void they_are_for_everybody_everywhere() {
        assertThat(entries.stream().filter(entry -> !entry.getName().startsWith("server-")))
                .allSatisfy(entry -> {
                    assertThat(entry.getContexts())
                            .containsExactlyInAnyOrder(
                                    InteractionContextType.GUILD,
                                    InteractionContextType.BOT_DM,
                                    InteractionContextType.PRIVATE_CHANNEL);
                    assertThat(entry.getIntegrationTypes())
                            .containsExactlyInAnyOrder(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL);
                    assertThat(entry.getDefaultPermissions()).isEqualTo(DefaultMemberPermissions.ENABLED);
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH_UK", "ENGLISH_US", "UKRAINIAN", "RUSSIAN"})
    void names_and_descriptions_are_those_of_each_locale_and_such_as_discord_takes(DiscordLocale locale) {
        var names = new ArrayList<String>();
        slash().forEach(entry -> {
            var name = told(entry.getNameLocalizations(), locale);
            names.add(name);
            assertName(name);
            assertDescription(told(entry.getDescriptionLocalizations(), locale));
            entry.getOptions().forEach(option -> {
                assertName(told(option.getNameLocalizations(), locale));
                assertDescription(told(option.getDescriptionLocalizations(), locale));
            });
            assertThat(entry.getOptions())
                    .extracting(option -> told(option.getNameLocalizations(), locale))
                    .doesNotHaveDuplicates();
        });
        assertThat(names).doesNotHaveDuplicates();
    }

    private static void assertName(String name) {
        assertThat(name).matches(NAME).isEqualTo(name.toLowerCase(Locale.ROOT));
    }

    /** Cut short, it would end in an ellipsis. */
    private static void assertDescription(String description) {
        assertThat(description).hasSizeBetween(1, 100).doesNotEndWith("…");
    }

    @Test
    void each_is_called_as_the_desk_calls_it_in_that_language() {
        var delegation = slash().filter(entry -> entry.getName().equals("delegation"))
                .findFirst()
                .orElseThrow();
        assertThat(delegation.getNameLocalizations().toMap())
                .containsEntry(DiscordLocale.UKRAINIAN, "делегація")
                .containsEntry(DiscordLocale.RUSSIAN, "делегация")
                .containsEntry(DiscordLocale.ENGLISH_UK, "delegation");
        assertThat(house.desk().commands().find("делегація")).isPresent();
    }

    @Test
    void names_are_suggested_and_free_words_are_not() {
        assertThat(option("delegation", "country").isAutoComplete()).isTrue();
        assertThat(option("delegation", "country").isRequired()).isTrue();
        assertThat(option("leader", "country").isRequired()).isFalse();
        assertThat(option("who", "person").isAutoComplete()).isTrue();
        assertThat(option("issue", "name").isAutoComplete()).isTrue();
        assertThat(option("ask", "question").isAutoComplete()).isFalse();
        assertThat(option("asof", "date").isAutoComplete()).isFalse();
    }

    /** Discord counts names, descriptions and values, and of localized ones the longest. */
    @Test
    void no_command_is_longer_than_discord_takes() {
        assertThat(entries)
                .allSatisfy(
                        entry -> assertThat(CommandLimits.length(read(entry))).isLessThan(8000));
    }

    @Test
    void who_manages_a_server_finds_commands_for_it_and_nobody_else_does() {
        var managed = entries.stream()
                .filter(entry -> entry.getName().startsWith("server-"))
                .toList();
        assertThat(managed).extracting(CommandData::getName).containsExactly("server-settings", "server-forgetme");
        assertThat(managed).allSatisfy(entry -> {
            assertThat(entry.getDefaultPermissions().getPermissionsRaw())
                    .isEqualTo(Permission.MANAGE_SERVER.getRawValue());
            assertThat(entry.getContexts()).containsExactly(InteractionContextType.GUILD);
            assertThat(entry.getIntegrationTypes()).containsExactly(IntegrationType.GUILD_INSTALL);
            assertThat(house.desk().commands().find(Scope.of(entry.getName()).command()))
                    .isPresent();
        });
    }

    private static JsonNode read(CommandData entry) {
        return Payloads.read(new String(entry.toData().toJson(), StandardCharsets.UTF_8));
    }

    private OptionData option(String command, String option) {
        return slash().filter(entry -> entry.getName().equals(command))
                .flatMap(entry -> entry.getOptions().stream())
                .filter(data -> data.getName().equals(option))
                .findFirst()
                .orElseThrow();
    }

    private Stream<SlashCommandData> slash() {
        return entries.stream()
                .filter(entry -> entry.getType() == Command.Type.SLASH)
                .map(SlashCommandData.class::cast);
    }

    private static String told(LocalizationMap texts, DiscordLocale locale) {
        return Objects.requireNonNull(texts.get(locale));
    }
}
