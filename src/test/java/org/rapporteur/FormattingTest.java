package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One format for all, so that a change shows only what it changes: {@code -Dformat.update=true} writes it. */
class FormattingTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void every_source_is_formatted() throws IOException {
        assertThat(sources().stream().flatMap(FormattingTest::faults))
                .as("Format them with: mvn test -Dtest=FormattingTest -Dformat.update=true")
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> faults(Path file) {
        try {
            var source = Files.readString(file);
            var formatted = FORMATTER.formatSourceAndFixImports(source);
            if (formatted.equals(source)) {
                return Stream.of();
            }
            if (Boolean.getBoolean("format.update")) {
                Files.writeString(file, formatted);
                return Stream.of();
            }
            return Stream.of(file + " is not formatted.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            return Stream.of(file + ":" + e.getMessage() + ". In a record pattern it knows `var _`, but no bare `_`.");
        }
    }
}
