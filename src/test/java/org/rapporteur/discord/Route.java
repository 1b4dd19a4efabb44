package org.rapporteur.discord;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a bot may ask of the loopback Discord; a part in braces is a parameter. */
enum Route {
    ME("GET", "users/@me"),
    APPLICATION("GET", "oauth2/applications/@me"),
    GATEWAY("GET", "gateway"),
    GATEWAY_BOT("GET", "gateway/bot"),
    READ_COMMANDS("GET", "applications/{application}/commands"),
    WRITE_COMMANDS("PUT", "applications/{application}/commands"),
    ANSWER("POST", "interactions/{interaction}/{token}/callback"),
    FOLLOW_UP("POST", "webhooks/{application}/{token}"),
    READ_ORIGINAL("GET", "webhooks/{application}/{token}/messages/{message}"),
    EDIT_ORIGINAL("PATCH", "webhooks/{application}/{token}/messages/{message}"),
    DELETE_ORIGINAL("DELETE", "webhooks/{application}/{token}/messages/{message}"),
    OPEN_DIRECT_MESSAGES("POST", "users/@me/channels"),
    READ_CHANNEL("GET", "channels/{channel}"),
    READ_GUILD("GET", "guilds/{guild}"),
    READ_MEMBER("GET", "guilds/{guild}/members/{user}"),
    POST("POST", "channels/{channel}/messages"),
    EDIT("PATCH", "channels/{channel}/messages/{message}"),
    DELETE("DELETE", "channels/{channel}/messages/{message}");

    private final String method;
    private final String path;
    private final Pattern pattern;

    /** A route and the values of its parameters, in their order. */
    record Routed(Route route, List<String> given) {

        long id(int number) {
            return Long.parseUnsignedLong(given.get(number));
        }
    }

    Route(String method, String path) {
        this.method = method;
        this.path = path;
        this.pattern = Pattern.compile(path.replaceAll("\\{[^}]*}", "([^/]+)"));
    }

    /** The route of a path without its host and version. */
    static Optional<Routed> of(String method, String path) {
        return Arrays.stream(values())
                .filter(route -> route.method.equals(method))
                .flatMap(route -> route.routed(path).stream())
                .findFirst();
    }

    private Optional<Routed> routed(String asked) {
        var matcher = pattern.matcher(asked);
        return matcher.matches()
                ? Optional.of(new Routed(
                        this,
                        IntStream.rangeClosed(1, matcher.groupCount())
                                .mapToObj(matcher::group)
                                .toList()))
                : Optional.empty();
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }
}
