package org.rapporteur.reminder;

import org.rapporteur.chat.Lasting;

/** Where reminders are kept, and for how long. */
public record Keeping(Subscriptions subscriptions, Sends sends, Lasting lasting) {

    /** In memory: for a terminal, which has one guest. */
    public static Keeping untilLeaving() {
        var sends = RememberedSends.none();
        return new Keeping(new RememberedSubscriptions(sends), sends, Lasting.UNTIL_LEAVING);
    }
}
