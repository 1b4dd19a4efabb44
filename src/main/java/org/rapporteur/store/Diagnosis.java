package org.rapporteur.store;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a failure means for the host: place, cause and remedy. The libraries' own messages are left out, since they may hold
 * the values of a statement, and so ids of people.
 */
interface Diagnosis {

    String OLDER = "this database is of an older version of Rapporteur. Start the bot on it once, and look again.";

    String of(Throwable failure);

    /** For who waited in vain for others that wait too. */
    String locked();

    /** Written by a later version, which may keep things that this one would lose. */
    String newer();

    /** Written by an earlier version, and only to be looked at. */
    String older();

    /** The outermost failure of a kind among the causes. */
    static <T> Optional<T> first(Throwable failure, Class<T> kind) {
        return causes(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The failure, and what it comes from. */
    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, e -> e.map(Throwable::getCause))
                .flatMap(Optional::stream);
    }

    /** For what nobody has foreseen. */
    static String unknown(String kind) {
        return "the database does not work (" + kind + "). Start anew; if that does not help, report this.";
    }
}
