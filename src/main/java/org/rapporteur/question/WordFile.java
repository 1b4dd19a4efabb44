package org.rapporteur.question;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.rapporteur.language.Language;

/** The lines of {@code words_*.properties}. */
final class WordFile {

    private WordFile() {}

    /** An idea, and words or an expression that stand for it. */
    record Entry(String idea, String words) {}

    static Stream<Entry> read(Language language) {
        var file = "words_" + language.code() + ".properties";
        var lines = new Properties();
        try (var stream = Objects.requireNonNull(WordFile.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file + " from the jar; build it again", broken);
        }
        return lines.stringPropertyNames().stream()
                .flatMap(idea ->
                        Arrays.stream(lines.getProperty(idea).split(",")).map(words -> new Entry(idea, words)));
    }
}
