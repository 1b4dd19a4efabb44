package org.rapporteur.discord;

import java.util.Set;

/**
 * For whom a command is said. Everybody has settings of their own; for those of a server there are commands that Discord shows
 * to nobody but who may manage it, unless its administrators decide otherwise.
 *
 * @param command as the desk calls it
 * @param forServer in direct messages, what concerns the place is said for oneself
 */
record Scope(String command, boolean forServer) {

    private static final String PREFIX = "server-";

    /** What concerns the place in which it is said, whoever says it. */
    private static final Set<String> OF_THE_PLACE = Set.of("remind");

    /** What is kept about a person is kept about a server too. */
    private static final Set<String> KEEPING = Set.of("settings", "forgetme");

    /** @param name of a command at Discord */
    static Scope of(String name) {
        var forServer = name.startsWith(PREFIX);
        return forServer ? new Scope(name.substring(PREFIX.length()), true) : new Scope(name, isOfThePlace(name));
    }

    static boolean isOfThePlace(String command) {
        return OF_THE_PLACE.contains(command);
    }

    static boolean concernsServers(String command) {
        return KEEPING.contains(command);
    }

    /** The name of a command at Discord that says this for a server. */
    static String ofServer(String command) {
        return PREFIX + command;
    }
}
