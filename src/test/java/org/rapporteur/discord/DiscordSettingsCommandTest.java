package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.discord.Incoming.press;
import static org.rapporteur.discord.Incoming.slash;

import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.Preferences;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;

/** Settings as people at Discord choose them, with the real room for them behind the desk. */
class DiscordSettingsCommandTest {

    private static final ServerId SERVER = new ServerId(LoopbackGuild.HOME.id());

    @AutoClose
    private final ServedDiscord served = ServedDiscord.by(LoopbackHouse::keeping, LoopbackDiscord.unhurried());

    private final LoopbackDiscord discord = served.discord();
    private final LoopbackHouse house = served.house();

    @Test
    void everybody_chooses_for_themselves() {
        var chosen = discord.asks(slash("settings").option("setting", "language uk"));
        assertThat(chosen.original().words()).contains("українською");
        assertThat(chosen.reply().isEphemeral()).isTrue();
        assertThat(discord.asks(slash("venue")).original().words()).contains("Женеві");
        assertThat(discord.asks(slash("venue").by(Person.OWNER)).original().words())
                .contains("Geneva");
        assertThat(house.book().of(SERVER.holder())).isEqualTo(Preferences.none());
    }

    @Test
    void settings_are_not_to_be_shared() {
        assertThat(discord.asks(slash("settings")).original().words()).doesNotContain("Share");
    }

    @Test
    void who_may_manage_the_server_chooses_for_it() {
        var overview = discord.asks(slash("server-settings").by(Person.OWNER).managing())
                .original();
        presses(overview, "language", Incoming::managing);
        presses(overview, "ru", Incoming::managing);

        assertThat(house.book().of(SERVER.holder()))
                .isEqualTo(Preferences.none().with(Language.RUSSIAN));
        discord.says(Person.SOMEBODY, LoopbackGuild.HOME.channel(), LoopbackDiscord.mention() + " venue?");
        assertThat(discord.awaitPosted(LoopbackGuild.HOME.channel(), 0).words()).contains("Женев");
    }

    @Test
    void discord_shows_the_commands_for_a_server_only_to_who_manages_it() {
        assertThatThrownBy(() -> discord.asks(slash("server-settings"))).hasMessageContaining("other permissions");
        assertThatThrownBy(() -> discord.asks(slash("server-settings").inForeignGuild()))
                .hasMessageContaining("not offered");
        assertThatThrownBy(() -> discord.asks(slash("server-settings").inDirectMessages()))
                .hasMessageContaining("not offered");
    }

    @Test
    void who_lost_that_right_meanwhile_is_told_so_and_nothing_changes() {
        var overview = discord.asks(slash("server-settings").by(Person.OWNER).managing())
                .original();
        presses(overview, "language", Incoming::managing);
        presses(overview, "ru", UnaryOperator.identity());

        assertThat(overview.words()).contains("только его администраторы");
        assertThat(house.book().of(SERVER.holder())).isEqualTo(Preferences.none());
    }

    @Test
    void what_was_chosen_for_a_server_can_be_deleted() {
        house.book().put(SERVER.holder(), Preferences.none().with(Language.RUSSIAN));
        discord.asks(slash("server-forgetme")
                        .option("now", "now")
                        .by(Person.OWNER)
                        .managing())
                .original();
        assertThat(house.book().of(SERVER.holder())).isEqualTo(Preferences.none());
    }

    @Test
    void zone_and_spelling_are_chosen_as_well() {
        discord.asks(slash("settings").option("setting", "zone Europe/Kyiv")).original();
        discord.asks(slash("settings").option("setting", "names official")).original();
        var chosen = house.book().of(new UserId(Person.SOMEBODY.id()).holder());
        assertThat(chosen.zone()).hasValue(ZoneId.of("Europe/Kyiv"));
        assertThat(chosen.names()).hasValue(NameSpelling.OFFICIAL);
    }

    @Test
    void what_was_chosen_can_be_deleted() {
        discord.asks(slash("settings").option("setting", "language uk")).original();
        discord.asks(slash("forgetme").option("now", "now")).original();
        assertThat(house.book().of(new UserId(Person.SOMEBODY.id()).holder())).isEqualTo(Preferences.none());
        assertThat(discord.asks(slash("venue")).original().words()).contains("Geneva");
    }

    /** Presses what leads there, and waits until the message has changed. */
    private void presses(Posted message, String end, UnaryOperator<Incoming> rights) {
        var button = message.buttons().stream()
                .filter(data -> data.endsWith(end))
                .findFirst()
                .orElseThrow();
        discord.asks(rights.apply(press(message, button).by(Person.OWNER))).reply();
    }
}
