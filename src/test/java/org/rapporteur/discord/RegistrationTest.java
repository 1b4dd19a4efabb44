package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.discord.Incoming.slash;

import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

class RegistrationTest {

    @AutoClose
    private final LoopbackDiscord discord = LoopbackDiscord.unhurried();

    @Test
    void commands_are_written_once_and_not_again() {
        starts(LoopbackHouse::on).close();
        var registered = discord.commands();
        try (var _ = LoopbackHouse.on(discord)) {
            Awaiting.until(() -> discord.calls(Route.READ_COMMANDS).size() == 2);
            assertThat(discord.asks(slash("venue")).original().words()).contains("Geneva");
        }
        assertThat(discord.calls(Route.WRITE_COMMANDS)).hasSize(1);
        assertThat(discord.commands()).isEqualTo(registered);
    }

    @Test
    void commands_are_looked_at_again_when_discord_did_not_answer() {
        discord.fails(Route.READ_COMMANDS, new Fault.Page(500), new Fault.Page(500));
        discord.fails(Route.WRITE_COMMANDS, new Fault.Page(500));
        var own = House.today();
        var menu = new Menu(own.desk().commands().all(), own.phrases());
        try (var bot = new PlainBot(discord, _ -> {})) {
            new Registration(menu, Duration.ofMillis(50)).see(bot.ready());
            discord.awaitCommands(1);
        }
        assertThat(discord.calls(Route.READ_COMMANDS)).hasSize(4);
    }

    @Test
    void commands_that_changed_are_written_again() {
        starts(loopback -> LoopbackHouse.with(SmallDesk.with(_ -> Reply.of(Status.UNKNOWN)), loopback))
                .close();
        try (var _ = LoopbackHouse.on(discord)) {
            assertThat(discord.awaitCommands(2).size()).isGreaterThan(20);
        }
    }

    @Test
    void another_process_with_the_other_shards_leaves_commands_alone() {
        discord.line().shards(2, 2);
        try (var _ = LoopbackHouse.with(new Shards(2, 1, 1), discord)) {
            discord.line().awaitReady();
            assertThat(discord.line().identifies()).singleElement().satisfies(identified -> {
                assertThat(identified.shard()).isEqualTo(1);
                assertThat(identified.shards()).isEqualTo(2);
            });
        }
        assertThat(discord.calls(Route.READ_COMMANDS)).isEmpty();
    }

    private LoopbackHouse starts(Function<LoopbackDiscord, LoopbackHouse> bot) {
        return ServedDiscord.by(bot, discord).house();
    }
}
