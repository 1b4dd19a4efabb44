package org.rapporteur.reminder;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Standing;
import org.rapporteur.fact.Fact;
import org.rapporteur.language.Language;

/**
 * All that is needed to set up a reminder.
 *
 * @param where in whose name it is set up; with an address
 * @param elsewhere what that chat was called, where it is not the one in which this is typed
 */
record Plan(
        Standing where,
        Address address,
        Optional<Particular.Elsewhere> elsewhere,
        LocalTime time,
        ZoneId zone,
        Language language,
        Fact.Milestone milestone) {

    Arrangement arrangement() {
        return new Arrangement(
                where.holder(), address, where.person(), milestone.id(), language, Schedule.daily(time, zone));
    }

    /**
     * An existing arrangement, changed to this. It stays where it is unless another place was named, keeps its quiet hours, and
     * ends its pause.
     */
    Arrangement inPlaceOf(Arrangement other) {
        var schedule = new Schedule(time, zone, other.schedule().quiet(), Optional.empty());
        var person = where.person().or(other::setUpBy);
        var place = elsewhere.isPresent() ? address : other.address();
        return new Arrangement(other.holder(), place, person, milestone.id(), language, schedule);
    }

    /** The order that sets it up, with all that it needs. */
    Order confirmation() {
        return Stream.concat(
                        Stream.of(
                                new Particular.Time(time),
                                new Particular.In(language),
                                new Particular.Counted(milestone.id()),
                                new Particular.Zone(zone)),
                        elsewhere.stream())
                .reduce(Order.of(Action.CONFIRM), Order::with, (one, _) -> one);
    }
}
