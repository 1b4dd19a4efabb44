package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader and the JSON Schema are two judges of one law; on what both can see they must agree. */
class StructureTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("broken")
    void the_reader_tells_it_to_the_line_and_tells_nothing_else(Broken broken) {
        assertThat(Folder.withBase(directory).faultsOf(broken.yaml())).containsExactly(broken.fault());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void the_schema_rejects_it_too(Broken broken) throws IOException {
        assertThat(faultsBySchema(broken.yaml())).isNotEmpty();
    }

    @Test
    void the_schema_accepts_what_the_reader_accepts() throws IOException {
        assertThat(faultsBySchema(Folder.BASE)).isEmpty();
        assertThat(faultsBySchema(Folder.FACT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("recordFiles")
    void the_schema_accepts_the_record(Path file) throws IOException {
        assertThat(faultsBySchema(Files.readString(file))).isEmpty();
    }

    static Stream<Broken> broken() {
        return Broken.all();
    }

    static List<Path> recordFiles() throws IOException {
        try (var files = Files.list(Path.of("config/facts"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> faultsBySchema(String yaml) throws IOException {
        return schema()
                .validate(
                        yaml,
                        InputFormat.YAML,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema() throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(Files.readString(Path.of("config/facts.schema.json")), InputFormat.JSON);
    }
}
