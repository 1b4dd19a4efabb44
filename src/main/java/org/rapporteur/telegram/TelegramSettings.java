package org.rapporteur.telegram;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.chat.Secret;
import org.rapporteur.chat.Variable;

/**
 * Who the bot is at Telegram, and where Telegram is.
 *
 * @param api the Bot API server: Telegram's own, or a local one
 */
public record TelegramSettings(BotToken token, URI api) {

    public static final String TOKEN = "TELEGRAM_TOKEN";
    public static final String TOKEN_FILE = "TELEGRAM_TOKEN_FILE";
    static final String API_URL = "TELEGRAM_API_URL";

    private static final Secret SECRET = new Secret(TOKEN, TOKEN_FILE, "token");
    private static final URI PUBLIC = URI.create("https://api.telegram.org");

    /**
     * Reads the environment, and tells every fault with its remedy.
     *
     * @return empty when there is no token: then the bot is not on Telegram
     */
    public static Optional<TelegramSettings> read(
            Map<String, String> environment, Secret.TextFile files, Consumer<String> fault) {
        var api = api(environment, fault);
        return SECRET.read(environment, files, fault)
                .flatMap(given -> shaped(given, fault))
                .map(token -> new TelegramSettings(token, api));
    }

    private static Optional<BotToken> shaped(Secret.Given given, Consumer<String> fault) {
        var token = BotToken.of(given.value());
        if (token.isEmpty()) {
            fault.accept(
                    given.variable() + ": this is not a token of a Telegram bot. It looks like 123456789:AAbb-CCdd;"
                            + " copy it whole from @BotFather.");
        }
        return token;
    }

    private static URI api(Map<String, String> environment, Consumer<String> fault) {
        return new Variable(API_URL)
                .in(environment)
                .map(typed -> address(typed, fault))
                .orElse(PUBLIC);
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
}
