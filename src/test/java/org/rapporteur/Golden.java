package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What people see, held against a file. {@code -Dgolden.update=true} writes the files anew; read the difference then. */
public final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** Fails where a file under the tests' resources says something else. */
    public static void hold(String seen, String folder, String... name) throws IOException {
        var file = RESOURCES.resolve(Path.of(folder, name));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(file));
    }
}
