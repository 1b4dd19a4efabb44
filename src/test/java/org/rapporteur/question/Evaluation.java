package org.rapporteur.question;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.Bot;
import org.rapporteur.language.Language;

/** The whole evaluation set, asked and judged. */
record Evaluation(List<Judged> all) {

    static Evaluation of(Bot bot) {
        return new Evaluation(Asked.inAllLanguages()
                .map(asked -> Judge.judge(asked, bot.conversation().hear(asked.q())))
                .toList());
    }

    /** How many of a hundred questions in this language are answered rightly. */
    double score(Language language) {
        return score(all.stream()
                .filter(judged -> judged.asked().lang().equals(language.code()))
                .toList());
    }

    /** For people: the totals, then every question that is not answered rightly. */
    String report() {
        var failures = all.stream().filter(judged -> !judged.isRight()).toList();
        return """
                # Evaluation

                | questions | right | of | % |
                |---|---|---|---|
                """ + row("all", all) + rows(Asked::lang) + rows(Asked::kind)
                + rows(asked -> asked.lang() + ", " + asked.kind())
                + "\n## Not answered rightly: " + failures.size() + "\n\n"
                + failures.stream().map(Judged::section).collect(Collectors.joining("\n"));
    }

    private String rows(Function<Asked, String> group) {
        return all.stream()
                .map(judged -> group.apply(judged.asked()))
                .distinct()
                .map(name -> row(
                        name,
                        all.stream()
                                .filter(judged -> group.apply(judged.asked()).equals(name))
                                .toList()))
                .collect(Collectors.joining());
    }

    private static String row(String name, List<Judged> some) {
        return "| %s | %d | %d | %.1f |\n".formatted(name, right(some), some.size(), score(some));
    }

    private static double score(List<Judged> some) {
        return 100.0 * right(some) / some.size();
    }

    private static long right(List<Judged> some) {
        return some.stream().filter(Judged::isRight).count();
    }
}
