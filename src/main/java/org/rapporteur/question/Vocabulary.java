package org.rapporteur.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private final WordForms forms;
    private final Map<String, List<Expression>> byRoot = new HashMap<>();
    private final Map<String, List<Expression>> byPrefix = new HashMap<>();
    private final Map<String, List<Expression>> bySound = new HashMap<>();
    private final Set<String> particles = new HashSet<>();

    /** A slip of the hand is taken to spare the first letter, so only the words with that letter are compared. */
    private final Map<Character, List<String>> rootsByLetter;

    private final Map<Character, List<String>> prefixesByLetter;

    Vocabulary(WordForms forms) {
        this.forms = forms;
        for (var language : Language.values()) {
            WordFile.read(language).forEach(entry -> enter(entry, language));
            WordForms.common(language).forEach(word -> enter(Sense.FILLER, language, word));
        }
        rootsByLetter = byFirstLetter(byRoot.keySet());
        prefixesByLetter = byFirstLetter(byPrefix.keySet());
    }

    /** The ideas in these words. Where a longer expression holds a shorter one, the longer is meant. */
    List<Sense> senses(List<Token> tokens) {
        var found = IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(from -> at(tokens, from))
                .distinct()
                .toList();
        return found.stream()
                .filter(sense -> found.stream().noneMatch(longer -> !longer.isFiller() && sense.liesWithin(longer)))
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

    private void enter(WordFile.Entry entry, Language language) {
        if (entry.idea().equals(Sense.PARTICLE)) {
            particles.add(Spelling.fold(entry.words()));
            enter(Sense.FILLER, language, entry.words());
        } else {
            enter(entry.idea(), language, entry.words());
        }
    }

    private void enter(String idea, Language language, String text) {
        var words = Arrays.stream(text.strip().split("[\\s\\-]+"))
                .flatMap(word -> words(word, language))
                .toList();
        if (words.isEmpty()) {
            return;
        }
        var expression = new Expression(idea, language, words);
        var first = words.getFirst();
        if (first.prefix()) {
            put(byPrefix, first.text(), expression);
        } else {
            first.roots().forEach(root -> put(byRoot, root, expression));
        }
        if (words.size() == 1 && language != Language.ENGLISH) {
            put(bySound, Sound.of(first.text()), expression);
        }
    }

    private Stream<Expression.Word> words(String word, Language language) {
        var extent = extent(word);
        var bare = word.replace("*", "").replace("=", "");
        return Arrays.stream(Spelling.fold(bare).split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> new Expression.Word(text, roots(text, bare, extent, language), extent));
    }

    private Set<String> roots(String text, String bare, Expression.Word.Extent extent, Language language) {
        return extent == Expression.Word.Extent.ALL_FORMS ? forms.roots(bare, language) : Set.of(text);
    }

    private static Expression.Word.Extent extent(String word) {
        if (word.endsWith("*")) {
            return Expression.Word.Extent.ALL_THAT_BEGINS_SO;
        }
        return word.startsWith("=") ? Expression.Word.Extent.THIS_FORM : Expression.Word.Extent.ALL_FORMS;
    }

    private static Map<Character, List<String>> byFirstLetter(Set<String> words) {
        return words.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    private static void put(Map<String, List<Expression>> index, String key, Expression expression) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(expression);
    }
}
