package org.rapporteur.question;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Language;

/**
 * A question as somebody may type it, and what a right reply must and must not hold.
 *
 * @param q the question
 * @param kind answerable, unanswerable, or out-of-scope
 * @param expectStatus any of these
 * @param expectAll of each group one pattern
 * @param expectNone none of these patterns
 * @param langOk the languages in which to answer, when not only in that of the question
 */
public record Asked(
        String id,
        String lang,
        String q,
        String kind,
        String topic,
        List<String> expectStatus,
        List<List<String>> expectAll,
        List<String> expectNone,
        @Nullable List<String> langOk) {

    private static final Path SETS = Path.of("src", "test", "resources", "questions");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The evaluation set of one language, in the order of its file. */
    public static List<Asked> in(Language language) {
        try (var lines = Files.lines(SETS.resolve(language.code() + ".jsonl"))) {
            return lines.map(Asked::parse).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Stream<Asked> inAllLanguages() {
        return Stream.of(Language.values()).flatMap(language -> in(language).stream());
    }

    List<String> languages() {
        return langOk == null ? List.of(lang) : langOk;
    }

    private static Asked parse(String line) {
        try {
            return MAPPER.readValue(line, Asked.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("not a question: " + line, broken);
        }
    }

    @Override
    public String toString() {
        return id + " " + q;
    }
}
