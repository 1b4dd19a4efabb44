package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.discord.Incoming.press;
import static org.rapporteur.discord.Incoming.slash;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.Bot;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.reminder.Keeping;
import org.rapporteur.reminder.Reminders;

/** What moderators type and press, over the loopback Discord. */
@Timeout(60)
class RemindersOnDiscordTest {

    private static final Person OWNER = new Person(1, "owner", "en-US");

    private static final Holder SERVER = new ServerId(LoopbackGuild.HOME.id()).holder();

    /** Manage Server. */
    private static final long MANAGING = Payloads.EVERYDAY | 1L << 5;

    private final LoopbackDiscord discord = new LoopbackDiscord();
    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);
    private final AtomicReference<Optional<LoopbackHouse>> open = new AtomicReference<>(Optional.empty());
    private final Keeping keeping = kept();
    private final Reminders reminders = Bot.reminders(
            keeping,
            () -> open.get().map(house -> house.bot().platform()).stream().toList(),
            () -> Instant.now().plus(shift.get()));
    private final LoopbackHouse house = LoopbackHouse.with(Bot.desk(PreferenceBook.inMemory(), reminders), discord);

    @BeforeEach
    void open() {
        open.set(Optional.of(house));
        discord.awaitCommands(1);
    }

    @AfterEach
    void close() {
        house.close();
        discord.close();
    }

    @Test
    void are_set_up_by_who_manages_the_server_and_not_before_the_preview_is_confirmed() {
        var preview = discord.asks(on().by(OWNER).memberPermissions(MANAGING)).original();
        assertThat(preview.words())
                .contains("This reminder is not set up yet", "(Europe/Kyiv)", "Confirm")
                .doesNotContain("Share");
        assertThat(shown()).contains("No reminder is set up here");
    }

    @Test
    void are_not_set_up_by_others() {
        assertThat(discord.asks(on().by(OWNER).memberPermissions(Payloads.EVERYDAY))
                        .original()
                        .words())
                .contains("Only those who manage the chat");
    }

    @Test
    void of_ones_own_are_set_up_in_direct_messages() {
        assertThat(discord.asks(on().by(OWNER).inDirectMessages()).original().words())
                .contains("This reminder is not set up yet");
    }

    @Test
    void are_not_set_up_where_the_bot_cannot_write_by_itself() {
        assertThat(discord.asks(on().inForeignGuild()).original().words()).contains("No reminder can be set up here");
    }

    @Test
    void are_posted_in_the_channel_in_which_their_preview_was_confirmed() {
        var preview = discord.asks(on().by(OWNER).memberPermissions(MANAGING)).original();
        var confirm = preview.buttons().getFirst();
        discord.asks(press(preview, confirm).by(OWNER).memberPermissions(Payloads.EVERYDAY));
        assertThat(keeping.subscriptions().of(SERVER)).isEmpty();
        discord.asks(press(preview, confirm).by(OWNER).memberPermissions(MANAGING))
                .reply();
        await().until(() -> keeping.subscriptions().of(SERVER).size() == 1);
        shift.set(Duration.between(
                Instant.now(),
                keeping.subscriptions()
                        .of(SERVER)
                        .getFirst()
                        .next()
                        .orElseThrow()
                        .at()));
        reminders.serveDue();
        assertThat(discord.awaitPosted(LoopbackGuild.HOME.channel(), 0).words())
                .contains("anniversary of Russia’s full-scale invasion", "counted on")
                .doesNotContain("@");
    }

    private static Keeping kept() {
        var memory = Keeping.untilLeaving();
        return new Keeping(memory.subscriptions(), memory.sends(), Lasting.UNTIL_FORGOTTEN);
    }

    private static Incoming on() {
        return slash("remind on").option("time", "09:00").option("zone", "Europe/Kiev");
    }

    private String shown() {
        return discord.asks(slash("remind show").by(OWNER).memberPermissions(MANAGING))
                .original()
                .words();
    }
}
