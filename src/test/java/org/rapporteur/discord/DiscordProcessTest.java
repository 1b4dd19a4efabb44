package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.BotProcess;

/** The bot as a process, as its host sees it: what it prints and how it ends. */
class DiscordProcessTest {

    @TempDir
    private Path directory;

    @AutoClose
    private final LoopbackDiscord discord = new LoopbackDiscord();

    @Test
    void what_discord_ends_for_good_ends_the_process_with_the_remedy() throws Exception {
        try (var bot = BotProcess.start(directory, List.of(discord.environment()))) {
            discord.awaitCommands(1);
            assertThat(discord.answerTo("venue")).contains("Geneva");
            discord.line().close(4014);

            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.log())
                    .contains("Discord ended the connection for good (4014)")
                    .doesNotContain(LoopbackDiscord.TOKEN)
                    .doesNotContain("Exception");
        }
    }

    @Test
    void another_gateway_may_stand_in_for_the_one_that_the_api_names() throws Exception {
        try (var other = new LoopbackDiscord();
                var _ = BotProcess.start(
                        directory,
                        List.of(discord.environment(), Map.of(DiscordSettings.GATEWAY_URL, other.gateway())))) {
            other.line().awaitReady();
            assertThat(discord.line().identifies()).isEmpty();
        }
    }
}
