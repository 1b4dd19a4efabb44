package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The gateway keeps sessions as Discord does, and JDA comes back to it after whatever goes wrong. */
class LoopbackGatewayTest {

    private static final EventListener PONG = event -> {
        if (event instanceof SlashCommandInteractionEvent command) {
            command.reply("Pong").setAllowedMentions(Set.of()).queue();
        }
    };

    @ParameterizedTest
    @MethodSource("faultsThatASessionOutlives")
    void a_bot_resumes_and_hears_what_it_missed(Consumer<LoopbackGateway> fault) {
        try (var discord = new LoopbackDiscord();
                var bot = new PlainBot(discord, PONG)) {
            register(bot);
            fault.accept(discord.line());
            assertThat(discord.asks(Incoming.slash("ping")).reply().content()).isEqualTo("Pong");
            discord.line().awaitResumes(1);
            assertThat(discord.line().resumes().getFirst().taken()).isTrue();
            assertThat(discord.line().resumes().getFirst().path()).startsWith("/resume");
            assertThat(discord.line().identifies()).hasSize(1);
            await().until(() -> bot.heard(SessionResumeEvent.class).size() == 1);
        }
    }

    static List<Named<Consumer<LoopbackGateway>>> faultsThatASessionOutlives() {
        return List.of(
                Named.of("op 7", LoopbackGateway::reconnect),
                Named.of("a dropped connection", LoopbackGateway::drop),
                Named.of("close 4000", line -> line.close(4000)),
                Named.of("close 1001", line -> line.close(1001)),
                Named.of("op 9 that may be resumed", line -> line.invalidate(true)));
    }

    @Test
    void a_bot_whose_session_is_gone_identifies_anew() {
        try (var discord = new LoopbackDiscord();
                var bot = new PlainBot(discord, PONG)) {
            register(bot);
            discord.line().invalidate(false);
            discord.line().awaitIdentifies(2);
            await().until(() -> bot.heard(SessionRecreateEvent.class).size() == 1);
            assertThat(discord.asks(Incoming.slash("ping")).reply().content()).isEqualTo("Pong");
        }
    }

    @Test
    void a_bot_notices_that_nobody_hears_its_heart() {
        try (var discord = new LoopbackDiscord();
                var bot = new PlainBot(discord, PONG)) {
            discord.line().heartbeatEvery(Duration.ofMillis(200));
            register(bot);
            await().until(() -> discord.line().heartbeats() > 1);
            discord.line().zombie();
            var asked = discord.asks(Incoming.slash("ping"));
            assertThat(asked.reply().content()).isEqualTo("Pong");
            assertThat(asked.reply().after()).isGreaterThan(Duration.ofMillis(200));
            assertThat(bot.heard(SessionDisconnectEvent.class)).isNotEmpty();
        }
    }

    @Test
    void a_bot_keeps_trying_while_the_gateway_refuses() {
        try (var discord = new LoopbackDiscord();
                var bot = new PlainBot(discord, PONG)) {
            register(bot);
            discord.line().refuseConnections(1);
            discord.line().drop();
            discord.line().awaitResumes(1);
            assertThat(discord.line().refused()).isEqualTo(1);
            assertThat(discord.line().resumes().getFirst().path())
                    .as("after a refusal JDA asks for the gateway again")
                    .doesNotStartWith("/resume");
        }
    }

    @Test
    void a_bot_gives_up_when_discord_wants_it_no_more() {
        try (var discord = new LoopbackDiscord();
                var bot = new PlainBot(discord, PONG)) {
            register(bot);
            discord.line().close(4004);
            await().until(() -> bot.heard(ShutdownEvent.class).size() == 1);
            assertThat(discord.line().connections()).isZero();
        }
    }

    @Test
    void a_session_is_over_when_the_bot_says_goodbye() {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord);
                var late = new RawBot(discord)) {
            bot.identifies().sendClose(1000, "").join();
            await().until(() -> discord.line().connections() == 0);
            late.connects().sendText(resume(bot.session(), 1), true).join();
            assertThat(late.received(1).path("op").asInt()).isEqualTo(9);
            assertThat(late.received(1).path("d").asBoolean()).isFalse();
        }
    }

    @Test
    void who_resumes_hears_all_that_came_after_the_last_event_it_knows() {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord);
                var again = new RawBot(discord)) {
            bot.identifies();
            discord.line().drop();
            await().until(() -> discord.line().connections() == 0);
            discord.saysPrivately(Person.SOMEBODY, "hello");
            again.connects().sendText(resume(bot.session(), 1), true).join();
            assertThat(again.received(1).path("t").asText()).isEqualTo("MESSAGE_CREATE");
            assertThat(again.received(2).path("t").asText()).isEqualTo("RESUMED");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"op":2,"d":{"token":"another","intents":0}}                                   | 4004
        {"op":2,"d":{"token":"MTEwMDAw.loopback.token","intents":0,"shard":[2,2]}}     | 4010
        {"op":2,"d":{"token":"MTEwMDAw.loopback.token","intents":1073741824}}          | 4013
        {"op":2,"d":{"token":"MTEwMDAw.loopback.token","intents":32768}}               | 4014
        """)
    void who_identifies_wrongly_is_shut_out(String identify, int code) {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            bot.connects().sendText(identify, true).join();
            assertThat(bot.closed(0)).isEqualTo(code);
        }
    }

    @Test
    void the_portal_may_grant_privileged_intents() {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            discord.line().grantsIntents(32768);
            bot.connects()
                    .sendText(RawBot.identify(LoopbackDiscord.TOKEN, 32768), true)
                    .join();
            assertThat(bot.awaits("READY").at("/d/user/bot").asBoolean()).isTrue();
        }
    }

    @Test
    void who_identifies_too_soon_after_another_is_told_to_wait() {
        try (var discord = new LoopbackDiscord();
                var first = new RawBot(discord);
                var second = new RawBot(discord)) {
            discord.line().identifyGap(Duration.ofSeconds(5));
            first.identifies();
            second.connects()
                    .sendText(RawBot.identify(LoopbackDiscord.TOKEN, 0), true)
                    .join();
            assertThat(second.received(1).path("op").asInt()).isEqualTo(9);
        }
    }

    @Test
    void each_shard_has_its_guilds_and_the_first_the_direct_messages() {
        var other = LoopbackGuild.of(LoopbackGuild.HOME.id() + (1 << 22), "uk");
        try (var discord = new LoopbackDiscord();
                var first = new RawBot(discord);
                var second = new RawBot(discord)) {
            discord.joins(other);
            first.identifies(0, 2);
            second.identifies(1, 2);
            assertThat(guilds(first)).containsExactly(other.id());
            assertThat(guilds(second)).containsExactly(LoopbackGuild.HOME.id());
            discord.saysPrivately(Person.SOMEBODY, "hello");
            assertThat(first.awaits("MESSAGE_CREATE").at("/d/content").asText()).isEqualTo("hello");
        }
    }

    private static List<Long> guilds(RawBot bot) {
        return bot.awaits("READY").at("/d/guilds").findValues("id").stream()
                .map(JsonNode::asLong)
                .toList();
    }

    @Test
    void who_says_more_than_120_things_in_a_minute_is_shut_out() {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            var socket = bot.connects();
            for (var number = 0; number < 121; number++) {
                socket.sendText("{\"op\":1,\"d\":null}", true).join();
            }
            assertThat(bot.closed(0)).isEqualTo(4008);
            assertThat(discord.line().heartbeats()).isEqualTo(120);
        }
    }

    @Test
    void who_says_too_much_at_once_is_shut_out() {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            bot.connects()
                    .sendText("{\"op\":3,\"d\":\"%s\"}".formatted("a".repeat(4096)), true)
                    .join();
            assertThat(bot.closed(0)).isEqualTo(4002);
        }
    }

    @Test
    void who_identifies_twice_over_one_connection_is_shut_out() {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            bot.identifies()
                    .sendText(RawBot.identify(LoopbackDiscord.TOKEN, 0), true)
                    .join();
            assertThat(bot.closed(0)).isEqualTo(4005);
        }
    }

    private static String resume(String session, int after) {
        return "{\"op\":6,\"d\":{\"token\":\"%s\",\"session_id\":\"%s\",\"seq\":%d}}"
                .formatted(LoopbackDiscord.TOKEN, session, after);
    }

    private static void register(PlainBot bot) {
        bot.ready()
                .updateCommands()
                .addCommands(Commands.slash("ping", "Answers"))
                .complete();
    }
}
