package org.rapporteur.question;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.chat.Interpreter;
import org.rapporteur.chat.Invocation;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Keyboard;
import org.rapporteur.language.Language;
import org.rapporteur.language.LanguageGuess;
import org.rapporteur.language.Spelling;

/** Reads free questions in three languages as commands, and says so when it cannot. */
public final class Questions implements Interpreter {

    /** How much of a question must be explained to answer it, and how much to ask back. */
    private static final double ANSWERS = 0.5;

    private static final double ASKS = 0.3;
    /** How plainly each part must ask for something, to be taken as a question of its own. */
    private static final double PLAINLY = 0.66;

    private static final int CHOICES = 3;

    private final FactBook book;
    private final Supplier<Dictionaries> dictionaries;
    private final AtomicReference<Understanding> current = new AtomicReference<>();

    /**
     * An interpreter of the record in force.
     *
     * @param dictionaries may block until they are loaded; then the first question waits
     */
    public Questions(FactBook book, Supplier<Dictionaries> dictionaries) {
        this.book = book;
        this.dictionaries = dictionaries;
    }

    @Override
    public Interpretation read(String words, Language own) {
        var understanding = understanding();
        var text = Spelling.oneScript(best(words, understanding));
        var whole = Part.of(text, understanding);
        return new Interpretation(language(whole, text, own, understanding), reading(whole, text, understanding));
    }

    private record Typed(String text, Evidence evidence) {
        long strangeness() {
            return evidence.unknown().size() * 100L / Math.max(1, evidence.tokens().size());
        }
    }

    /** As typed; or as it reads under another layout of the keyboard, when that leaves fewer words unexplained. */
    private static String best(String words, Understanding understanding) {
        var retyped = Keyboard.otherLayouts(words).stream()
                .filter(text -> WordForms.isCyrillic(text) != WordForms.isCyrillic(words));
        return Stream.concat(Stream.of(words), retyped)
                .map(text -> new Typed(text, understanding.plainEvidence(text)))
                .min(Comparator.comparingLong(Typed::strangeness))
                .map(Typed::text)
                .orElse(words);
    }

    /** Several questions when each part is plainly one; else one; else what its parts tell; else a question back. */
    private static Reading reading(Part whole, String text, Understanding understanding) {
        if (whole.isBeyond()) {
            return new Reading.Beyond();
        }
        var parts = Part.clauses(text, understanding);
        var several = asked(parts, PLAINLY, understanding);
        if (several.size() > 1 && parts.stream().allMatch(part -> part.isQuestion() && part.confidence() >= PLAINLY)) {
            return new Reading.Understood(several);
        }
        return Stream.of(List.of(whole), Part.sentences(text, understanding), parts)
                .map(level -> asked(level, understanding))
                .filter(asked -> !asked.isEmpty())
                .findFirst()
                .<Reading>map(Reading.Understood::new)
                .orElseGet(() -> unsure(whole, understanding));
    }

    private static List<Invocation> asked(List<Part> level, Understanding understanding) {
        var telling = level.size() == 1 ? level : level.stream().filter(Part::isTelling).toList();
        return asked(telling, ANSWERS, understanding);
    }

    private static List<Invocation> asked(List<Part> parts, double confidence, Understanding understanding) {
        return parts.stream()
                .filter(part -> part.confidence() >= confidence)
                .filter(part -> parts.stream().noneMatch(part::isContainedIn))
                .flatMap(part -> part.invocations(understanding))
                .distinct()
                .toList();
    }

    private static Reading unsure(Part whole, Understanding understanding) {
        var choices = whole.candidates().stream()
                .flatMap(candidate -> understanding.invocations(candidate, whole.evidence()).stream())
                .distinct()
                .limit(CHOICES)
                .toList();
        return whole.confidence() < ASKS || choices.isEmpty() ? new Reading.Beyond() : new Reading.Unsure(choices);
    }

    /** Latin letters that spell Ukrainian or Russian words are a question in that language. */
    private static Language language(Part whole, String text, Language own, Understanding understanding) {
        var guess = LanguageGuess.of(text, own);
        return guess == Language.ENGLISH
                ? whole.evidence().transliteratedFrom().orElse(guess)
                : understanding.languageOf(text, guess);
    }

    private Understanding understanding() {
        var facts = book.inForce();
        var known = current.get();
        if (known != null && known.isOf(facts)) {
            return known;
        }
        var fresh = new Understanding(facts, dictionaries.get());
        current.set(fresh);
        return fresh;
    }
}
