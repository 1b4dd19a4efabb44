package org.rapporteur.question;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.chat.Interpreter;
import org.rapporteur.chat.Invocation;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Keyboard;
import org.rapporteur.language.Language;
import org.rapporteur.language.LanguageGuess;

/** Reads free questions in three languages as commands, and says so when it cannot. */
public final class Questions implements Interpreter {

    /** How much of a question must be explained to answer it, and how much to ask back. */
    private static final double ANSWERS = 0.5;

    private static final double ASKS = 0.3;
    private static final double SUFFICES = 0.8;
    private static final int CHOICES = 3;

    /** "Who leads Russia and where do they meet?" are two questions. */
    private static final Pattern CLAUSES = Pattern.compile("[?!.;,\\n]+|\\s+(?:and|та|і|й|и|а также|а також)\\s+");

    private static final Pattern SENTENCES = Pattern.compile("[?!.;\\n]+");

    private final FactBook book;
    private final WordForms forms = new WordForms();
    private final Vocabulary vocabulary = new Vocabulary(forms);
    private final Intents intents = Intents.read();
    private final AtomicReference<Understanding> current = new AtomicReference<>();

    public Questions(FactBook book) {
        this.book = book;
    }

    @Override
    public Interpretation read(String words, Language own) {
        var understanding = understanding();
        var text = best(words, understanding);
        return new Interpretation(LanguageGuess.of(text, own), reading(text, understanding));
    }

    private record Typed(String text, Evidence evidence) {
        long strangeness() {
            return evidence.unknown().size() * 100L / Math.max(1, evidence.tokens().size());
        }
    }

    /** As typed; or as it reads under another layout of the keyboard, when that leaves fewer words unexplained. */
    private static String best(String words, Understanding understanding) {
        return Stream.concat(Stream.of(words), Keyboard.otherLayouts(words).stream())
                .map(text -> new Typed(text, understanding.plainEvidence(text)))
                .min(Comparator.comparingLong(Typed::strangeness))
                .map(Typed::text)
                .orElse(words);
    }

    /** As a whole when nearly all of it is explained; else by its sentences and clauses; else as far as it goes. */
    private static Reading reading(String text, Understanding understanding) {
        var whole = new Typed(text, understanding.evidence(text));
        var candidates = understanding.candidates(whole.evidence());
        if (isBeyond(candidates)) {
            return new Reading.Beyond();
        }
        if (!candidates.isEmpty() && candidates.getFirst().confidence(whole.evidence()) >= SUFFICES) {
            return single(candidates, whole, understanding);
        }
        var parts = Stream.of(CLAUSES, SENTENCES)
                .map(split -> understoodParts(split.splitAsStream(text), understanding))
                .filter(invocations -> !invocations.isEmpty())
                .findFirst();
        return parts.<Reading>map(Reading.Understood::new).orElseGet(() -> single(candidates, whole, understanding));
    }

    private static boolean isBeyond(List<Candidate> candidates) {
        return candidates.stream().anyMatch(candidate -> candidate.intent().commands().isEmpty());
    }

    private static Reading single(List<Candidate> candidates, Typed typed, Understanding understanding) {
        if (candidates.isEmpty()) {
            return new Reading.Beyond();
        }
        double confidence = candidates.getFirst().confidence(typed.evidence());
        if (confidence >= ANSWERS) {
            return new Reading.Understood(understanding.invocations(candidates.getFirst(), typed.evidence()));
        }
        return confidence >= ASKS ? new Reading.Unsure(choices(candidates, typed, understanding)) : new Reading.Beyond();
    }

    private static List<Invocation> understoodParts(Stream<String> parts, Understanding understanding) {
        return parts.map(part -> new Typed(part, understanding.evidence(part)))
                .flatMap(part -> understood(part, understanding).stream())
                .distinct()
                .toList();
    }

    private static List<Invocation> understood(Typed part, Understanding understanding) {
        return switch (single(understanding.candidates(part.evidence()), part, understanding)) {
            case Reading.Understood(var invocations) -> invocations;
            case Reading.Unsure _, Reading.Beyond _ -> List.of();
        };
    }

    private static List<Invocation> choices(List<Candidate> candidates, Typed typed, Understanding understanding) {
        return candidates.stream()
                .flatMap(candidate -> understanding.invocations(candidate, typed.evidence()).stream())
                .distinct()
                .limit(CHOICES)
                .toList();
    }

    private Understanding understanding() {
        var facts = book.inForce();
        var known = current.get();
        if (known != null && known.isOf(facts)) {
            return known;
        }
        var fresh = new Understanding(facts, forms, vocabulary, intents);
        current.set(fresh);
        return fresh;
    }
}
