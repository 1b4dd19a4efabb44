package org.rapporteur.chat;

import java.util.Optional;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;

/** A chat network, as far as the house speaks first: what somebody asks there is answered by the room itself. */
public interface Platform {

    /** As it stands in an {@link Address}. */
    String name();

    /**
     * Brings a reply to an address of this platform, and tells what became of it.
     *
     * @param occasion the same when it is tried again, another for all else: what bears the same may be taken for one message
     */
    Delivery deliver(Address address, Reply reply, Language language, String occasion);

    /**
     * The chat in which a person talks to the bot alone; empty when there is none. At some platforms it has the person's own
     * id; at others the room must look it up.
     */
    default Optional<Address> privately(Holder person) {
        return Optional.of(new Address(name(), person.id(), Optional.empty()));
    }

    /**
     * The chat in which somebody asks, for posts to come there; not there where the bot may answer and not post. May take calls
     * to the platform.
     */
    default Destination here(Standing asker) {
        return new Destination.There(asker);
    }

    /**
     * A chat that is looked after from elsewhere: one in which nobody can give commands, or another channel of the same server.
     * May take calls to the platform.
     *
     * @param asker who names it, with the standing there where it is named
     * @param name what people call it, such as {@code @name}, or the platform's own id of it
     */
    default Destination elsewhere(Standing asker, String name) {
        return new Destination.Nowhere("remind.channel.none");
    }
}
