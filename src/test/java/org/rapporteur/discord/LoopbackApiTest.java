package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API answers as Discord does, also with no; and as its description says. */
class LoopbackApiTest {

    private static final String HELLO = "{\"content\":\"Hello\",\"allowed_mentions\":{\"parse\":[]}}";
    private static final String REPLY = "{\"type\":4,\"data\":" + HELLO + "}";
    private static final String PING = "[{\"name\":\"ping\",\"description\":\"Answers\",\"type\":1}]";
    private static final String CHANNEL = "channels/" + LoopbackGuild.HOME.channel();
    private static final Duration SOME = Duration.ofMillis(50);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T12:00:00Z"));
    private final InstantSource clock = now::get;

    @Test
    void every_answer_is_as_discord_describes_it() throws IOException {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            bot.identifies();
            described(Route.ME, bot.ask("GET", "users/@me", ""));
            described(Route.APPLICATION, bot.ask("GET", "oauth2/applications/@me", ""));
            described(Route.GATEWAY, bot.ask("GET", "gateway", ""));
            described(Route.GATEWAY_BOT, bot.ask("GET", "gateway/bot", ""));
            described(Route.WRITE_COMMANDS, bot.registers(PING));
            described(Route.READ_COMMANDS, bot.ask("GET", "applications/1/commands", ""));
            var asked = discord.asks(Incoming.slash("ping"));
            described(Route.ANSWER, bot.answers(asked, REPLY));
            described(Route.FOLLOW_UP, bot.webhook("POST", asked, "", RICH));
            described(Route.READ_ORIGINAL, bot.webhook("GET", asked, "/messages/@original", ""));
            described(Route.EDIT_ORIGINAL, bot.webhook("PATCH", asked, "/messages/@original", RICH));
            described(Route.OPEN_DIRECT_MESSAGES, bot.ask("POST", "users/@me/channels", "{\"recipient_id\":\"7\"}"));
            described(Route.READ_CHANNEL, bot.ask("GET", CHANNEL, ""));
            described(Route.READ_CHANNEL, bot.ask("GET", "channels/8", ""));
            var posted = described(Route.POST, bot.ask("POST", CHANNEL + "/messages", RICH));
            described(Route.EDIT, bot.ask("PATCH", CHANNEL + "/messages/" + id(posted), HELLO));
        }
    }

    private static final String RICH = """
        {"content": "Hello", "allowed_mentions": {"parse": []}, "nonce": "one",
         "embeds": [{"title": "A", "description": "B", "fields": [{"name": "C", "value": "D"}]}],
         "components": [{"type": 1, "components": [
           {"type": 2, "style": 1, "custom_id": "e", "label": "F"},
           {"type": 2, "style": 5, "url": "https://example.org", "label": "G"}]}]}
        """;

    private static HttpResponse<String> described(Route route, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new Documented(new OpenApi()).breachesOfAnswer(route, RawBot.read(answer.body())))
                .isEmpty();
        return answer;
    }

    private static String id(HttpResponse<String> message) {
        return RawBot.read(message.body()).path("id").asText();
    }

    @Test
    void who_has_another_token_is_nobody() throws IOException {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            assertThat(bot.ask("GET", "users/@me", "", "another").statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        POST  | channels/1200000000000000001/messages   | {"content":" "}    | POST: an empty message
        POST  | channels/1200000000000000001/messages   | {"embeds":7}       | POST: embeds integer found, [array, null] expected
        POST  | channels/1200000000000000001/messages   | Hello              | POST: no JSON, but Hello
        PUT   | applications/1/commands                 | [{"name":"A b"}]   | WRITE_COMMANDS: /A b: the name 'A b'
        POST  | channels/1200000000000000001/reactions  | {}                 | no route for POST /api/v10/channels/1200000000000000001/reactions
        """)
    void what_is_not_as_discord_wants_it_is_refused_and_noted(String method, String path, String body, String breach)
            throws IOException {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            assertThat(bot.status(method, path, body)).isBetween(400, 404);
            assertThat(discord.takeBreaches()).contains(breach);
            assertThat(discord.calls(Route.POST)).noneMatch(LoopbackDiscord.Call::taken);
        }
    }

    @Test
    void a_breach_that_nobody_expected_fails_the_test() throws IOException {
        var discord = new LoopbackDiscord();
        try (var bot = new RawBot(discord)) {
            bot.status("POST", CHANNEL + "/messages", "{}");
            assertThatThrownBy(discord::close)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("POST: an empty message");
        }
    }

    @Test
    void an_interaction_takes_one_callback_within_three_seconds() throws IOException {
        try (var discord = new LoopbackDiscord(clock);
                var bot = registered(discord)) {
            var asked = discord.asks(Incoming.slash("ping"));
            var late = discord.asks(Incoming.slash("ping"));
            pass(Duration.ofSeconds(3));
            assertThat(bot.answers(asked, REPLY).statusCode()).isEqualTo(200);
            assertThat(RawBot.code(bot.answers(asked, REPLY))).isEqualTo(40060);
            assertThat(discord.takeBreaches()).containsExactly("ANSWER: a second callback");
            pass(Duration.ofMillis(1));
            assertThat(RawBot.code(bot.answers(late, REPLY))).isEqualTo(10062);
            assertThat(late.isAnswered()).isFalse();
        }
    }

    @Test
    void a_second_callback_is_forgiven_to_who_could_not_know() throws IOException {
        try (var discord = new LoopbackDiscord();
                var bot = registered(discord)) {
            var elsewhere = discord.asks(Incoming.slash("ping"));
            elsewhere.answeredElsewhere();
            assertThat(RawBot.code(bot.answers(elsewhere, REPLY))).isEqualTo(40060);
            var lost = discord.asks(Incoming.slash("ping"));
            discord.fails(Route.ANSWER, new Fault.Lost());
            assertThatThrownBy(() -> bot.answers(lost, REPLY)).isInstanceOf(IOException.class);
            assertThat(RawBot.code(bot.answers(lost, REPLY))).isEqualTo(40060);
            assertThat(lost.original().content()).isEqualTo("Hello");
        }
    }

    @Test
    void a_callback_must_fit_what_was_done() throws IOException {
        try (var discord = new LoopbackDiscord();
                var bot = registered(discord)) {
            var asked = discord.asks(Incoming.slash("ping"));
            assertThat(RawBot.code(bot.answers(asked, "{\"type\":6}"))).isEqualTo(50035);
            assertThat(discord.takeBreaches())
                    .containsExactly("ANSWER: a callback of type 6 does not fit the interaction");
        }
    }

    @Test
    void edits_and_follow_ups_are_taken_for_fifteen_minutes() throws IOException {
        try (var discord = new LoopbackDiscord(clock);
                var bot = registered(discord)) {
            var asked = discord.asks(Incoming.slash("ping"));
            assertThat(RawBot.code(bot.webhook("PATCH", asked, "/messages/@original", HELLO)))
                    .as("before the callback")
                    .isEqualTo(50027);
            bot.answers(asked, "{\"type\":5}");
            assertThat(asked.reply().type()).isEqualTo(Asked.MESSAGE_LATER);
            pass(Duration.ofMinutes(15));
            assertThat(bot.webhook("POST", asked, "", HELLO).statusCode()).isEqualTo(200);
            assertThat(asked.original().content())
                    .as("the first follow-up to a deferred answer becomes it")
                    .isEqualTo("Hello");
            assertThat(bot.webhook("POST", asked, "", HELLO).statusCode()).isEqualTo(200);
            assertThat(bot.webhook("DELETE", asked, "/messages/@original", "").statusCode())
                    .isEqualTo(204);
            assertThat(asked.original().isDeleted()).isTrue();
            pass(Duration.ofMillis(1));
            assertThat(RawBot.code(bot.webhook("POST", asked, "", HELLO))).isEqualTo(50027);
            assertThat(asked.followUps()).hasSize(1);
        }
    }

    @Test
    void a_nonce_is_enforced_for_some_minutes() throws IOException {
        var message = HELLO.replace("}}", "},\"nonce\":\"daily-1\",\"enforce_nonce\":true}");
        try (var discord = new LoopbackDiscord(clock);
                var bot = new RawBot(discord)) {
            var first = bot.ask("POST", CHANNEL + "/messages", message);
            var second = bot.ask("POST", CHANNEL + "/messages", message);
            assertThat(id(second)).isEqualTo(id(first));
            assertThat(discord.posted(LoopbackGuild.HOME.channel())).hasSize(1);
            pass(Duration.ofMinutes(3));
            assertThat(id(bot.ask("POST", CHANNEL + "/messages", message))).isNotEqualTo(id(first));
        }
    }

    @Test
    void a_channel_may_be_unknown_left_or_closed() throws IOException {
        var home = LoopbackGuild.HOME;
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            assertThat(RawBot.code(bot.ask("POST", "channels/5/messages", HELLO)))
                    .isEqualTo(10003);
            discord.joins(home.closing(home.channel()));
            assertThat(RawBot.code(bot.ask("POST", CHANNEL + "/messages", HELLO)))
                    .isEqualTo(50013);
            discord.leaves(home);
            assertThat(RawBot.code(bot.ask("POST", CHANNEL + "/messages", HELLO)))
                    .isEqualTo(50001);
            discord.joins(home).failsIn(home.channel(), Fault.cannotMessage());
            assertThat(RawBot.code(bot.ask("POST", CHANNEL + "/messages", HELLO)))
                    .isEqualTo(50007);
            assertThat(RawBot.code(bot.ask("POST", CHANNEL + "/messages", HELLO)))
                    .isEqualTo(50007);
            assertThat(discord.posted(home.channel())).isEmpty();
        }
    }

    @Test
    void a_message_may_be_answered_if_it_is_there() throws IOException {
        var answering = HELLO.replace("}}", "},\"message_reference\":{\"message_id\":\"%d\"}}");
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            var said = discord.says(Person.SOMEBODY, LoopbackGuild.HOME.channel(), "Hello");
            assertThat(bot.status("POST", CHANNEL + "/messages", answering.formatted(said)))
                    .isEqualTo(200);
            assertThat(bot.status("POST", CHANNEL + "/messages", answering.formatted(5)))
                    .isEqualTo(400);
        }
    }

    @Test
    void faults_come_when_they_are_ordered_and_then_no_more() throws IOException {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            discord.fails(
                    Route.POST,
                    Fault.tooMany(Duration.ofMillis(1500)),
                    new Fault.TooMany(Duration.ofSeconds(2), true),
                    new Fault.Page(503),
                    Fault.missingAccess(),
                    new Fault.Slow(SOME));
            var bucket = bot.ask("POST", CHANNEL + "/messages", HELLO);
            assertThat(bucket.statusCode()).isEqualTo(429);
            assertThat(bucket.headers().firstValue("Retry-After")).contains("2");
            assertThat(bucket.headers().firstValue("Via")).isPresent();
            assertThat(RawBot.read(bucket.body()).path("retry_after").asDouble())
                    .isEqualTo(1.5);
            var global = bot.ask("POST", CHANNEL + "/messages", HELLO);
            assertThat(global.headers().firstValue("X-RateLimit-Global")).contains("true");
            assertThat(bot.status("POST", CHANNEL + "/messages", HELLO)).isEqualTo(503);
            assertThat(bot.status("POST", CHANNEL + "/messages", HELLO)).isEqualTo(403);
            assertThat(discord.taken(Route.POST)).isEmpty();
            var began = System.nanoTime();
            assertThat(bot.status("POST", CHANNEL + "/messages", HELLO)).isEqualTo(200);
            assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(SOME.toNanos());
            assertThat(discord.calls(Route.POST)).hasSize(5);
            assertThat(discord.floods()).isZero();
        }
    }

    @Test
    void a_reset_comes_before_anything_is_done() {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            discord.fails(Route.POST, new Fault.Reset(), new Fault.Reset());
            assertThatThrownBy(() -> bot.ask("POST", CHANNEL + "/messages", HELLO))
                    .isInstanceOf(IOException.class);
            assertThat(discord.posted(LoopbackGuild.HOME.channel())).isEmpty();
        }
    }

    @Test
    void the_sixth_message_of_a_channel_within_five_seconds_is_too_many() throws IOException {
        try (var discord = new LoopbackDiscord();
                var bot = new RawBot(discord)) {
            for (var left : List.of("4", "3", "2", "1", "0")) {
                assertThat(bot.ask("POST", CHANNEL + "/messages", HELLO)
                                .headers()
                                .firstValue("X-RateLimit-Remaining"))
                        .contains(left);
            }
            assertThat(bot.status("POST", CHANNEL + "/messages", HELLO)).isEqualTo(429);
            assertThat(discord.floods()).isEqualTo(1);
        }
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private static RawBot registered(LoopbackDiscord discord) throws IOException {
        var bot = new RawBot(discord);
        bot.identifies();
        bot.registers(PING);
        return bot;
    }
}
