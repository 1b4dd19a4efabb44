package org.rapporteur.question;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the keys give to one who does not look up: another layout is on than was meant. Written out here once more, so that
 * a fault in the bot's own tables is not shared by its test.
 */
final class WrongLayout {

    private static final String ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./?";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю.,";
    private static final String UKRAINIAN = "'йцукенгшщзхїфівапролджєячсмитьбю.,";

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern UKRAINIAN_ONLY = Pattern.compile("[іїє']");
    private static final Pattern RUSSIAN_ONLY = Pattern.compile("[ыэъё]");

    private static final Pattern UNTYPABLE = Pattern.compile("[a-zґ]");

    private WrongLayout() {}

    /** Nothing for a text in two scripts, which no one layout holds, nor for the letter that Ukrainian keyboards hide. */
    static Stream<String> of(String meant) {
        var keys = meant.toLowerCase(Locale.ROOT).replaceAll("[’ʼ]", "'");
        if (CYRILLIC.matcher(keys).find() && UNTYPABLE.matcher(keys).find()) {
            return Stream.of();
        }
        if (!CYRILLIC.matcher(keys).find()) {
            return Stream.of(retype(keys, ENGLISH, RUSSIAN), retype(keys, ENGLISH, UKRAINIAN));
        }
        if (UKRAINIAN_ONLY.matcher(keys).find()) {
            return Stream.of(retype(keys, UKRAINIAN, ENGLISH), retype(keys, UKRAINIAN, RUSSIAN));
        }
        return RUSSIAN_ONLY.matcher(keys).find()
                ? Stream.of(retype(keys, RUSSIAN, ENGLISH), retype(keys, RUSSIAN, UKRAINIAN))
                : Stream.of(retype(keys, RUSSIAN, ENGLISH));
    }

    private static String retype(String keys, String meant, String on) {
        var typed = new StringBuilder(keys.length());
        keys.chars().forEach(key -> {
            int place = meant.indexOf(key);
            typed.append(place < 0 ? (char) key : on.charAt(place));
        });
        return typed.toString();
    }
}
