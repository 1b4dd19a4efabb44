package org.rapporteur.chat;

/** A choice could not be kept. The host knows from the log; the guest is to be told that nothing has changed. */
public final class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Carries no cause, since a database's own message may hold ids of people.
     *
     * @param words for the host: cause, place and remedy
     */
    public NotKept(String words) {
        super(words);
    }
}
