package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people do at Discord reaches a bot of JDA as it would, and its answers are seen. */
class LoopbackDiscordTest {

    private static final CommandData GREET = Commands.slash("greet", "Greets somebody")
            .addOptions(new OptionData(OptionType.STRING, "name", "Whom", true, true))
            .setContexts(InteractionContextType.ALL)
            .setIntegrationTypes(IntegrationType.ALL);
    private static final CommandData ECHO = Commands.message("Say it again");

    /** Does what each test is about, in a line or two. */
    private static final EventListener GREETER = event -> {
        switch (event) {
            case SlashCommandInteractionEvent command ->
                command.reply("%s %s %s"
                                .formatted(
                                        command.getUserLocale().getLocale(),
                                        command.getContext(),
                                        command.getOptions().getFirst().getAsString()))
                        .setAllowedMentions(Set.of())
                        .setEphemeral(command.isFromAttachedGuild())
                        .addComponents(
                                ActionRow.of(Button.primary("again", "Again"), Button.secondary("later", "Later")))
                        .queue();
            case CommandAutoCompleteInteractionEvent typing ->
                typing.replyChoiceStrings(typing.getFocusedOption().getValue() + "drea")
                        .queue();
            case ButtonInteractionEvent press
            when press.getComponentId().equals("again") ->
                press.editMessage("Again")
                        .setAllowedMentions(Set.of())
                        .setReplace(true)
                        .queue();
            case ButtonInteractionEvent press -> {
                press.deferReply().complete();
                press.getHook()
                        .editOriginal("Later")
                        .setAllowedMentions(Set.of())
                        .complete();
                press.getHook()
                        .sendMessage("And more")
                        .setAllowedMentions(Set.of())
                        .queue();
            }
            case MessageContextInteractionEvent menu ->
                menu.replyModal(Modal.create("why", "Why?")
                                .addComponents(Label.of(
                                        menu.getTarget().getContentRaw(), TextInput.of("reason", TextInputStyle.SHORT)))
                                .build())
                        .queue();
            case ModalInteractionEvent modal ->
                modal.replyComponents(Container.of(
                                TextDisplay.of(modal.getValues().getFirst().getAsString())))
                        .useComponentsV2()
                        .setAllowedMentions(Set.of())
                        .queue();
            case MessageReceivedEvent message
            when !message.getAuthor().isBot() ->
                message.getMessage()
                        .reply("I read '%s'".formatted(message.getMessage().getContentRaw()))
                        .setAllowedMentions(Set.of())
                        .queue();
            default -> {}
        }
    };

    @Test
    void a_command_is_asked_and_answered_in_the_language_of_the_client() {
        try (var discord = new LoopbackDiscord();
                var _ = greeter(discord)) {
            var asked =
                    discord.asks(Incoming.slash("greet").option("name", "Анна").locale("uk"));
            assertThat(asked.reply().content()).isEqualTo("uk GUILD Анна");
            assertThat(asked.reply().isEphemeral()).isTrue();
            assertThat(asked.original().words()).isEqualTo("uk GUILD Анна\nAgain\nLater");
            assertThat(asked.original().isEphemeral()).isTrue();
        }
    }

    @Test
    void a_command_works_in_direct_messages_in_groups_and_in_guilds_where_the_bot_is_not() {
        try (var discord = new LoopbackDiscord();
                var _ = greeter(discord)) {
            assertThat(greeted(discord, greet().inDirectMessages())).isEqualTo("en-US BOT_DM Ann");
            assertThat(greeted(discord, greet().inGroup())).isEqualTo("en-US PRIVATE_CHANNEL Ann");
            assertThat(greeted(discord, greet().inForeignGuild())).isEqualTo("en-US GUILD Ann");
        }
    }

    @Test
    void who_may_not_use_foreign_apps_in_a_guild_is_answered_unseen_by_others() {
        try (var discord = new LoopbackDiscord();
                var _ = greeter(discord)) {
            var asked = discord.asks(greet().inForeignGuild().memberPermissions(0));
            assertThat(asked.reply().isEphemeral()).isFalse();
            assertThat(asked.original().isEphemeral()).isTrue();
        }
    }

    @Test
    void choices_are_offered_while_somebody_types() {
        try (var discord = new LoopbackDiscord();
                var _ = greeter(discord)) {
            var asked = discord.asks(Incoming.typing("greet", "name", "An"));
            assertThat(asked.reply().choices().findValuesAsText("value")).containsExactly("Andrea");
        }
    }

    @Test
    void a_press_changes_the_message_it_stands_under() {
        try (var discord = new LoopbackDiscord();
                var _ = greeter(discord)) {
            var message = discord.asks(greet()).original();
            assertThat(message.buttons()).containsExactly("again", "later");
            assertThat(discord.asks(Incoming.press(message, "again")).original())
                    .isSameAs(message);
            assertThat(message.words()).isEqualTo("Again");
            assertThat(message.edits()).isEqualTo(1);
        }
    }

    @Test
    void an_answer_may_come_later_and_be_followed_by_more() {
        try (var discord = new LoopbackDiscord();
                var _ = greeter(discord)) {
            var message = discord.asks(greet()).original();
            var asked = discord.asks(Incoming.press(message, "later"));
            assertThat(asked.original().content()).isEqualTo("Later");
            assertThat(asked.followUp(0).content()).isEqualTo("And more");
            assertThat(asked.reply().type()).isEqualTo(Asked.MESSAGE_LATER);
        }
    }

    @Test
    void a_menu_gives_the_message_it_is_used_on_and_a_modal_gives_its_fields() {
        try (var discord = new LoopbackDiscord();
                var _ = greeter(discord)) {
            var asked = discord.asks(Incoming.menu("Say it again", "Who leads?"));
            assertThat(asked.reply().type()).isEqualTo(Asked.MODAL);
            assertThat(asked.reply().components().findValuesAsText("label")).containsExactly("Who leads?");
            var sent = discord.asks(Incoming.submit("why", Map.of("reason", "Because")));
            assertThat(sent.original().words()).isEqualTo("Because");
        }
    }

    @Test
    void a_text_is_read_only_where_the_bot_is_meant() {
        try (var discord = new LoopbackDiscord();
                var bot = new PlainBot(discord, GREETER, GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES)) {
            bot.ready();
            var channel = LoopbackGuild.HOME.channel();
            discord.says(Person.SOMEBODY, channel, "a secret");
            assertThat(discord.awaitPosted(channel, 0).content()).isEqualTo("I read ''");
            discord.says(Person.SOMEBODY, channel, LoopbackDiscord.mention() + " hello");
            assertThat(discord.awaitPosted(channel, 1).content()).contains("hello");
            discord.replies(Person.SOMEBODY, discord.posted(channel).getFirst(), "an answer");
            assertThat(discord.awaitPosted(channel, 2).content()).contains("an answer");
            discord.saysPrivately(Person.SOMEBODY, "hello");
            assertThat(discord.awaitPosted(Person.SOMEBODY.directMessages(), 0).content())
                    .contains("hello");
        }
    }

    @Test
    void a_bot_posts_edits_and_deletes_in_channels_and_direct_messages() {
        try (var discord = new LoopbackDiscord();
                var bot = greeter(discord)) {
            MessageChannel channel = bot.ready().getTextChannels().getFirst();
            var message =
                    channel.sendMessage("One").setAllowedMentions(Set.of()).complete();
            message.editMessage("Two").setAllowedMentions(Set.of()).complete();
            assertThat(discord.awaitPosted(channel.getIdLong(), 0).edited(1).content())
                    .isEqualTo("Two");
            message.delete().complete();
            assertThat(discord.posted(channel.getIdLong()).getFirst().isDeleted())
                    .isTrue();
            bot.ready()
                    .openPrivateChannelById(Person.SOMEBODY.id())
                    .flatMap(direct -> direct.sendMessage("Psst").setAllowedMentions(Set.of()))
                    .complete();
            assertThat(discord.posted(Person.SOMEBODY.directMessages())).hasSize(1);
        }
    }

    @Test
    void a_bot_joins_guilds_and_leaves_them() {
        var other = LoopbackGuild.of(1_210_000_000_000_000_000L, "ru");
        try (var discord = new LoopbackDiscord();
                var bot = greeter(discord)) {
            discord.joins(other);
            await().until(() -> !bot.heard(GuildJoinEvent.class).isEmpty());
            assertThat(bot.ready().getGuilds()).extracting(Guild::getLocale).contains(DiscordLocale.RUSSIAN);
            assertThat(greeted(discord, greet().inGuild(other))).isEqualTo("en-US GUILD Ann");
            discord.leaves(other);
            await().until(() -> !bot.heard(GuildLeaveEvent.class).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("passingFaults")
    void an_answer_comes_through_what_passes(Fault fault) {
        try (var discord = new LoopbackDiscord();
                var _ = greeter(discord)) {
            greeted(discord, greet());
            discord.fails(Route.ANSWER, fault);
            assertThat(greeted(discord, greet())).isEqualTo("en-US GUILD Ann");
            await().untilAsserted(() -> assertThat(discord.calls(Route.ANSWER)).hasSize(3));
        }
    }

    static List<Fault> passingFaults() {
        return List.of(new Fault.Page(502), new Fault.Reset(), new Fault.Lost(), Fault.tooMany(Duration.ofMillis(500)));
    }

    @Test
    void nobody_can_do_what_no_client_would_let_them_do() {
        try (var discord = new LoopbackDiscord();
                var _ = greeter(discord)) {
            var message = discord.asks(greet()).original();
            for (var impossible : List.of(
                    Incoming.slash("leave").option("name", "Ann"),
                    Incoming.slash("greet"),
                    Incoming.slash("greet").option("name", 5),
                    Incoming.slash("greet").option("title", "Ms"),
                    Incoming.press(message, "never"),
                    Incoming.menu("Say it again", "Hello").inGroup())) {
                assertThatThrownBy(() -> discord.asks(impossible)).isInstanceOf(AssertionError.class);
            }
        }
    }

    @Test
    void a_command_for_managers_is_for_managers() {
        var settings = Commands.slash("greet", "Greets")
                .addOption(OptionType.STRING, "name", "Whom")
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
        try (var discord = new LoopbackDiscord();
                var bot = new PlainBot(discord, GREETER)) {
            bot.ready().updateCommands().addCommands(settings).complete();
            assertThatThrownBy(() -> discord.asks(greet())).isInstanceOf(AssertionError.class);
            for (var permission : List.of(Permission.MANAGE_SERVER, Permission.ADMINISTRATOR)) {
                var asked = discord.asks(greet().memberPermissions(permission.getRawValue()));
                assertThat(asked.reply().content()).endsWith("Ann");
            }
        }
    }

    private static PlainBot greeter(LoopbackDiscord discord) {
        var bot = new PlainBot(discord, GREETER);
        bot.ready().updateCommands().addCommands(GREET, ECHO).complete();
        return bot;
    }

    private static Incoming greet() {
        return Incoming.slash("greet").option("name", "Ann");
    }

    private static String greeted(LoopbackDiscord discord, Incoming incoming) {
        return discord.asks(incoming).reply().content();
    }
}
