package org.rapporteur.question;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An intent that a question may have.
 *
 * @param met what it looks for and the question holds
 * @param explained the words of the question that speak for it
 */
record Candidate(Intent intent, Set<Need> met, BitSet explained) {

    /** The weight of a word that means something elsewhere, against one that means nothing here at all. */
    private static final double ELSEWHERE = 0.5;

    /** The intent, when the question holds all it needs and nothing it forbids. */
    static Optional<Candidate> of(Intent intent, Evidence evidence) {
        var explained = new BitSet();
        var met = new LinkedHashSet<Need>();
        int required = 0;
        for (var need : intent.needs()) {
            var words = evidence.wordsFor(need.anyOf());
            boolean fits = switch (need.kind()) {
                case REQUIRED -> !words.isEmpty();
                case FORBIDDEN -> words.isEmpty();
                case OPTIONAL -> true;
            };
            if (!fits) {
                return Optional.empty();
            }
            if (need.kind() == Need.Kind.REQUIRED) {
                required++;
            }
            explained.or(words);
            if (!words.isEmpty()) {
                met.add(need);
            }
        }
        return explained.cardinality() < required
                ? Optional.empty()
                : Optional.of(new Candidate(intent, met, explained));
    }

    /** The names of what was looked for and found. */
    Set<String> ideas() {
        return met.stream()
                .flatMap(need -> need.anyOf().stream())
                .map(Need.Wanted::name)
                .collect(Collectors.toSet());
    }

    int strength() {
        return explained.cardinality();
    }

    /** How much of the question's meaning it explains, from 0 to 1. */
    double confidence(Evidence evidence) {
        var rest = evidence.content();
        rest.andNot(explained);
        var unknown = evidence.unknown();
        double missed = rest.stream()
                .mapToDouble(at -> unknown.contains(at) ? 1 : ELSEWHERE)
                .sum();
        return strength() / (strength() + missed);
    }
}
