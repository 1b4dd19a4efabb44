package org.rapporteur.discord;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rapporteur.chat.Secret;
import org.rapporteur.chat.Variable;

/**
 * Who the bot is at Discord, and where Discord is.
 *
 * @param api with its version, ending in a slash
 * @param gateway empty to ask the API for it
 * @param shards empty for as many as Discord recommends, all in this process
 */
public record DiscordSettings(BotToken token, URI api, Optional<URI> gateway, Optional<Shards> shards) {

    public static final String TOKEN = "DISCORD_TOKEN";
    public static final String TOKEN_FILE = "DISCORD_TOKEN_FILE";
    static final String API_URL = "DISCORD_API_URL";
    static final String GATEWAY_URL = "DISCORD_GATEWAY_URL";
    static final String SHARDS = "DISCORD_SHARDS";
    static final String SHARD_RANGE = "DISCORD_SHARD_RANGE";

    private static final Secret SECRET = new Secret(TOKEN, TOKEN_FILE, "token");
    private static final URI PUBLIC = URI.create("https://discord.com/api/v10/");
    private static final Pattern VERSIONED = Pattern.compile(".*/v\\d+/?");

    /**
     * Reads the environment, and tells every fault with its remedy.
     *
     * @return empty when there is no token: then the bot is not on Discord
     */
    public static Optional<DiscordSettings> read(
            Map<String, String> environment, Secret.TextFile files, Consumer<String> fault) {
        var api = new Variable(API_URL)
                .in(environment)
                .map(typed -> api(typed, fault))
                .orElse(PUBLIC);
        var gateway = new Variable(GATEWAY_URL).in(environment).flatMap(typed -> gateway(typed, fault));
        var shards =
                Shards.read(new Variable(SHARDS).in(environment), new Variable(SHARD_RANGE).in(environment), fault);
        return SECRET.read(environment, files, fault)
                .flatMap(given -> shaped(given, fault))
                .map(token -> new DiscordSettings(token, api, gateway, shards));
    }

    private static Optional<BotToken> shaped(Secret.Given given, Consumer<String> fault) {
        var token = BotToken.of(given.value());
        if (token.isEmpty()) {
            fault.accept(given.variable()
                    + ": this is not a token of a Discord bot. It has three parts with dots between them;"
                    + " copy it whole from the page Bot of the Developer Portal.");
        }
        return token;
    }

    private static URI api(String typed, Consumer<String> fault) {
        return address(typed, Set.of("http", "https"))
                .filter(address -> VERSIONED.matcher(address.getPath()).matches())
                .map(address -> typed.endsWith("/") ? address : URI.create(typed + "/"))
                .orElseGet(() -> {
                    fault.accept(API_URL + ": '" + BotToken.masked(typed) + "' is not the address of an API."
                            + " Write it with its version, like http://127.0.0.1:8080/api/v10.");
                    return PUBLIC;
                });
    }

    private static Optional<URI> gateway(String typed, Consumer<String> fault) {
        var address = address(typed, Set.of("ws", "wss"));
        if (address.isEmpty()) {
            fault.accept(GATEWAY_URL + ": '" + BotToken.masked(typed) + "' is not the address of a gateway."
                    + " Write it like ws://127.0.0.1:8081, or leave it out to ask the API for it.");
        }
        return address;
    }

    private static Optional<URI> address(String typed, Set<String> schemes) {
        try {
            return Optional.of(URI.create(typed))
                    .filter(address -> address.getScheme() != null && schemes.contains(address.getScheme()))
                    .filter(address -> address.getHost() != null
                            && address.getRawUserInfo() == null
                            && address.getRawQuery() == null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
