package org.rapporteur.telegram;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Who the bot is at Telegram, and where Telegram is.
 *
 * @param api the Bot API server: Telegram's own, or a local one
 */
public record TelegramSettings(BotToken token, URI api) {

    public static final String TOKEN = "TELEGRAM_TOKEN";
    public static final String TOKEN_FILE = "TELEGRAM_TOKEN_FILE";
    static final String API_URL = "TELEGRAM_API_URL";

    private static final URI PUBLIC = URI.create("https://api.telegram.org");

    /** Reads a small file whole. */
    @FunctionalInterface
    public interface TextFile {
        String read(Path file) throws IOException;
    }

    /**
     * Reads the environment, and tells every fault with its remedy.
     *
     * @return empty when there is no token: then the bot is not on Telegram
     */
    public static Optional<TelegramSettings> read(
            Map<String, String> environment, TextFile files, Consumer<String> fault) {
        var api = api(environment, fault);
        return token(environment, files, fault).map(token -> new TelegramSettings(token, api));
    }

    private static Optional<BotToken> token(Map<String, String> environment, TextFile files, Consumer<String> fault) {
        var direct = given(environment, TOKEN);
        var file = given(environment, TOKEN_FILE);
        if (direct.isPresent() && file.isPresent()) {
            fault.accept(TOKEN + " and " + TOKEN_FILE + " are both set. Keep one of them.");
            return Optional.empty();
        }
        return direct.isPresent()
                ? direct.flatMap(typed -> shaped(typed, TOKEN, fault))
                : file.flatMap(name -> contents(name, files, fault)).flatMap(typed -> shaped(typed, TOKEN_FILE, fault));
    }

    private static Optional<String> contents(String name, TextFile files, Consumer<String> fault) {
        try {
            return Optional.of(files.read(Path.of(name)));
        } catch (IOException | InvalidPathException e) {
            fault.accept(TOKEN_FILE + ": the file '" + name + "' cannot be read ("
                    + e.getClass().getSimpleName() + "). Name a file that holds the token and nothing else.");
            return Optional.empty();
        }
    }

    private static Optional<BotToken> shaped(String typed, String name, Consumer<String> fault) {
        var token = BotToken.of(typed);
        if (token.isEmpty()) {
            fault.accept(name + ": this is not a token of a Telegram bot. It looks like 123456789:AAbb-CCdd;"
                    + " copy it whole from @BotFather.");
        }
        return token;
    }

    private static URI api(Map<String, String> environment, Consumer<String> fault) {
        return given(environment, API_URL).map(typed -> address(typed, fault)).orElse(PUBLIC);
    }

    private static URI address(String typed, Consumer<String> fault) {
        try {
            var address = URI.create(typed);
            if (isServer(address)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Told below, like every other address that names no server.
        }
        fault.accept(API_URL + ": '" + BotToken.masked(typed) + "' is not the address of a server."
                + " Write it like http://127.0.0.1:8081, without a path.");
        return PUBLIC;
    }

    /** For the end of a sentence about what a server said: which one, if it is not Telegram's own. */
    String elsewhere() {
        return api.equals(PUBLIC) ? "" : " (It was asked at " + api + ", as " + API_URL + " says.)";
    }

    private static boolean isServer(URI address) {
        return address.getScheme() != null
                && Set.of("http", "https").contains(address.getScheme())
                && address.getHost() != null
                && Set.of("", "/").contains(address.getPath())
                && address.getRawUserInfo() == null
                && address.getRawQuery() == null;
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(String::strip);
    }
}
