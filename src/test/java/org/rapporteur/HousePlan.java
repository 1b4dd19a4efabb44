package org.rapporteur;

import java.util.Map;
import java.util.Set;

/** The table of docs/architecture.md: which room may look into which, and which library is used where. */
final class HousePlan {
    static final String HOUSE = "org.rapporteur";

    /** These see every room, and no room sees them. */
    static final Set<String> HALL = Set.of(
            "Main",
            "AtTerminal",
            "ExitCode",
            "Settings",
            "Running",
            "Presences",
            "Signals",
            "Rehearsing",
            "Monitoring",
            "LogForm",
            "LogSetup",
            "LastWord",
            "Desks",
            "Sitting",
            "Inspection",
            "Serving");

    /** A new room gets its row here. */
    static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("reply", Set.of()),
            Map.entry("language", Set.of("reply")),
            Map.entry("fact", Set.of("language")),
            Map.entry("chat", Set.of("reply", "language")),
            Map.entry("briefing", Set.of("reply", "language", "fact", "chat")),
            Map.entry("question", Set.of("reply", "language", "fact", "chat")),
            Map.entry("preference", Set.of("reply", "language", "chat")),
            Map.entry("reminder", Set.of("reply", "language", "fact", "chat")),
            Map.entry("discord", Set.of("reply", "language", "chat")),
            Map.entry("telegram", Set.of("reply", "language", "chat")),
            Map.entry("console", Set.of("reply", "language", "chat")),
            Map.entry("archive", Set.of("fact", "language")),
            Map.entry("store", Set.of("chat", "language", "fact", "reminder")),
            Map.entry("configuration", Set.of("language")),
            Map.entry("web", Set.of("reply", "language", "chat", "fact")));

    static final Map<String, Set<String>> LIBRARY_IN = Map.ofEntries(
            Map.entry("net.dv8tion", Set.of("discord")),
            Map.entry("okhttp3", Set.of("discord", "telegram")),
            Map.entry("org.telegram", Set.of("telegram")),
            Map.entry("java.sql", Set.of("store")),
            Map.entry("javax.sql", Set.of("store")),
            Map.entry("org.jdbi", Set.of("store")),
            Map.entry("com.zaxxer", Set.of("store")),
            Map.entry("org.flywaydb", Set.of("store")),
            Map.entry("org.sqlite", Set.of("store")),
            Map.entry("org.postgresql", Set.of("store")),
            Map.entry("com.github.kagkarlsson", Set.of("store")),
            Map.entry("io.github.bucket4j", Set.of("store")),
            Map.entry("org.yaml", Set.of("archive", "configuration")),
            Map.entry("io.micrometer", Set.of("web")),
            Map.entry("com.sun.net.httpserver", Set.of("web", "telegram", "discord")),
            Map.entry("org.jline", Set.of("console")),
            Map.entry("picocli", Set.of("console", "Main")),
            Map.entry("com.fasterxml.jackson", Set.of("archive", "console", "telegram", "web", "Settings")));

    static final Set<String> MAY_PRINT = Set.of("Main", "console");

    private HousePlan() {}

    static boolean isRoom(String name) {
        return MAY_IMPORT.containsKey(name);
    }

    /** What stands in the house's own package is known by its file, since Main's lambdas and nested classes are Main. */
    static String roomOf(Part part) {
        return part.packageName().equals(HOUSE) ? part.file().replace(".java", "") : roomOf(part.type());
    }

    static String roomOf(String typeOfOurs) {
        return typeOfOurs.substring(HOUSE.length() + 1).split("[.$]", 2)[0];
    }
}
