package org.rapporteur.language;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A key that two spellings of one name share, whatever the script and the habit of transliteration: {@code Кислиця},
 * {@code Kyslytsya}, {@code Kyslycja} and {@code Kislitsa} all have the key {@code kisliTa}. The vowels stay, so
 * {@code Umarov} is not {@code Umerov}.
 */
public final class Sound {

    private static final Map<Integer, String> LATIN = Map.ofEntries(
            letter('а', "a"),
            letter('б', "b"),
            letter('в', "v"),
            letter('г', "g"),
            letter('д', "d"),
            letter('е', "e"),
            letter('є', "ie"),
            letter('ж', "zh"),
            letter('з', "z"),
            letter('и', "i"),
            letter('і', "i"),
            letter('ї', "i"),
            letter('й', "i"),
            letter('к', "k"),
            letter('л', "l"),
            letter('м', "m"),
            letter('н', "n"),
            letter('о', "o"),
            letter('п', "p"),
            letter('р', "r"),
            letter('с', "s"),
            letter('т', "t"),
            letter('у', "u"),
            letter('ф', "f"),
            letter('х', "kh"),
            letter('ц', "ts"),
            letter('ч', "ch"),
            letter('ш', "sh"),
            letter('щ', "shch"),
            letter('ъ', ""),
            letter('ы', "i"),
            letter('ь', ""),
            letter('э', "e"),
            letter('ю', "iu"),
            letter('я', "ia"));

    /** Applied in this order, to Latin letters. A capital stands for a sound that takes two letters. */
    private static final List<Rule> RULES = List.of(
            rule("shch|sch|sh", "S"),
            rule("zh", "Z"),
            rule("kh", "g"),
            rule("ch|cz", "C"),
            rule("ph", "f"),
            rule("ck|q", "k"),
            rule("x", "ks"),
            rule("ts|tz|c", "T"),
            rule("h", "g"),
            rule("w", "v"),
            rule("[yj]", "i"),
            rule("i+(?=[aeou])", ""),
            rule("(.)\\1+", "$1"));

    private Sound() {}

    /** The key of a text that {@link Spelling#fold} has folded. */
    public static String of(String folded) {
        var key = folded.codePoints().mapToObj(Sound::latin).collect(Collectors.joining());
        for (var rule : RULES) {
            key = rule.pattern().matcher(key).replaceAll(rule.replacement());
        }
        return key;
    }

    private static String latin(int letter) {
        return LATIN.getOrDefault(letter, Character.toString(letter));
    }

    private static Map.Entry<Integer, String> letter(char cyrillic, String latin) {
        return Map.entry((int) cyrillic, latin);
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }

    private record Rule(Pattern pattern, String replacement) {}
}
