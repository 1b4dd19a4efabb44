package org.rapporteur.archive;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words and phrases to look for in a text: whole ones, in upper or lower case. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<String> written;
    private final Set<List<String>> phrases;
    private final int longest;

    Words(List<String> written) {
        this.written = written;
        this.phrases = written.stream().map(Words::split).collect(Collectors.toUnmodifiableSet());
        this.longest = phrases.stream().mapToInt(List::size).max().orElse(0);
    }

    static Words union(Collection<Words> many) {
        return new Words(many.stream().flatMap(words -> words.written.stream()).toList());
    }

    /** One of them, to be proposed to somebody. */
    Optional<String> example() {
        return written.stream().findFirst();
    }

    /** The first of them in the text, as the text writes it. */
    Optional<String> firstIn(String text) {
        var words = WORD.matcher(text).results().toList();
        var folded = words.stream().map(Words::folded).toList();
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> end(from, folded).stream()
                        .map(to -> text.substring(
                                words.get(from).start(), words.get(to - 1).end())))
                .findFirst();
    }

    /** Behind the phrase that begins at this word, if one does. */
    private Optional<Integer> end(int from, List<String> words) {
        return IntStream.rangeClosed(from + 1, Math.min(from + longest, words.size()))
                .boxed()
                .filter(to -> phrases.contains(words.subList(from, to)))
                .findFirst();
    }

    private static List<String> split(String phrase) {
        return WORD.matcher(phrase).results().map(Words::folded).toList();
    }

    private static String folded(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT);
    }
}
