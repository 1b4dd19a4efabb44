package org.rapporteur.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.chat.Invocation;

/**
 * A question, or a part of one, with what it most likely asks for.
 *
 * @param candidates the best first; none when nothing in it is recognised
 */
record Part(Evidence evidence, List<Candidate> candidates) {

    private static final String ELSE = "else";

    private static final Pattern SENTENCES = Pattern.compile("[?!.;\\n]+");

    /** "Who leads Russia and where do they meet?" are two questions. */
    private static final Pattern CLAUSES = Pattern.compile("[?!.;,\\n]+|\\s+(?:and|та|і|й|и)\\s+");

    static Part of(String text, Understanding understanding) {
        return of(understanding.plainEvidence(text), understanding);
    }

    static Part of(Evidence plain, Understanding understanding) {
        var evidence = understanding.completed(plain);
        return new Part(evidence, understanding.candidates(evidence));
    }

    /** The sentences of a text that say anything; none when it is a single one. */
    static List<Part> sentences(String text, Understanding understanding) {
        return all(SENTENCES.split(text), understanding);
    }

    /** The clauses of a text that say anything; none when it is a single one. */
    static List<Part> clauses(String text, Understanding understanding) {
        return all(CLAUSES.split(text), understanding);
    }

    private static List<Part> all(String[] texts, Understanding understanding) {
        if (texts.length < 2) {
            return List.of();
        }
        return Arrays.stream(texts)
                .map(text -> of(text, understanding))
                .filter(part -> !part.evidence().content().isEmpty())
                .toList();
    }

    Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }

    /** Whether it asks for something that no record of talks can hold. */
    boolean isBeyond() {
        return candidates.stream()
                .anyMatch(candidate -> candidate.intent().commands().isEmpty());
    }

    /** How much of its meaning is explained, from 0 to 1. */
    double confidence() {
        return best().map(candidate -> candidate.confidence(evidence)).orElse(0.0);
    }

    /** Whether it can stand alone: one idea without a name is as often a figure of speech. */
    boolean isTelling() {
        return !evidence.mentions().isEmpty()
                || best().filter(candidate -> candidate.strength() > 1).isPresent();
    }

    /** Whether it asks for something, beyond naming somebody or setting something aside: "apart from land, …". */
    boolean isQuestion() {
        return best().filter(candidate -> candidate.ideas().stream().anyMatch(idea -> !Naming.isKind(idea)))
                .filter(candidate -> candidate.ideas().contains(ELSE) || !evidence.holds(ELSE))
                .isPresent();
    }

    /** Whether it asks plainly for what no part of it asks for alone: "how far off was the anniversary when they met?" */
    boolean isMoreThan(List<Part> parts) {
        return confidence() == 1
                && parts.stream().flatMap(part -> part.candidates.stream()).noneMatch(this::isBest);
    }

    private boolean isBest(Candidate candidate) {
        return best().filter(mine -> mine.intent().equals(candidate.intent())).isPresent();
    }

    /** Whether the other part asks for the same and says more: "who is with the Russians, the whole team?" */
    boolean isContainedIn(Part other) {
        return best().flatMap(mine -> other.best()
                        .filter(theirs -> theirs.strength() > mine.strength())
                        .filter(theirs -> theirs.ideas().containsAll(mine.ideas())))
                .isPresent();
    }

    Stream<Invocation> invocations(Understanding understanding) {
        return best().stream().flatMap(candidate -> understanding.invocations(candidate, evidence).stream());
    }
}
