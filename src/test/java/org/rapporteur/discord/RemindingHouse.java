package org.rapporteur.discord;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.rapporteur.Bot;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.reminder.Keeping;
import org.rapporteur.reminder.Reminders;
import org.rapporteur.reminder.Subscription;

/** The bot on a loopback Discord with reminders, which it posts there when they are served. */
final class RemindingHouse implements AutoCloseable {

    /** The platform is there only after the desk, which has the reminders, which post on the platform. */
    private final AtomicReference<Optional<LoopbackHouse>> open = new AtomicReference<>(Optional.empty());

    private final Keeping keeping = Bot.keeping(Lasting.UNTIL_FORGOTTEN);
    private final Reminders reminders;
    private final ServedDiscord served;

    RemindingHouse(LoopbackDiscord discord, InstantSource clock) {
        reminders = Bot.reminders(
                keeping,
                () -> open.get().map(house -> house.bot().platform()).stream().toList(),
                clock);
        var desk = Bot.desk(PreferenceBook.inMemory(), reminders);
        served = ServedDiscord.by(loopback -> LoopbackHouse.with(desk, loopback), discord);
        open.set(Optional.of(served.house()));
    }

    LoopbackDiscord discord() {
        return served.discord();
    }

    Reminders reminders() {
        return reminders;
    }

    /** The reminders that are set up in a server. */
    List<Subscription> of(LoopbackGuild server) {
        return of(new ServerId(server.id()).holder());
    }

    List<Subscription> of(Holder holder) {
        return keeping.subscriptions().of(holder);
    }

    /** Presses what confirms the preview. */
    void confirms(Person manager, Posted preview) {
        discord()
                .asks(Incoming.press(preview, preview.buttons().getFirst())
                        .by(manager)
                        .managing())
                .reply();
    }

    @Override
    public void close() {
        served.close();
    }
}
