package org.rapporteur.reminder;

import java.util.Optional;
import java.util.regex.Pattern;

/** A subscription's number, which is never given to another. */
public record SubscriptionId(long number) implements Comparable<SubscriptionId> {

    /** With the letter of either script: the two look alike. */
    private static final Pattern WRITTEN = Pattern.compile("[rр](\\d{1,18})");

    /** As people see and type it. A letter comes first, so that it cannot be taken for a time or a day. */
    public String code() {
        return "r" + number;
    }

    static Optional<SubscriptionId> read(String folded) {
        var written = WRITTEN.matcher(folded);
        return written.matches() ? Optional.of(new SubscriptionId(Long.parseLong(written.group(1)))) : Optional.empty();
    }

    @Override
    public int compareTo(SubscriptionId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return code();
    }
}
