package org.rapporteur.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.fact.Directory;
import org.rapporteur.fact.Entities;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Facts;
import org.rapporteur.fact.Match;
import org.rapporteur.language.Nearness;
import org.rapporteur.language.Sound;
import org.rapporteur.language.Spelling;

/** Finds the names in a question; a longer one before a shorter one. */
final class Mentions {

    private static final int LONGEST = 9;

    /** "moscows chief negotiator": the apostrophe is the first to go. */
    private static final Pattern POSSESSIVE = Pattern.compile("([a-z]{3,})s$");

    private final Directory<Entity> directory;
    private final NamePhrases phrases;
    private final List<String> familyNames;

    Mentions(Facts facts, WordForms forms) {
        var entities = facts.entities();
        directory = facts.directories().everything();
        phrases = new NamePhrases(sought(entities), forms);
        familyNames = entities.people().stream()
                .flatMap(person -> person.familyName().all())
                .map(Spelling::fold)
                .distinct()
                .toList();
    }

    /** Those of the record itself, and the subjects it is asked about in vain. */
    private static List<Entity> sought(Entities entities) {
        return Stream.of(
                        entities.people().stream(),
                        entities.parties().stream(),
                        entities.issues().stream(),
                        entities.absent(Entity.Absent.Kind.TOPIC))
                .<Entity>flatMap(part -> part)
                .toList();
    }

    /**
     * The names among these words.
     *
     * @param known the words that are ideas, and so no misspelt names
     */
    List<Mention> in(List<Token> tokens, BitSet known) {
        var sounds = tokens.stream().map(token -> Sound.of(token.text())).toList();
        var found = new ArrayList<Mention>();
        int from = 0;
        while (from < tokens.size()) {
            var mention = at(tokens, sounds, from, known);
            mention.ifPresent(found::add);
            from = mention.map(Mention::to).orElse(from + 1);
        }
        return found;
    }

    /** Whether a word may be a slip of the hand for the family name of somebody in the record. */
    boolean isNearly(Token token) {
        return familyNames.stream().anyMatch(name -> Nearness.isNear(name, token.text()));
    }

    private Optional<Mention> at(List<Token> tokens, List<String> sounds, int from, BitSet known) {
        int end = from;
        while (end < Math.min(tokens.size(), from + LONGEST) && mayBeNamed(tokens.get(end), sounds.get(end))) {
            end++;
        }
        for (int to = end; to > from; to--) {
            var mention = between(tokens, sounds, from, to, known);
            if (mention.isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }

    private boolean mayBeNamed(Token token, String sound) {
        return directory.holds(token.text(), sound)
                || directory.holds(POSSESSIVE.matcher(token.text()).replaceFirst("$1"), sound)
                || phrases.holds(token);
    }

    private Optional<Mention> between(List<Token> tokens, List<String> sounds, int from, int to, BitSet known) {
        var text = tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
        boolean strange = known.get(from, to).cardinality() < to - from;
        return Stream.<Supplier<Match<Entity>>>of(
                        () -> directory.findSpelled(text),
                        () -> directory.findSpelled(POSSESSIVE.matcher(text).replaceFirst("$1")),
                        () -> strange
                                ? directory.findSounding(String.join(" ", sounds.subList(from, to)))
                                : new Match.None<Entity>())
                .map(Supplier::get)
                .flatMap(match -> mention(match, from, to).stream())
                .findFirst()
                .or(() -> inAnotherCase(tokens, from, to));
    }

    private Optional<Mention> inAnotherCase(List<Token> tokens, int from, int to) {
        var named = phrases.named(tokens.subList(from, to));
        return named.isEmpty() ? Optional.empty() : Optional.of(new Mention(List.copyOf(named), true, from, to));
    }

    private static Optional<Mention> mention(Match<Entity> match, int from, int to) {
        return switch (match) {
            case Match.One<Entity>(var entity) -> Optional.of(new Mention(List.of(entity), true, from, to));
            case Match.Several<Entity> several ->
                Optional.of(new Mention(several.entities(), several.certain(), from, to));
            case Match.Near<Entity> _, Match.None<Entity> _ -> Optional.empty();
        };
    }
}
