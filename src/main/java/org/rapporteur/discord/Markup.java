package org.rapporteur.discord;

import java.util.regex.Pattern;

/** How Discord writes people, roles, channels, emoji, moments and commands into words. None of them asks for anything. */
final class Markup {

    private static final Pattern SIGNS = Pattern.compile("<(?:@[!&]?|#|a?:\\w+:|t:|/[^:<>]+:)[-\\d:a-zA-Z]+>");

    private Markup() {}

    static String without(String text) {
        return SIGNS.matcher(text).replaceAll(" ");
    }
}
