package org.rapporteur.chat;

/**
 * Whose preferences they are.
 *
 * @param platform the platform's name, as in an {@link Address}
 * @param id the platform's own id of the person or the chat
 */
public record Holder(String platform, Holder.Kind kind, String id) {

    public enum Kind {
        PERSON,
        CHAT
    }

    public static Holder person(String platform, String id) {
        return new Holder(platform, Kind.PERSON, id);
    }

    public static Holder chat(String platform, String id) {
        return new Holder(platform, Kind.CHAT, id);
    }
}
