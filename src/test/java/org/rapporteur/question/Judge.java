package org.rapporteur.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.console.Said;

/** Says what is wrong with a reply, by the same measure as the project's {@code score.py}. */
final class Judge {

    private static final int LONGEST = 900;

    private static final Pattern CYRILLIC = Pattern.compile("[\u0400-\u04ff]");
    private static final Pattern LATIN = Pattern.compile("[a-z]");
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґ]");
    private static final Pattern RUSSIAN = Pattern.compile("[ыэъё]");

    private Judge() {}

    static Judged judge(Asked asked, Said said) {
        return new Judged(asked, status(said), said.text(), faults(asked, said));
    }

    private static List<String> faults(Asked asked, Said said) {
        var faults = new ArrayList<String>();
        var reply = new Wording(said.text());
        if (!asked.expectStatus().contains(status(said))) {
            faults.add("status " + status(said) + ", wanted " + String.join(" or ", asked.expectStatus()));
        }
        asked.expectAll().stream()
                .filter(group -> group.stream().noneMatch(reply::holds))
                .forEach(group -> faults.add("missing one of: " + String.join(" / ", group)));
        asked.expectNone().stream().filter(reply::holds).forEach(pattern -> faults.add("forbidden: " + pattern));
        if (asked.languages().stream().noneMatch(language -> isIn(language, said.text()))) {
            faults.add("not in " + String.join(" or ", asked.languages()));
        }
        if (said.text().length() > LONGEST) {
            faults.add(said.text().length() + " characters");
        }
        return faults;
    }

    private static String status(Said said) {
        return said.answer().reply().status().name().toLowerCase(Locale.ROOT);
    }

    /** By its script and its telling letters. */
    private static boolean isIn(String language, String text) {
        double cyrillic = count(CYRILLIC, text) / (double) (count(CYRILLIC, text) + count(LATIN, text));
        long ukrainian = count(UKRAINIAN, text);
        long russian = count(RUSSIAN, text);
        return switch (language) {
            case "en" -> cyrillic <= 0.3;
            case "uk" -> cyrillic >= 0.2 && ukrainian >= russian;
            default -> cyrillic >= 0.2 && russian >= ukrainian;
        };
    }

    private static long count(Pattern letter, String text) {
        return letter.matcher(text.toLowerCase(Locale.ROOT)).results().count();
    }
}
