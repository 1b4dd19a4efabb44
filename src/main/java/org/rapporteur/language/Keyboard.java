package org.rapporteur.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was meant when the wrong keyboard layout was on: {@code ьувштылн} is {@code medinsky}. */
public final class Keyboard {

    private static final String ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю.";
    private static final String UKRAINIAN = "'йцукенгшщзхїфівапролджєячсмитьбю.";

    private Keyboard() {}

    /** The same keys under the other layouts. Decode before splitting into words: {@code ;tytdf} is {@code женева}. */
    public static List<String> otherLayouts(String typed) {
        var keys = typed.toLowerCase(Locale.ROOT);
        return Stream.of(
                        retype(keys, ENGLISH, RUSSIAN),
                        retype(keys, ENGLISH, UKRAINIAN),
                        retype(keys, RUSSIAN, ENGLISH),
                        retype(keys, UKRAINIAN, ENGLISH),
                        retype(keys, RUSSIAN, UKRAINIAN),
                        retype(keys, UKRAINIAN, RUSSIAN))
                .filter(text -> !text.equals(keys))
                .distinct()
                .toList();
    }

    private static String retype(String keys, String from, String to) {
        var text = new StringBuilder(keys.length());
        keys.chars().forEach(key -> text.append(onTheSameKey((char) key, from, to)));
        return text.toString();
    }

    private static char onTheSameKey(char key, String from, String to) {
        int place = from.indexOf(key);
        return place < 0 ? key : to.charAt(place);
    }
}
