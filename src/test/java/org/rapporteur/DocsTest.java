package org.rapporteur;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages name is there. */
class DocsTest {

    private static final Path PROJECT = Path.of(System.getProperty("rapporteur.home"));
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");
    private static final Pattern NAMED =
            Pattern.compile("`((?:config|docs|src|\\.ci)/[\\w./-]+|[A-Z]\\w+(?:\\.java|Test))`");
    private static final Pattern COMMAND =
            Pattern.compile("\\./rapporteur(?: ([a-z]+)(?: (check|show|list|next)\\b)?)?");
    private static final Set<String> COMMANDS =
            Set.of("ask", "run", "facts check", "config check", "config show", "reminders list", "reminders next", "");

    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(PROJECT, 2)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_somewhere(Path page) throws IOException {
        assertThat(found(LINK, page))
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_file_that_is_named_exists(Path page) throws IOException {
        var names = fileNames();
        assertThat(found(NAMED, page)).allSatisfy(name -> {
            if (name.contains("/")) {
                assertThat(PROJECT.resolve(name)).exists();
            } else {
                assertThat(names).contains(name.replace(".java", "") + ".java");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_command_that_is_shown_is_one(Path page) throws IOException {
        try (var commands = COMMAND.matcher(Files.readString(page)).results()) {
            assertThat(commands.map(DocsTest::command)).isSubsetOf(COMMANDS);
        }
    }

    private static String command(MatchResult found) {
        return Stream.of(found.group(1), found.group(2))
                .filter(word -> word != null)
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }

    private static Stream<String> found(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1).strip());
    }

    private static Set<String> fileNames() throws IOException {
        try (var files = Files.walk(PROJECT.resolve("src"))) {
            return files.map(file -> file.getFileName().toString()).collect(toSet());
        }
    }
}
