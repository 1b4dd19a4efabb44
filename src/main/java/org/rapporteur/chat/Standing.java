package org.rapporteur.chat;

import java.util.function.Supplier;

/**
 * In whose name a guest speaks of settings: in a private chat one's own, in a group the group's.
 *
 * @param permission whether the guest may change them; asked anew at every change, and may take a call to the platform
 */
public record Standing(Holder holder, Supplier<Standing.Permission> permission) {

    public enum Permission {
        GRANTED,
        DENIED,
        /** The platform did not say; the guest may try again. */
        UNCLEAR
    }

    /** Everybody may change what is their own. */
    public static Standing own(Holder holder) {
        return new Standing(holder, () -> Permission.GRANTED);
    }
}
