package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.discord.Incoming.slash;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.Overheard;
import org.rapporteur.chat.Backoff;
import org.rapporteur.chat.Condition;
import org.rapporteur.chat.LeapingClock;
import org.rapporteur.chat.Movements;
import org.rapporteur.chat.Pause;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Timing;

/** From the start of the bot to its first connection. */
@Timeout(120)
class ConnectingTest {

    @AutoClose
    private final LoopbackDiscord discord = LoopbackDiscord.unhurried();

    @Test
    void an_api_that_is_down_at_the_start_is_waited_for_each_time_twice_as_long() {
        discord.fails(Route.GATEWAY_BOT, new Fault.Page(500), new Fault.Reset(), Fault.tooMany(Duration.ofMillis(100)));
        discord.fails(Route.ME, new Fault.Page(500), new Fault.Page(500), new Fault.Reset());
        try (var house = LoopbackHouse.on(discord)) {
            discord.awaitCommands(1);
            assertThat(discord.asks(slash("venue")).original().words()).contains("Geneva");
            var pauses = longPauses(house);
            assertThat(pauses)
                    .hasSizeGreaterThan(1)
                    .isEqualTo(Stream.iterate(new Backoff(), Backoff::further)
                            .map(Backoff::next)
                            .limit(pauses.size())
                            .toList());
        }
    }

    /** All but those for a moment between two posts or connections. */
    private static List<Duration> longPauses(LoopbackHouse house) {
        return house.pauses().stream()
                .filter(pause -> pause.compareTo(new Backoff().next()) >= 0)
                .toList();
    }

    @Test
    void a_gateway_that_is_down_at_the_start_is_waited_for_and_told_of_once() {
        discord.line().refuseConnections(2);
        try (var log = Overheard.from(Gateway.class);
                var _ = LoopbackHouse.on(discord)) {
            discord.awaitCommands(1);
            assertThat(log.lines())
                    .containsExactly(
                            "Discord's gateway cannot be reached: it takes no connection. Trying again until it can.");
        }
    }

    @Test
    void a_token_that_discord_does_not_know_ends_it_and_is_not_shown() {
        try (var bot = bot("some.other.token", Pause.parking())) {
            bot.start();
            assertThat(bot.ended().join())
                    .hasValueSatisfying(told ->
                            assertThat(told).contains("(401)", "DISCORD_TOKEN").doesNotContain("other"));
        }
    }

    @Test
    void who_closes_it_before_it_has_a_connection_waits_for_no_pause() throws Exception {
        discord.fails(Route.ME, new Fault.Page(500));
        var begun = new CountDownLatch(1);
        var broken = new CountDownLatch(1);
        try (var bot = bot(LoopbackDiscord.TOKEN, endless(begun, broken))) {
            bot.start();
            begun.await();
            assertThat(bot.condition()).isEqualTo(new Condition.Waiting("it answers with HTTP status 500"));
        }
        broken.await();
    }

    @Test
    void no_intent_is_asked_for_that_needs_a_review() {
        try (var _ = LoopbackHouse.on(discord)) {
            discord.awaitCommands(1);
            assertThat(discord.line().identifies())
                    .singleElement()
                    .extracting(LoopbackGateway.Identified::intents)
                    .isEqualTo(1L | 1L << 9 | 1L << 12);
        }
    }

    /** Over only when it is interrupted. */
    private static Pause endless(CountDownLatch begun, CountDownLatch broken) {
        return _ -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException closing) {
                broken.countDown();
                throw closing;
            }
        };
    }

    private DiscordBot bot(String token, Pause pause) {
        return new DiscordBot(
                new DiscordSettings(new BotToken(token), URI.create(discord.api()), Optional.empty(), Optional.empty()),
                House.today().desk(),
                House.today().phrases(),
                PreferenceBook.inMemory(),
                Movements.unheeded(),
                new Tempo(InstantSource.system(), new Timing(new LeapingClock(), pause), Duration.ofDays(1)));
    }
}
