package org.rapporteur.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.rapporteur.language.Nearness;
import org.rapporteur.language.Sound;
import org.rapporteur.language.Spelling;

/** The words of {@code words_*.properties}, by the forms in which a question may hold them. */
final class Vocabulary {

    private static final int SHORTEST_MISSPELT = 5;
    private static final int SHORTEST_SOUND = 2;
    private static final int SHORTEST_SOUND_OF_PREFIX = 4;

    private final Map<String, List<Expression>> byRoot;
    private final Map<String, List<Expression>> byPrefix;
    private final Map<String, List<Expression>> bySound;
    private final Set<String> particles;

    /** A slip of the hand is taken to spare the first letter, so only the words with that letter are compared. */
    private final Map<Character, List<String>> rootsByLetter;

    private final Map<Character, List<String>> prefixesByLetter;

    Vocabulary(WordForms forms) {
        var books = Stream.of(Language.values())
                .map(language -> new Wordbook(language, forms))
                .toList();
        var expressions = books.stream().flatMap(Vocabulary::expressions).toList();
        byRoot = index(expressions, first -> first.prefix() ? Stream.empty() : first.roots().stream());
        byPrefix = index(expressions, first -> first.prefix() ? Stream.of(first.text()) : Stream.empty());
        bySound = index(
                expressions.stream().filter(Vocabulary::isCyrillicWord).toList(),
                first -> Stream.of(Sound.of(first.text())));
        particles = books.stream()
                .flatMap(book -> book.entries().stream())
                .filter(Vocabulary::isParticle)
                .map(entry -> Spelling.fold(entry.words()))
                .collect(Collectors.toUnmodifiableSet());
        rootsByLetter = byFirstLetter(byRoot.keySet());
        prefixesByLetter = byFirstLetter(byPrefix.keySet());
    }

    /** The ideas in these words. Where a longer expression holds a shorter one, the longer is meant, be it only a courtesy. */
    List<Sense> senses(List<Token> tokens) {
        var found = IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(from -> at(tokens, from))
                .distinct()
                .toList();
        return found.stream()
                .filter(sense -> found.stream().noneMatch(sense::liesWithin))
                .toList();
    }

    /** The ideas of a word that stands in no file, taken as a slip of the hand. */
    List<Sense> misspelt(Token token, int at) {
        if (token.text().length() < SHORTEST_MISSPELT) {
            return List.of();
        }
        var letter = token.text().charAt(0);
        var whole = Nearness.among(rootsByLetter.getOrDefault(letter, List.of()), token.text()).stream()
                .limit(1)
                .map(root -> byRoot.getOrDefault(root, List.of()));
        var begun = prefixesByLetter.getOrDefault(letter, List.of()).stream()
                .filter(prefix -> beginsNearly(token.text(), prefix))
                .map(prefix -> byPrefix.getOrDefault(prefix, List.of()));
        return Stream.concat(whole, begun)
                .flatMap(List::stream)
                .filter(expression -> expression.words().size() == 1)
                .map(expression -> expression.at(at))
                .distinct()
                .toList();
    }

    /** Whether a word begins as the prefix does, but for one slip. */
    private static boolean beginsNearly(String word, String prefix) {
        return prefix.length() > SHORTEST_MISSPELT
                && IntStream.rangeClosed(prefix.length() - 1, Math.min(word.length(), prefix.length() + 1))
                        .filter(end -> end <= word.length())
                        .anyMatch(end -> Nearness.isOneSlip(prefix, word.substring(0, end)));
    }

    /** The ideas of a Cyrillic word that was typed in Latin letters. */
    List<Sense> transliterated(Token token, int at) {
        var key = Sound.of(token.text());
        return IntStream.rangeClosed(SHORTEST_SOUND, key.length())
                .mapToObj(length -> bySound.getOrDefault(key.substring(0, length), List.of()))
                .flatMap(List::stream)
                .filter(expression -> sounds(expression.words().getFirst(), key))
                .map(expression -> expression.at(at))
                .distinct()
                .toList();
    }

    private static boolean sounds(Expression.Word word, String key) {
        var sound = Sound.of(word.text());
        return word.prefix() ? sound.length() >= SHORTEST_SOUND_OF_PREFIX : sound.equals(key);
    }

    /** The names of all ideas, for checking what refers to them. */
    Set<String> ideas() {
        var ideas = new TreeSet<String>();
        Stream.of(byRoot, byPrefix)
                .flatMap(index -> index.values().stream())
                .flatMap(List::stream)
                .forEach(expression -> ideas.add(expression.idea()));
        return ideas;
    }

    private Stream<Sense> at(List<Token> tokens, int from) {
        return candidates(tokens.get(from)).flatMap(expression -> expression.in(tokens, from, particles).stream());
    }

    private Stream<Expression> candidates(Token token) {
        var roots = token.roots().stream().flatMap(root -> byRoot.getOrDefault(root, List.of()).stream());
        var prefixes = IntStream.rangeClosed(1, token.text().length())
                .mapToObj(length -> byPrefix.getOrDefault(token.text().substring(0, length), List.of()))
                .flatMap(List::stream);
        return Stream.concat(roots, prefixes);
    }

    private static Stream<Expression> expressions(Wordbook book) {
        var listed = book.entries().stream()
                .flatMap(entry -> book.expression(isParticle(entry) ? Sense.FILLER : entry.idea(), entry.words()));
        var common = WordForms.common(book.language()).stream().flatMap(word -> book.expression(Sense.FILLER, word));
        return Stream.concat(listed, common);
    }

    private static boolean isParticle(WordFile.Entry entry) {
        return entry.idea().equals(Sense.PARTICLE);
    }

    private static boolean isCyrillicWord(Expression expression) {
        return expression.words().size() == 1 && expression.language() != Language.ENGLISH;
    }

    /** By keys of their first words. */
    private static Map<String, List<Expression>> index(
            List<Expression> expressions, Function<Expression.Word, Stream<String>> keys) {
        var index = new HashMap<String, List<Expression>>();
        for (var expression : expressions) {
            keys.apply(expression.words().getFirst())
                    .forEach(key ->
                            index.computeIfAbsent(key, _ -> new ArrayList<>()).add(expression));
        }
        index.replaceAll((_, found) -> List.copyOf(found));
        return Map.copyOf(index);
    }

    private static Map<Character, List<String>> byFirstLetter(Set<String> words) {
        return words.stream().sorted().collect(Collectors.groupingBy(word -> word.charAt(0)));
    }
}
