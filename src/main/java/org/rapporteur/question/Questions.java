package org.rapporteur.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
    private static final int CHOICES = 3;

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
        var reading = best(words, understanding);
        return new Interpretation(LanguageGuess.of(reading.text(), own), reading(reading, understanding));
    }

    private record Typed(String text, Evidence evidence) {
        long strangeness() {
            return evidence.unknown().size() * 100L / Math.max(1, evidence.tokens().size());
        }
    }

    /** As typed; or as it reads under another layout of the keyboard, when that leaves fewer words unexplained. */
    private static Typed best(String words, Understanding understanding) {
        return Stream.concat(Stream.of(words), Keyboard.otherLayouts(words).stream())
                .map(text -> new Typed(text, understanding.evidence(text)))
                .min(Comparator.comparingLong(Typed::strangeness))
                .orElseThrow();
    }

    private static Reading reading(Typed typed, Understanding understanding) {
        var parts = parts(typed.text()).stream()
                .map(part -> new Typed(part, understanding.evidence(part)))
                .map(part -> understood(part, understanding))
                .toList();
        var whole = single(typed, understanding);
        return parts.size() > 1 && parts.stream().noneMatch(List::isEmpty) && whole instanceof Reading.Understood
                ? new Reading.Understood(parts.stream().flatMap(List::stream).distinct().toList())
                : whole;
    }

    private static Reading single(Typed typed, Understanding understanding) {
        var candidates = understanding.candidates(typed.evidence());
        if (candidates.isEmpty() || candidates.stream().anyMatch(candidate -> candidate.intent().commands().isEmpty())) {
            return new Reading.Beyond();
        }
        double confidence = candidates.getFirst().confidence(typed.evidence());
        if (confidence >= ANSWERS) {
            return new Reading.Understood(understanding.invocations(candidates.getFirst(), typed.evidence()));
        }
        return confidence >= ASKS ? new Reading.Unsure(choices(candidates, typed, understanding)) : new Reading.Beyond();
    }

    private static List<Invocation> understood(Typed part, Understanding understanding) {
        return switch (single(part, understanding)) {
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

    /** "Who leads Russia and where do they meet?" are two questions. */
    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[?!.;\\n]+|(?i:,?\\s+(and|та|і|й|и|а также|а також)\\s+)"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
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
