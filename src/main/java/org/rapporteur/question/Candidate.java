package org.rapporteur.question;

import java.util.BitSet;
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
        for (var need : intent.needs()) {
            if (!fits(need, evidence)) {
                return Optional.empty();
            }
        }
        var met = intent.needs().stream()
                .filter(need -> evidence.holdsAny(need.anyOf()))
                .collect(Collectors.toSet());
        var explained = new BitSet();
        met.forEach(need -> need.anyOf().forEach(wanted -> explained.or(evidence.wordsFor(wanted))));
        return Optional.of(new Candidate(intent, met, explained))
                .filter(candidate -> candidate.strength() >= intent.required());
    }

    private static boolean fits(Need need, Evidence evidence) {
        return switch (need.kind()) {
            case REQUIRED -> evidence.holdsAny(need.anyOf());
            case FORBIDDEN -> !evidence.holdsAny(need.anyOf());
            case OPTIONAL -> true;
        };
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
