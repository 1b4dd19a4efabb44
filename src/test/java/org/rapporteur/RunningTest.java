package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Preferences;
import org.rapporteur.discord.LoopbackDiscord;
import org.rapporteur.language.Language;
import org.rapporteur.store.OwnStore;
import org.rapporteur.telegram.LoopbackBotApi;

/** One process on two platforms. */
class RunningTest {

    private static final Map<String, String> STRANGER_ON_DISCORD = Map.of("DISCORD_TOKEN", "some.other.token");
    private static final Map<String, String> STRANGER_ON_TELEGRAM = Map.of("TELEGRAM_TOKEN", "43:some-other-token");

    /** For a busy machine. */
    @TempDir
    private Path directory;

    @AutoClose
    private final LoopbackBotApi telegram = new LoopbackBotApi();

    @AutoClose
    private final LoopbackDiscord discord = new LoopbackDiscord();

    @Test
    void answers_on_both_and_stops_when_it_is_told_to() throws Exception {
        try (var bot = BotProcess.start(directory, List.of(telegram.environment(), discord.environment()))) {
            telegram.says(1, "/venue");
            assertThat(discord.answerTo("venue")).contains("Geneva");
            await().until(() -> telegram.texts().size() == 1);
            assertThat(telegram.texts().getFirst()).contains("Geneva");

            bot.stop();
            assertThat(bot.exitCode()).as(bot.log()).isZero();
            assertThat(bot.log()).contains("Stopped.");
        }
        assertThat(telegram.breaches()).isEmpty();
        assertThat(discord.breaches()).isEmpty();
    }

    @Test
    void goes_on_with_one_platform_when_the_other_will_not_have_it() throws Exception {
        try (var bot = BotProcess.start(
                directory, List.of(telegram.environment(), discord.environment(), STRANGER_ON_DISCORD))) {
            await().until(() -> bot.log().contains("goes on without"));
            assertThat(bot.log()).contains("Discord does not know this bot's token (401)");
            telegram.says(1, "/venue");
            await().until(() -> telegram.texts().size() == 1);

            bot.stop();
            assertThat(bot.exitCode()).isZero();
        }
    }

    @Test
    void on_discord_alone_it_deletes_what_was_chosen_by_those_who_are_long_gone() throws Exception {
        var database = OwnStore.in(directory);
        var server = Holder.chat("discord", "7");
        try (var store = database.open()) {
            store.preferences().put(server, Preferences.none().with(Language.UKRAINIAN));
            store.preferences().gone(server, Instant.now().minus(Duration.ofDays(31)));
        }
        try (var bot = BotProcess.start(directory, List.of(discord.environment(), database.environment()))) {
            assertThat(discord.answerTo("venue")).contains("Geneva");
            bot.stop();
            assertThat(bot.exitCode()).isZero();
        }
        try (var store = database.open()) {
            assertThat(store.preferences().of(server)).isEqualTo(Preferences.none());
        }
    }

    @Test
    void ends_as_faulty_when_no_platform_will_have_it() throws Exception {
        try (var bot = BotProcess.start(
                directory,
                List.of(telegram.environment(), discord.environment(), STRANGER_ON_DISCORD, STRANGER_ON_TELEGRAM))) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.log())
                    .contains("Discord does not know this bot's token", "Telegram does not know this bot's token")
                    .doesNotContain("some");
        }
    }
}
