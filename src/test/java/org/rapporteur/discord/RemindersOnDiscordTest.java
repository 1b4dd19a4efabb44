package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.discord.Incoming.press;
import static org.rapporteur.discord.Incoming.slash;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What moderators type and press, over the loopback Discord. */
@Timeout(180)
class RemindersOnDiscordTest {

    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    @AutoClose
    private final RemindingHouse house =
            new RemindingHouse(LoopbackDiscord.unhurried(), () -> Instant.now().plus(shift.get()));

    private final LoopbackDiscord discord = house.discord();

    @Test
    void are_set_up_by_who_manages_the_server_and_not_before_the_preview_is_confirmed() {
        var preview = discord.asks(managed(on())).original();
        assertThat(preview.words())
                .contains("This reminder is not set up yet", "(Europe/Kyiv)", "Confirm")
                .doesNotContain("Share");
        assertThat(shown()).contains("No reminder is set up here");
    }

    @Test
    void are_not_set_up_by_others() {
        assertThat(discord.asks(on().by(Person.OWNER)).original().words()).contains("Only those who manage the chat");
    }

    @Test
    void are_not_confirmed_by_who_has_lost_that_right_meanwhile() {
        var preview = discord.asks(managed(on())).original();
        discord.asks(press(preview, preview.buttons().getFirst()).by(Person.OWNER))
                .reply();
        assertThat(preview.words()).contains("Only those who manage the chat");
        assertThat(house.of(LoopbackGuild.HOME)).isEmpty();
    }

    @Test
    void of_ones_own_are_set_up_in_direct_messages() {
        assertThat(discord.asks(on().by(Person.OWNER).inDirectMessages())
                        .original()
                        .words())
                .contains("This reminder is not set up yet");
    }

    @Test
    void of_ones_own_are_set_up_in_own_words_in_direct_messages() {
        discord.saysPrivately(Person.OWNER, "remind me every day at 9, Kyiv time");
        var preview = discord.awaitPosted(Person.OWNER.directMessages(), 0);
        assertThat(preview.words()).contains("This reminder is not set up yet", "(Europe/Kyiv)");

        discord.asks(press(preview, preview.buttons().getFirst())
                        .by(Person.OWNER)
                        .inDirectMessages())
                .reply();
        await().until(() -> house.of(new UserId(Person.OWNER.id()).holder()).size() == 1);
        assertThat(discord.asks(asking("remind me every day at 9, Kyiv time").inDirectMessages())
                        .original()
                        .words())
                .contains("set up already");
    }

    @Test
    void in_own_words_in_a_server_lead_to_the_command_that_knows_who_manages_it() {
        var channel = LoopbackGuild.HOME.channel();
        discord.says(Person.OWNER, channel, LoopbackDiscord.mention() + " нагадуй нам щодня о 9 ранку");
        assertThat(discord.awaitPosted(channel, 0).words()).contains("командою", "/нагадування");
        assertThat(discord.asks(asking("remind us every day at 9").managing())
                        .original()
                        .words())
                .contains("with the command", "/remind");
    }

    @Test
    void in_own_words_hide_no_answer_to_what_else_is_asked() {
        assertThat(discord.asks(asking("Where are the talks held? And remind us every day at 9!"))
                        .original()
                        .words())
                .contains("Geneva", "with the command");
    }

    private static Incoming asking(String question) {
        return slash("ask").option("question", question).by(Person.OWNER);
    }

    @Test
    void are_not_set_up_where_the_bot_cannot_write_by_itself() {
        assertThat(discord.asks(on().inForeignGuild()).original().words()).contains("No reminder can be set up here");
    }

    @Test
    void are_posted_in_the_channel_in_which_their_preview_was_confirmed() {
        house.confirms(Person.OWNER, discord.asks(managed(on())).original());
        await().until(() -> house.of(LoopbackGuild.HOME).size() == 1);
        shift.set(Duration.between(Instant.now(), due()));
        house.reminders().serveDue();
        assertThat(discord.awaitPosted(LoopbackGuild.HOME.channel(), 0).words())
                .contains("anniversary of Russia’s full-scale invasion", "counted on")
                .doesNotContain("@");
    }

    private Instant due() {
        return house.of(LoopbackGuild.HOME).getFirst().next().orElseThrow().at();
    }

    private static Incoming managed(Incoming incoming) {
        return incoming.by(Person.OWNER).managing();
    }

    private static Incoming on() {
        return slash("remind on").option("time", "09:00").option("zone", "Europe/Kiev");
    }

    private String shown() {
        return discord.asks(managed(slash("remind show"))).original().words();
    }
}
