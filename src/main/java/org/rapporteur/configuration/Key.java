package org.rapporteur.configuration;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a host can set.
 *
 * @param path in the file, with dots between its sections
 * @param variable in the environment, where it outdoes the file
 * @param usual what holds when nothing is set, in a few words
 */
public record Key(String path, String variable, Kind kind, String usual) {

    /** What is special about a value. */
    public enum Kind {
        PLAIN,
        /** A file or folder. In the file of settings, it is seen from the project's folder. */
        PATH,
        /** The address of a database, which may hold a password. */
        DATABASE,
        /** Is read from the environment alone, and never shown. */
        SECRET
    }

    private static final String FILE = "_FILE";

    /** All there are, in the order of the file. */
    public static final List<Key> ALL = List.of(
            new Key("telegram.token", "TELEGRAM_TOKEN", Kind.SECRET, "not on Telegram"),
            new Key("telegram.token_file", "TELEGRAM_TOKEN_FILE", Kind.PATH, "not on Telegram"),
            new Key("telegram.api_url", "TELEGRAM_API_URL", Kind.PLAIN, "Telegram's own"),
            new Key("discord.token", "DISCORD_TOKEN", Kind.SECRET, "not on Discord"),
            new Key("discord.token_file", "DISCORD_TOKEN_FILE", Kind.PATH, "not on Discord"),
            new Key("discord.shards", "DISCORD_SHARDS", Kind.PLAIN, "as Discord recommends"),
            new Key("discord.shard_range", "DISCORD_SHARD_RANGE", Kind.PLAIN, "all"),
            new Key("discord.api_url", "DISCORD_API_URL", Kind.PLAIN, "Discord's own"),
            new Key("discord.gateway_url", "DISCORD_GATEWAY_URL", Kind.PLAIN, "as Discord says"),
            new Key("database.url", "RAPPORTEUR_DB_URL", Kind.DATABASE, "jdbc:sqlite:data/rapporteur.db"),
            new Key("database.user", "RAPPORTEUR_DB_USER", Kind.PLAIN, "none"),
            new Key("database.password", "RAPPORTEUR_DB_PASSWORD", Kind.SECRET, "none"),
            new Key("database.password_file", "RAPPORTEUR_DB_PASSWORD_FILE", Kind.PATH, "none"),
            new Key("facts", "RAPPORTEUR_FACTS", Kind.PATH, "config/facts"),
            new Key("http.host", "RAPPORTEUR_HTTP_HOST", Kind.PLAIN, "127.0.0.1"),
            new Key("http.port", "RAPPORTEUR_HTTP_PORT", Kind.PLAIN, "8080"),
            new Key("log", "RAPPORTEUR_LOG", Kind.PLAIN, "lines"));

    static Optional<Key> at(String path) {
        return ALL.stream().filter(key -> key.path().equals(path)).findFirst();
    }

    /** A token may be given or lie in a file. Where the environment gives one, the file's other way is outdone too. */
    List<String> outdoneBy() {
        return variable.endsWith(FILE)
                ? List.of(variable, variable.substring(0, variable.length() - FILE.length()))
                : List.of(variable);
    }
}
