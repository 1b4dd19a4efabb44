package org.rapporteur.reminder;

import java.util.Optional;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Standing;

/** Chats in which nobody can give commands, and which are therefore looked after from a private chat. */
@FunctionalInterface
public interface Channels {

    /**
     * How a person stands in such a chat; empty when there is none that the bot can see.
     *
     * @param name what people call it, such as {@code @name}, or the platform's own id of it
     * @return with the address to post to, and the permission to be asked anew at every change
     */
    Optional<Standing> find(Holder person, String name);

    /** Where there are none. */
    static Channels none() {
        return (_, _) -> Optional.empty();
    }
}
