package org.rapporteur.reminder;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Destination;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;

/**
 * Hands replies to the platform of their address.
 *
 * @param platforms asked each time, because the platforms start after the commands that post through them
 */
record Dispatch(Supplier<? extends Collection<? extends Platform>> platforms) {

    /** When to look again for a platform that does not run. */
    private static final Duration UNTIL_IT_RUNS = Duration.ofMinutes(10);

    Delivery send(Address to, Reply reply, Language language, String occasion) {
        return platform(to.platform())
                .map(platform -> platform.deliver(to, reply, language, occasion))
                .orElseGet(() -> new Delivery.Later(UNTIL_IT_RUNS));
    }

    Optional<Address> privately(Holder person) {
        return platform(person.platform()).flatMap(platform -> platform.privately(person));
    }

    /** Where an order is to be carried out: in the chat in which it is typed, or in one that it names. */
    Destination destination(Visit visit, Order order) {
        return order.the(Particular.Elsewhere.class)
                .map(elsewhere -> elsewhere(visit.standing(), elsewhere.name()))
                .orElseGet(() -> new Destination.There(visit.standing()));
    }

    /** The same, where posts are to come from now on. */
    Destination opening(Visit visit, Order order) {
        return order.has(Particular.Elsewhere.class) ? destination(visit, order) : here(visit.standing());
    }

    private Destination here(Standing asker) {
        return platform(asker.holder().platform())
                .map(platform -> platform.here(asker))
                .orElseGet(() -> new Destination.There(asker));
    }

    Destination elsewhere(Standing asker, String name) {
        return platform(asker.holder().platform())
                .map(platform -> platform.elsewhere(asker, name))
                .orElseGet(() -> new Destination.Nowhere("remind.channel.none"));
    }

    private Optional<? extends Platform> platform(String name) {
        return platforms.get().stream()
                .filter(platform -> platform.name().equals(name))
                .findFirst();
    }
}
