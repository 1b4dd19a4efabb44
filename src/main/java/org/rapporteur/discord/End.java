package org.rapporteur.discord;

import java.util.Optional;
import org.rapporteur.chat.Unforeseen;

/** How the bot's time on Discord came to its end. */
public sealed interface End {

    /** Somebody told it to stop. */
    record Stopped() implements End {}

    /**
     * Discord will have no more of it.
     *
     * @param words for the host: what is wrong, and what to do
     */
    record Rejected(String words) implements End {}

    /** What is wrong and what to do; empty when nothing is. */
    default Optional<String> trouble() {
        return switch (this) {
            case Stopped() -> Optional.empty();
            case Rejected(var words) -> Optional.of(words);
        };
    }

    static End token(int code) {
        return new Rejected(
                "Discord does not know this bot's token (" + code + "). Open the application in the Developer"
                        + " Portal, reset the token on its page Bot, and put the new one into " + DiscordSettings.TOKEN
                        + " or the file that " + DiscordSettings.TOKEN_FILE + " names.");
    }

    /** Empty for a code after which a connection can be made again. */
    static Optional<End> closed(int code) {
        return switch (code) {
            case 4004 -> Optional.of(token(code));
            case 4010 ->
                rejected(
                        code,
                        "there is no such shard. Check " + DiscordSettings.SHARDS + " and "
                                + DiscordSettings.SHARD_RANGE + ": every process must name the same number of shards.");
            case 4011 ->
                rejected(
                        code,
                        "the bot is in too many servers for so few shards. Leave out " + DiscordSettings.SHARDS
                                + ", and Discord says how many there are to be, or name more.");
            case 4012, 4013 ->
                rejected(
                        code,
                        "it does not speak as this version of Rapporteur does."
                                + " Install a newer one, or report this.");
            case 4014 ->
                rejected(
                        code,
                        "it grants this bot less than every bot is granted. Check in the Developer Portal that the"
                                + " application is not restricted, and report this.");
            default -> Optional.empty();
        };
    }

    /** The connection was ended, and by nobody here. */
    static End shutDown(int code) {
        return closed(code)
                .orElseGet(() -> new Rejected("The connection to Discord was ended for good (" + code
                        + "). Start the bot again; if that does not last, report it."));
    }

    /** A fault of ours, named so that it can be reported. */
    static End broken(Throwable fault) {
        return new Rejected("A fault in the bot ended its work on Discord. Start it again, and report this: "
                + new Unforeseen(fault) + ".");
    }

    private static Optional<End> rejected(int code, String why) {
        return Optional.of(new Rejected("Discord ended the connection for good (" + code + "): " + why));
    }
}
