package org.rapporteur.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.chat.Invocation;
import org.rapporteur.fact.Facts;
import org.rapporteur.language.Language;

/** Reads questions against one snapshot of the record. */
final class Understanding {

    private final Facts facts;
    private final WordForms forms;
    private final Function<String, Set<String>> roots;
    private final Vocabulary vocabulary;
    private final Intents intents;
    private final Mentions mentions;
    private final NamedDay namedDay;

    Understanding(Facts facts, Dictionaries dictionaries) {
        this.facts = facts;
        this.forms = dictionaries.forms();
        this.roots = forms::roots;
        this.vocabulary = dictionaries.vocabulary();
        this.intents = dictionaries.intents();
        this.mentions = new Mentions(facts.entities(), forms);
        this.namedDay = new NamedDay();
    }

    private Understanding(Understanding shared, Function<String, Set<String>> roots) {
        this.facts = shared.facts;
        this.forms = shared.forms;
        this.roots = roots;
        this.vocabulary = shared.vocabulary;
        this.intents = shared.intents;
        this.mentions = shared.mentions;
        this.namedDay = shared.namedDay;
    }

    /** The same, looking each word up once however often the question is turned over; for one thread and one question. */
    Understanding ofOneQuestion() {
        var known = new HashMap<String, Set<String>>();
        return new Understanding(this, word -> known.computeIfAbsent(word, forms::roots));
    }

    boolean isOf(Facts snapshot) {
        return facts == snapshot;
    }

    /** What stands there, and what a word that stands nowhere may have been meant for. */
    Evidence evidence(String text) {
        return completed(plainEvidence(text));
    }

    /** With what a word that stands nowhere may have been meant for; unless it may have been meant for a name. */
    Evidence completed(Evidence plain) {
        var guessed = plain.unknown().stream()
                .filter(at -> !mentions.isNearly(plain.tokens().get(at)))
                .flatMap(at -> guessed(plain.tokens().get(at), at));
        var senses = Stream.concat(plain.senses().stream(), guessed).toList();
        return Evidence.of(plain.tokens(), senses, plain.mentions());
    }

    /** Words that are nobody's name, and may be slips of the hand for one. */
    Stream<String> nearNames(Evidence evidence) {
        return evidence.unknown().stream()
                .map(at -> evidence.tokens().get(at))
                .filter(mentions::isNearly)
                .map(Token::text);
    }

    /** What stands there, to the letter. */
    Evidence plainEvidence(String text) {
        var tokens = Token.of(text, roots);
        var senses = vocabulary.senses(tokens);
        var known = new BitSet(tokens.size());
        senses.forEach(sense -> known.set(sense.from(), sense.to()));
        return Evidence.of(tokens, senses, mentions.in(tokens, known));
    }

    /** Which of the two Cyrillic languages a text is in; the guess where it has no Cyrillic. */
    Language languageOf(String text, Language guess) {
        return WordForms.isCyrillic(text) ? new CyrillicLanguage(forms).of(text, guess) : guess;
    }

    /** The day of the calendar that is named in full. */
    Optional<LocalDate> dayNamed(Evidence evidence) {
        return namedDay.in(evidence.tokens());
    }

    List<Candidate> candidates(Evidence evidence) {
        return intents.candidates(evidence);
    }

    List<Invocation> invocations(Candidate candidate, Evidence evidence) {
        var invocations = new ArrayList<Invocation>();
        candidate
                .intent()
                .commands()
                .forEach(command -> invocations.addAll(new Filled(command, evidence, facts).invocations()));
        return invocations.stream().distinct().toList();
    }

    /**
     * A word that stands nowhere: a Cyrillic one in Latin letters, or misspelt. Never a name, only an idea; and nobody is
     * turned away for a word that was only guessed.
     */
    private Stream<Sense> guessed(Token token, int at) {
        var misspelt = vocabulary.misspelt(token, at);
        var guessed = misspelt.isEmpty() && !WordForms.isCyrillic(token.text())
                ? vocabulary.transliterated(token, at)
                : misspelt;
        return guessed.stream().filter(sense -> !intents.isBeyond(sense.idea()));
    }
}
