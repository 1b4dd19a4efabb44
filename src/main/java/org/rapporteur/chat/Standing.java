package org.rapporteur.chat;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * In whose name a guest speaks of settings: in a private chat one's own, in a group the group's.
 *
 * @param permission whether the guest may change them; asked anew at every change, and may take a call to the platform
 * @param address the chat, and the topic in it, where the guest asks; empty where the bot could not post by itself
 * @param person who asks; empty where the platform does not tell, as of somebody who writes in a group's own name
 */
public record Standing(
        Holder holder, Supplier<Standing.Permission> permission, Optional<Address> address, Optional<Holder> person) {

    public enum Permission {
        GRANTED,
        DENIED,
        /** The platform did not say; the guest may try again. */
        UNCLEAR
    }

    public Standing(Holder holder, Supplier<Standing.Permission> permission) {
        this(holder, permission, Optional.empty(), Optional.empty());
    }

    /** Everybody may change what is their own. */
    public static Standing own(Holder holder) {
        var person = Optional.of(holder).filter(owner -> owner.kind() == Holder.Kind.PERSON);
        return new Standing(holder, () -> Permission.GRANTED, Optional.empty(), person);
    }

    /** The same, at an address to which the bot may post. */
    public Standing at(Address here) {
        return new Standing(holder, permission, Optional.of(here), person);
    }

    /** The same, at no address that is known. */
    Standing nowhere() {
        return new Standing(holder, permission, Optional.empty(), person);
    }

    /** The same; somebody hears what each question for the permission comes to. */
    Standing heardBy(Consumer<Permission> listener) {
        return new Standing(
                holder,
                () -> {
                    var answer = permission.get();
                    listener.accept(answer);
                    return answer;
                },
                address,
                person);
    }

    /** The same, asked by a person who is known. */
    public Standing by(Holder asker) {
        return new Standing(holder, permission, address, Optional.of(asker));
    }
}
