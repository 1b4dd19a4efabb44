package org.rapporteur.question;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.fact.Entity;
import org.rapporteur.language.Language;

/**
 * All that was recognised in one question.
 *
 * @param dates the days that are named in full
 * @param time the time of day that is named
 * @param zone the time zone that is named beside the time
 * @param words the words that stand for each idea and name
 */
record Evidence(
        List<Token> tokens,
        List<Sense> senses,
        List<Mention> mentions,
        List<Dated> dates,
        Optional<Timed> time,
        Optional<Zoned> zone,
        Map<Need.Wanted, BitSet> words) {

    private static final BitSet NONE = new BitSet();
    private static final String TALKS = "talks";

    static Evidence of(List<Token> tokens, List<Sense> senses, List<Mention> mentions) {
        var words = new HashMap<Need.Wanted, BitSet>();
        senses.forEach(sense -> mark(words, new Need.Wanted(sense.idea(), ""), sense.from(), sense.to()));
        mentions.forEach(mention -> wanted(mention).forEach(name -> mark(words, name, mention.from(), mention.to())));
        var dates = Dated.in(tokens);
        dates.forEach(date -> mark(words, new Need.Wanted(Dated.DATE, ""), date.from(), date.to()));
        var time = Timed.in(tokens);
        time.ifPresent(named -> mark(words, new Need.Wanted(Timed.TIME, ""), named.from(), named.to()));
        var zone = time.flatMap(_ -> Zoned.in(tokens));
        zone.ifPresent(named -> mark(words, new Need.Wanted(Zoned.ZONE, ""), named.from(), named.to()));
        return new Evidence(tokens, senses, mentions, dates, time, zone, words);
    }

    /** The words that stand for this idea or name. */
    BitSet wordsFor(Need.Wanted wanted) {
        return words.getOrDefault(wanted, NONE);
    }

    /** Whether a word stands for any of these ideas or names. */
    boolean holdsAny(List<Need.Wanted> anyOf) {
        for (var wanted : anyOf) {
            if (words.containsKey(wanted)) {
                return true;
            }
        }
        return false;
    }

    boolean holds(String idea) {
        return words.containsKey(new Need.Wanted(idea, ""));
    }

    private static void mark(Map<Need.Wanted, BitSet> words, Need.Wanted wanted, int from, int to) {
        words.computeIfAbsent(wanted, _ -> new BitSet()).set(from, to);
    }

    /** What an intent may call those who are named. */
    private static Stream<Need.Wanted> wanted(Mention mention) {
        return mention.certain()
                ? mention.entities().stream().flatMap(Evidence::wanted)
                : Stream.of(new Need.Wanted(Naming.GIVEN_NAME, ""));
    }

    /** By its kind, or by its kind and id; and a round of talks is talks. */
    private static Stream<Need.Wanted> wanted(Entity entity) {
        var named = ids(entity).map(id -> new Need.Wanted(Naming.kind(entity), id));
        return entity instanceof Entity.Event ? Stream.concat(named, Stream.of(new Need.Wanted(TALKS, ""))) : named;
    }

    /** A region or a plant is talked about and never met in, so it is not just any place. */
    private static Stream<String> ids(Entity entity) {
        var id = entity.id().value();
        return entity instanceof Entity.Place place && !place.isMeetingPlace() ? Stream.of(id) : Stream.of("", id);
    }

    /** Those named of one kind, in the order of the question. */
    Stream<Entity> named(String kind) {
        return mentions.stream()
                .filter(mention -> !kind.equals(Naming.GIVEN_NAME) && mention.certain())
                .flatMap(mention -> mention.entities().stream())
                .filter(entity -> Naming.kind(entity).equals(kind))
                .distinct();
    }

    /** A name that several bear, as it was typed, folded. */
    Stream<String> givenNames() {
        return mentions.stream()
                .filter(mention -> !mention.certain())
                .map(mention -> String.join(
                        " ",
                        tokens.subList(mention.from(), mention.to()).stream()
                                .map(Token::text)
                                .toList()));
    }

    /** The words that carry meaning: named, or an idea, or known to no file at all. */
    BitSet content() {
        var content = new BitSet(tokens.size());
        IntStream.range(0, tokens.size())
                .filter(at -> !tokens.get(at).isPicture())
                .forEach(content::set);
        senses.stream().filter(Sense::isFiller).forEach(sense -> content.clear(sense.from(), sense.to()));
        mentions.forEach(mention -> content.set(mention.from(), mention.to()));
        return content;
    }

    /** The words that no file and no name explains. */
    List<Integer> unknown() {
        var known = new BitSet(tokens.size());
        senses.forEach(sense -> known.set(sense.from(), sense.to()));
        mentions.forEach(mention -> known.set(mention.from(), mention.to()));
        return IntStream.range(0, tokens.size())
                .filter(at -> !known.get(at) && !tokens.get(at).isPicture())
                .boxed()
                .toList();
    }

    /** The language whose words stand here in Latin letters, when they are more than the English ones. */
    Optional<Language> transliteratedFrom() {
        var latin = senses.stream()
                .filter(sense -> !WordForms.isCyrillic(tokens.get(sense.from()).text()))
                .toList();
        return Stream.of(Language.UKRAINIAN, Language.RUSSIAN)
                .max(Comparator.comparingLong(language -> words(latin, language)))
                .filter(language -> words(latin, language) > words(latin, Language.ENGLISH));
    }

    private static long words(List<Sense> senses, Language language) {
        return senses.stream()
                .filter(sense -> sense.language() == language)
                .map(Sense::from)
                .distinct()
                .count();
    }
}
