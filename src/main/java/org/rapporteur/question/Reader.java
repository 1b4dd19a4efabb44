package org.rapporteur.question;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.chat.Interpreter.Interpretation;
import org.rapporteur.chat.Interpreter.Reading;
import org.rapporteur.chat.Invocation;
import org.rapporteur.language.Keyboard;
import org.rapporteur.language.Language;
import org.rapporteur.language.LanguageGuess;
import org.rapporteur.language.Spelling;

/** Decides what one question asks for, and when to ask back. */
record Reader(Understanding understanding) {

    /** How much of a question must be explained to answer it, and how much to ask back. */
    private static final double ANSWERS = 0.5;

    private static final double ASKS = 0.3;

    /** How plainly each part must ask for something, to be taken as a question of its own. */
    private static final double PLAINLY = 0.66;

    private static final int CHOICES = 3;

    /** With so few of its words unexplained, in percent, nobody had the wrong layout on. */
    private static final long FAMILIAR = 34;

    Interpretation read(String words, Language own) {
        var typed = best(Spelling.oneScript(words));
        var whole = Part.of(typed.evidence(), understanding);
        return new Interpretation(language(whole, typed.text(), own), reading(whole, typed.text()));
    }

    private record Typed(String text, Evidence evidence) {
        long strangeness() {
            return evidence.unknown().size()
                    * 100L
                    / Math.max(1, evidence.tokens().size());
        }

        /** Between two Cyrillic layouts few letters differ; where one falls away, a Russian «ё» became an apostrophe. */
        boolean mayBeMeantFor(String typed) {
            return WordForms.isCyrillic(text) != WordForms.isCyrillic(typed)
                    || Spelling.fold(text).length() == Spelling.fold(typed).length();
        }

        boolean saysSomething() {
            return !evidence.content().isEmpty()
                    && evidence.unknown().size() < evidence.content().cardinality();
        }
    }

    /** As typed; or as it reads under another layout of the keyboard, when that says something and leaves less unexplained. */
    private Typed best(String words) {
        var asTyped = typed(words);
        if (asTyped.strangeness() <= FAMILIAR) {
            return asTyped;
        }
        var retyped = Keyboard.otherLayouts(words).stream()
                .map(this::typed)
                .filter(Typed::saysSomething)
                .filter(meant -> meant.mayBeMeantFor(words));
        return Stream.concat(Stream.of(asTyped), retyped)
                .min(Comparator.comparingLong(Typed::strangeness))
                .orElse(asTyped);
    }

    private Typed typed(String text) {
        return new Typed(text, understanding.plainEvidence(text));
    }

    /**
     * A name that is nearly somebody's is looked up, so that it is suggested and not assumed. Else: several questions when
     * each part is plainly one; else one; else what its parts tell; else a question back.
     */
    private Reading reading(Part whole, String text) {
        if (whole.isBeyond()) {
            return new Reading.Beyond();
        }
        var nearName = understanding.nearNames(whole.evidence()).findFirst();
        if (nearName.isPresent() && whole.evidence().named("person").findAny().isEmpty()) {
            return new Reading.Understood(List.of(new Invocation("who", nearName.get())));
        }
        var parts = Part.clauses(text, understanding);
        var several = asked(parts, PLAINLY);
        if (several.size() > 1
                && !whole.isMoreThan(parts)
                && parts.stream().allMatch(part -> part.isQuestion() && part.confidence() >= PLAINLY)) {
            return new Reading.Understood(several);
        }
        return Stream.<Supplier<List<Part>>>of(
                        () -> List.of(whole), () -> Part.sentences(text, understanding), () -> parts)
                .map(level -> asked(level.get()))
                .filter(asked -> !asked.isEmpty())
                .findFirst()
                .<Reading>map(Reading.Understood::new)
                .orElseGet(() -> unsure(whole));
    }

    private List<Invocation> asked(List<Part> level) {
        var telling = level.size() == 1
                ? level
                : level.stream().filter(Part::isTelling).toList();
        return asked(telling, ANSWERS);
    }

    private List<Invocation> asked(List<Part> parts, double confidence) {
        return parts.stream()
                .filter(part -> part.confidence() >= confidence)
                .filter(part -> parts.stream().noneMatch(part::isContainedIn))
                .flatMap(part -> part.invocations(understanding))
                .distinct()
                .toList();
    }

    private Reading unsure(Part whole) {
        var choices = whole.candidates().stream()
                .flatMap(candidate -> understanding.invocations(candidate, whole.evidence()).stream())
                .distinct()
                .limit(CHOICES)
                .toList();
        return whole.confidence() < ASKS || choices.isEmpty() ? new Reading.Beyond() : new Reading.Unsure(choices);
    }

    /** Latin letters that spell Ukrainian or Russian words are a question in that language. */
    private Language language(Part whole, String text, Language own) {
        var guess = LanguageGuess.of(text, own);
        return guess == Language.ENGLISH
                ? whole.evidence().transliteratedFrom().orElse(guess)
                : understanding.languageOf(text, guess);
    }
}
