package org.rapporteur.chat;

import java.util.Optional;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;

/** A chat network, as far as the house speaks first: what somebody asks there is answered by the room itself. */
public interface Platform {

    /** As it stands in an {@link Address}. */
    String name();

    /** Brings a reply to an address of this platform, and tells what became of it. */
    Delivery deliver(Address address, Reply reply, Language language);

    /**
     * The chat in which a person talks to the bot alone; empty when there is none. At some platforms it has the person's own
     * id; at others the room must look it up.
     */
    default Optional<Address> privately(Holder person) {
        return Optional.of(new Address(name(), person.id(), Optional.empty()));
    }

    /**
     * How a person stands in a chat that is looked after from elsewhere, such as a channel in which nobody can give commands;
     * empty when there is none that the bot can see and post to. May take calls to the platform.
     *
     * @param name what people call it, such as {@code @name}, or the platform's own id of it
     * @return with the address to post to, and the permission to be asked anew at every change
     */
    default Optional<Standing> elsewhere(Holder person, String name) {
        return Optional.empty();
    }
}
