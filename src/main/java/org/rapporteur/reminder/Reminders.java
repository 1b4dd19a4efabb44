package org.rapporteur.reminder;

import java.time.InstantSource;
import java.util.Collection;
import java.util.function.Supplier;
import org.rapporteur.chat.Belongings;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Platform;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Phrases;

/** The room, put together from what is handed in. */
public final class Reminders {

    private final Subscriptions subscriptions;
    private final Postman postman;
    private final Attendance attendance;
    private final Command command;
    private final InstantSource clock;

    /**
     * Starts nothing: posts come when somebody wakes the {@link #postman}.
     *
     * @param platforms those that run; asked at each post
     */
    public Reminders(
            Keeping keeping,
            Supplier<? extends Collection<? extends Platform>> platforms,
            Card card,
            FactBook book,
            Phrases phrases,
            InstantSource clock) {
        var dispatch = new Dispatch(platforms);
        var sends = keeping.sends();
        subscriptions = keeping.subscriptions();
        var reach = new Reach(subscriptions, dispatch);
        var pick = new Pick(reach);
        this.clock = clock;
        attendance = new Attendance(subscriptions, new Notices(dispatch, phrases), clock);
        postman = new Postman(
                subscriptions, sends, card, new Handover(subscriptions, sends, dispatch, attendance, clock), clock);
        command = new RemindCommand(
                        new Orders(new Vocabulary(phrases), book),
                        new Overview(reach, book),
                        new Arranging(subscriptions, pick, card, book, dispatch),
                        new Changes(subscriptions, pick, dispatch),
                        new Trial(pick, dispatch, card),
                        keeping.lasting())
                .command(phrases);
    }

    /** {@code /remind}. */
    public Command command() {
        return command;
    }

    public Postman postman() {
        return postman;
    }

    /** Serves all that is due, one after another: enough for a terminal. */
    public void serveDue() {
        subscriptions.due(clock.instant(), Integer.MAX_VALUE).forEach(subscription -> postman.serve(subscription.id()));
    }

    /** To be told of chats that the bot leaves, comes back to, or finds under another id. */
    public Attendance attendance() {
        return attendance;
    }

    /** For {@code /privacy} and {@code /forgetme}. */
    public Belongings belongings() {
        return new Keepsakes(subscriptions);
    }
}
