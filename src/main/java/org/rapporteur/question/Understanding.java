package org.rapporteur.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.chat.Invocation;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Facts;
import org.rapporteur.language.Language;
import org.rapporteur.language.Spelling;

/** Reads questions against one snapshot of the record. */
final class Understanding {

    private final Facts facts;
    private final WordForms forms;
    private final Function<String, Set<String>> roots;
    private final Vocabulary vocabulary;
    private final Intents intents;
    private final Mentions mentions;
    private final CyrillicLanguage cyrillic;

    /** The language of the question; English may be its neighbours' words in Latin letters. */
    private final Language spoken;

    Understanding(Facts facts, Dictionaries dictionaries) {
        this.facts = facts;
        this.forms = dictionaries.forms();
        this.roots = forms::roots;
        this.vocabulary = dictionaries.vocabulary();
        this.intents = dictionaries.intents();
        this.mentions = new Mentions(facts, forms);
        this.cyrillic = new CyrillicLanguage(forms, names(facts));
        this.spoken = Language.ENGLISH;
    }

    private Understanding(Understanding shared, Function<String, Set<String>> roots, Language spoken) {
        this.facts = shared.facts;
        this.forms = shared.forms;
        this.roots = roots;
        this.vocabulary = shared.vocabulary;
        this.intents = shared.intents;
        this.mentions = shared.mentions;
        this.cyrillic = shared.cyrillic;
        this.spoken = spoken;
    }

    private static Set<String> names(Facts facts) {
        var absent = facts.entities().absent(Entity.Absent.Kind.PERSON).map(Entity.Absent::aliases);
        var people = facts.entities().people().stream().map(Entity.Person::familyName);
        return Stream.concat(people, absent)
                .flatMap(forms -> forms.in(Language.UKRAINIAN).stream())
                .map(Spelling::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same, looking each word up once however often the question is turned over; for one thread and one question. */
    Understanding ofOneQuestion() {
        var known = new HashMap<String, Set<String>>();
        return new Understanding(this, word -> known.computeIfAbsent(word, forms::roots), spoken);
    }

    /** The same, for a question in this language. */
    Understanding in(Language language) {
        return new Understanding(this, roots, language);
    }

    boolean isOf(Facts snapshot) {
        return facts == snapshot;
    }

    /** What stands there, and what a word that stands nowhere may have been meant for. */
    Evidence evidence(String text) {
        return completed(plainEvidence(text));
    }

    /**
     * With what a word that stands nowhere may have been meant for; unless it may have been meant for a name, or is a word
     * of its own: «готова» is no slip for «голова».
     */
    Evidence completed(Evidence plain) {
        var guessed = plain.unknown().stream()
                .filter(at -> !mentions.isNearly(plain.tokens().get(at)))
                .filter(at -> !forms.isUkrainian(plain.tokens().get(at).text()))
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
        var senses = ownFirst(vocabulary.senses(tokens));
        var known = new BitSet(tokens.size());
        senses.forEach(sense -> known.set(sense.from(), sense.to()));
        var named = mentions.in(tokens, known).stream()
                .filter(mention -> senses.stream().noneMatch(sense -> sense.isFiller() && sense.isMoreThan(mention)))
                .toList();
        return Evidence.of(tokens, senses, named);
    }

    /**
     * Russian and Ukrainian share words that mean different things: «дали» gave, or is further on. What the neighbour's word
     * means counts only where the question's own language does not know it.
     */
    private List<Sense> ownFirst(List<Sense> senses) {
        var known = new BitSet();
        senses.stream()
                .filter(sense -> sense.language() == spoken)
                .forEach(sense -> known.set(sense.from(), sense.to()));
        return senses.stream()
                .filter(sense -> sense.language() == spoken || known.nextClearBit(sense.from()) < sense.to())
                .toList();
    }

    /** Which of the two Cyrillic languages a text is in; the guess where it has no Cyrillic. */
    Language languageOf(String text, Language guess) {
        return WordForms.isCyrillic(text) ? cyrillic.of(text, guess) : guess;
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
