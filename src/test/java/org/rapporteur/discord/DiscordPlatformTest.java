package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Platform;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** What the bot says unasked. */
class DiscordPlatformTest {

    private static final long CHANNEL = LoopbackGuild.HOME.channel();
    private static final long CLOSED = LoopbackGuild.HOME.id() + 2;

    @AutoClose
    private final ServedDiscord served =
            ServedDiscord.by(LoopbackHouse::on, LoopbackDiscord.unhurried().joins(LoopbackGuild.HOME.closing(CLOSED)));

    private final LoopbackDiscord discord = served.discord();
    private final Platform platform = served.house().bot().platform();

    @Test
    void is_called_discord() {
        assertThat(platform.name()).isEqualTo("discord");
    }

    @Test
    void brings_a_reply_to_a_channel_and_into_a_thread() {
        assertThat(deliver(CHANNEL)).isEqualTo(new Delivery.Done());
        assertThat(platform.deliver(
                        new Address("discord", "1", Optional.of(Long.toString(CHANNEL))),
                        reply("Two."),
                        Language.ENGLISH,
                        "two"))
                .isEqualTo(new Delivery.Done());
        assertThat(discord.posted(CHANNEL))
                .extracting(Posted::words)
                .containsExactly("- One.\n\n-# Source", "- Two.\n\n-# Source");
    }

    @Test
    void a_channel_out_of_reach_is_gone() {
        assertThat(deliver(CLOSED)).isEqualTo(new Delivery.Gone("it answers 50013, Missing Permissions"));
        assertThat(deliver(12345)).isEqualTo(new Delivery.Gone("it answers 10003, Unknown Channel"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        403 | 50001  | Missing Access
        403 | 50007  | Cannot send messages to this user
        403 | 50278  | Cannot send messages to this user due to having no mutual guilds
        400 | 160005 | Thread is locked
        """)
    void who_has_shut_the_bot_out_is_not_called_at_again(int status, int code, String meaning) {
        discord.failsIn(CHANNEL, new Fault.Refuse(status, code, meaning));
        assertThat(deliver(CHANNEL)).isEqualTo(new Delivery.Gone("it answers " + code + ", " + meaning));
    }

    @Test
    void what_comes_while_the_bot_is_closing_is_for_the_next_start() {
        served.house().close();
        assertThat(deliver(CHANNEL)).isInstanceOf(Delivery.Later.class);
        assertThat(discord.calls(Route.POST)).isEmpty();
    }

    @Test
    void a_limit_is_waited_for_by_whoever_delivers() {
        discord.fails(Route.POST, Fault.tooMany(Duration.ofSeconds(7)));
        assertThat(deliver(CHANNEL)).isEqualTo(new Delivery.Later(Duration.ofSeconds(7)));
    }

    @Test
    void a_server_that_fails_is_tried_again_later() {
        discord.fails(Route.POST, new Fault.Page(500));
        assertThat(deliver(CHANNEL)).isInstanceOf(Delivery.Later.class);
    }

    @Test
    void what_is_refused_for_the_bots_own_fault_is_nobodys_farewell() {
        discord.fails(Route.POST, new Fault.Refuse(400, 50035, "Invalid Form Body"));
        assertThat(deliver(CHANNEL)).isEqualTo(new Delivery.Later(Duration.ofHours(1)));
    }

    @Test
    void what_may_have_arrived_is_sent_again_and_stands_there_once() {
        discord.fails(Route.POST, new Fault.Lost(), new Fault.Lost());
        // Done, where the connection itself tried once more than JDA did.
        assertThat(deliver(CHANNEL)).isInstanceOfAny(Delivery.Later.class, Delivery.Done.class);
        assertThat(deliver(CHANNEL)).isEqualTo(new Delivery.Done());
        assertThat(discord.posted(CHANNEL)).hasSize(1);
    }

    @Test
    void what_reads_the_same_on_another_occasion_or_elsewhere_is_a_message_of_its_own() {
        for (var occasion : List.of("r1 test", "r1 2026-11-24")) {
            assertThat(deliver(CHANNEL, occasion)).isEqualTo(new Delivery.Done());
        }
        long other = LoopbackGuild.HOME.id() + 3;
        assertThat(deliver(other, "r1 2026-11-24")).isEqualTo(new Delivery.Done());
        assertThat(discord.posted(CHANNEL)).hasSize(2);
        assertThat(discord.posted(other)).hasSize(1);
    }

    /** Discord finds the first of the two by its nonce, and then finds it deleted. */
    @Test
    void what_arrived_and_was_deleted_before_it_was_sent_again_is_done() {
        discord.fails(Route.POST, new Fault.Refuse(404, 10008, "Unknown Message"));
        assertThat(deliver(CHANNEL)).isEqualTo(new Delivery.Done());
    }

    private Delivery deliver(long channel) {
        return deliver(channel, "one");
    }

    private Delivery deliver(long channel, String occasion) {
        return platform.deliver(
                new Address("discord", Long.toString(channel), Optional.empty()),
                reply("One."),
                Language.ENGLISH,
                occasion);
    }

    private static Reply reply(String text) {
        return Reply.of(
                Status.ANSWERED,
                new Block.Claims(List.of(new Block.Claim(List.of("F1"), Line.plain(text)))),
                new Block.Provenance("s", LocalDate.of(2026, 2, 17), Line.plain("Source")));
    }
}
