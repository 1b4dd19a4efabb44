package org.rapporteur.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.Bot;

/**
 * What nobody means to type.
 *
 * @param nonsense the made-up words in it, which no honest reply holds
 */
record Noise(String text, List<String> nonsense) {

    private static final int MOST_PIECES = 14;

    private static final List<String> NAMES = Bot.facts()
            .entities()
            .all()
            .flatMap(entity -> entity.spellings().limit(6))
            .distinct()
            .toList();

    private static final List<String> SCRAPS = List.of(
            "/",
            "/delegation ",
            "/who ",
            "/asof 2026-02-17 ",
            "who",
            "where",
            "when",
            "not",
            "both",
            "leads",
            "хто очолює",
            "коли",
            "кто",
            "сколько",
            "где",
            "?",
            "!!",
            "\n",
            "\t",
            " and ",
            " й ",
            "'s ",
            "’",
            "@everyone",
            "<@&1>",
            "<b>",
            "{0}",
            "%s",
            "\\",
            "\u0000",
            "\u001B[31m",
            "\u202E",
            "\u200F",
            "\u200B",
            "\uFEFF",
            "\u0301",
            "z̸̢̛a̶l̵g̷o̴",
            "\uD83D",
            "\uDE00",
            "🕊️",
            "🇺🇦",
            "👩‍👩‍👧",
            "％",
            "ﬁ",
            "İ",
            "ß",
            "١٢٣",
            "שלום",
            "和平");

    private static final List<Function<Random, String>> KINDS = List.of(
            random -> NAMES.get(random.nextInt(NAMES.size())),
            random -> SCRAPS.get(random.nextInt(SCRAPS.size())),
            random -> letters(random, 'а', 32),
            random -> letters(random, 'a', 26),
            random -> letters(random, '\u0000', 0xFFFF),
            random -> Integer.toString(random.nextInt()));

    static Noise of(Random random) {
        var text = new StringBuilder();
        var nonsense = new ArrayList<String>();
        for (int left = random.nextInt(MOST_PIECES); left >= 0; left--) {
            text.append(KINDS.get(random.nextInt(KINDS.size())).apply(random)).append(random.nextBoolean() ? " " : "");
        }
        Stream.of('a', 'а')
                .map(first -> "q" + letters(random, first, 26) + "zx")
                .forEach(word -> {
                    nonsense.add(word);
                    text.insert(random.nextInt(text.length() + 1), word);
                });
        return new Noise(text.toString(), List.copyOf(nonsense));
    }

    private static String letters(Random random, char first, int howMany) {
        return random.ints(1 + random.nextInt(8), first, first + howMany)
                .collect(StringBuilder::new, (word, letter) -> word.append((char) letter), StringBuilder::append)
                .toString();
    }
}
