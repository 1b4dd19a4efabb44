package org.rapporteur.reminder;

import java.time.LocalDate;

/**
 * One post to be sent: a subscription has one a day.
 *
 * @param day the local day that the post belongs to
 */
public record Send(SubscriptionId subscription, LocalDate day) {

    /** As platforms are told it. */
    String occasion() {
        return subscription.code() + " " + day;
    }
}
