package org.rapporteur.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.morfologik.MorphosyntacticTagsAttribute;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.rapporteur.language.Language;
import org.rapporteur.language.Spelling;

/**
 * What the forms of a word have in common: its dictionary form in Ukrainian, its stem in Russian and English. Cyrillic is
 * read as both of its languages, because people mix them. Loading takes a fifth of a second, for the Ukrainian dictionary.
 */
final class WordForms {

    private final Analyzer english = new EnglishForms();
    private final Analyzer ukrainian = new UkrainianMorfologikAnalyzer(CharArraySet.EMPTY_SET);
    private final Analyzer russian = new RussianAnalyzer(CharArraySet.EMPTY_SET);

    /** The roots of a word in whichever languages its script allows, and the word itself, all folded. */
    Set<String> roots(String word) {
        return roots(word, isCyrillic(word) ? List.of(ukrainian, russian) : List.of(english));
    }

    /** The roots of a word of one language. */
    Set<String> roots(String word, Language language) {
        return roots(word, List.of(analyzer(language)));
    }

    /** Whether the Ukrainian dictionary holds this word, in whichever form. */
    boolean isUkrainian(String word) {
        try (var stream = ukrainian.tokenStream("", word)) {
            var tags = stream.addAttribute(MorphosyntacticTagsAttribute.class);
            stream.reset();
            boolean known = stream.incrementToken()
                    && tags.getTags() != null
                    && !tags.getTags().isEmpty();
            drain(stream);
            return known;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string cannot fail to be read", impossible);
        }
    }

    private static void drain(TokenStream stream) throws IOException {
        boolean more = stream.incrementToken();
        while (more) {
            more = stream.incrementToken();
        }
        stream.end();
    }

    /** Words so common in a language that they say nothing of what is asked. */
    static Set<String> common(Language language) {
        var words = new HashSet<String>();
        commonWords(language).forEach(word -> words.add(Spelling.fold(new String((char[]) word))));
        return words;
    }

    private static CharArraySet commonWords(Language language) {
        return switch (language) {
            case ENGLISH -> EnglishAnalyzer.getDefaultStopSet();
            case UKRAINIAN -> UkrainianMorfologikAnalyzer.getDefaultStopwords();
            case RUSSIAN -> RussianAnalyzer.getDefaultStopSet();
        };
    }

    private Analyzer analyzer(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case UKRAINIAN -> ukrainian;
            case RUSSIAN -> russian;
        };
    }

    private static Set<String> roots(String word, List<Analyzer> analyzers) {
        var roots = new HashSet<String>();
        roots.add(Spelling.fold(word));
        analyzers.stream()
                .flatMap(analyzer -> terms(analyzer, word))
                .map(Spelling::fold)
                .forEach(roots::add);
        roots.remove("");
        return Set.copyOf(roots);
    }

    private static Stream<String> terms(Analyzer analyzer, String word) {
        var terms = Stream.<String>builder();
        try (var stream = analyzer.tokenStream("", word)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string cannot fail to be read", impossible);
        }
        return terms.build();
    }

    static boolean isCyrillic(String word) {
        return word.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }
}
