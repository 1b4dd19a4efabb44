package org.rapporteur.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    private static final Path PROJECT = Path.of(System.getProperty("rapporteur.home"));

    @TempDir
    private Path home;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    @Test
    void without_a_file_all_is_as_usual() {
        assertThat(read().environment()).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void the_file_of_the_project_changes_nothing_as_it_comes() {
        assertThat(Configuration.read(environment, PROJECT, faults::add).environment())
                .isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void what_the_file_of_the_project_shows_in_comments_may_be_written() throws IOException {
        var shown = Files.readString(PROJECT.resolve("config/rapporteur.yaml"));
        assertThat(write(Pattern.compile("(?m)^(\\s*)# (\\w+: \\S)")
                                .matcher(shown)
                                .replaceAll("$1$2"))
                        .environment())
                .hasSize(Key.ALL.size() - 3)
                .containsEntry("RAPPORTEUR_HTTP_PORT", "8080")
                .containsEntry("DISCORD_SHARD_RANGE", "0-1");
        assertThat(faults).isEmpty();
    }

    @Test
    void the_file_is_read_as_if_its_values_stood_in_the_environment() throws IOException {
        assertThat(write("http:\n  port: off\nlog: json\n").environment())
                .isEqualTo(Map.of("RAPPORTEUR_HTTP_PORT", "off", "RAPPORTEUR_LOG", "json"));
    }

    @Test
    void the_environment_outdoes_the_file() throws IOException {
        environment.put("RAPPORTEUR_HTTP_PORT", "0");
        assertThat(write("http:\n  port: 9090\n").environment()).containsEntry("RAPPORTEUR_HTTP_PORT", "0");
    }

    @Test
    void a_token_of_the_environment_outdoes_the_files_token_file() throws IOException {
        environment.put("TELEGRAM_TOKEN", "42:token");
        assertThat(write("telegram:\n  token_file: token\n").environment())
                .isEqualTo(Map.of("TELEGRAM_TOKEN", "42:token"));
    }

    @Test
    void paths_of_the_file_are_seen_from_the_project() throws IOException {
        assertThat(write("facts: my-facts\ndatabase:\n  url: jdbc:sqlite:kept/bot.db\n")
                        .environment())
                .containsEntry("RAPPORTEUR_FACTS", home.resolve("my-facts").toString())
                .containsEntry("RAPPORTEUR_DB_URL", "jdbc:sqlite:" + home.resolve("kept/bot.db"));
    }

    @Test
    void every_fault_is_told_at_once_with_its_line_and_remedy() throws IOException {
        write("""
            http:
              prot: 80
            http.port: 80
            telegram: yes
            log: [json]
            discord:
              token: abc.def.ghi
            log: lines
            """);
        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "config/rapporteur.yaml:2: there is no key 'http.prot'. Did you mean 'http.port'?",
                        "config/rapporteur.yaml:4: telegram is a section. Write its keys below it, indented.",
                        "config/rapporteur.yaml:5: log has one value, and this is a list or a section. Write `key:"
                                + " value`.",
                        "config/rapporteur.yaml:7: discord.token: a secret does not belong into this file. Put it into"
                                + " a file of its own that only the bot can read, or into the variable DISCORD_TOKEN.");
    }

    @Test
    void a_key_that_is_given_twice_is_told() throws IOException {
        write("log: json\nlog: lines\n");
        assertThat(faults)
                .containsExactly("config/rapporteur.yaml:2: log was given in line 1 already. Keep one of them.");
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() throws IOException {
        write("http:\n  port: \"80\n");
        assertThat(faults)
                .singleElement()
                .asString()
                .startsWith("config/rapporteur.yaml:")
                .contains("not YAML");
    }

    @Test
    void a_file_without_sections_is_told() throws IOException {
        write("just words\n");
        assertThat(faults).singleElement().asString().contains("config/rapporteur.yaml:1: there are no keys here");
    }

    @Test
    void a_password_in_an_address_is_a_secret_too() throws IOException {
        write("database:\n  url: jdbc:postgresql://host/db?user=bot&password=hunter2\n");
        assertThat(faults)
                .singleElement()
                .asString()
                .contains("database.url: a secret")
                .doesNotContain("hunter2");
    }

    @Test
    void a_variable_that_is_none_is_told_with_the_one_that_was_meant() {
        environment.put("RAPPORTEUR_HTTP_PROT", "80");
        read();
        assertThat(faults)
                .containsExactly("RAPPORTEUR_HTTP_PROT: there is no such setting. Did you mean RAPPORTEUR_HTTP_PORT?");
    }

    @Test
    void a_file_that_is_named_and_not_there_is_told() {
        environment.put("RAPPORTEUR_CONFIG", "nowhere.yaml");
        read();
        assertThat(faults).singleElement().asString().startsWith("RAPPORTEUR_CONFIG: there is no file 'nowhere.yaml'");
    }

    @Test
    void a_fault_of_a_value_is_told_where_the_value_stands() throws IOException {
        var told = new ArrayList<String>();
        write("http:\n  port: x\n").placing(told::add).accept("RAPPORTEUR_HTTP_PORT: 'x' is not a port.");
        assertThat(told).containsExactly("config/rapporteur.yaml:2: http.port: 'x' is not a port.");
    }

    @Test
    void shows_each_value_with_its_origin_and_no_secret() throws IOException {
        environment.put("TELEGRAM_TOKEN", "42:very-secret");
        environment.put("RAPPORTEUR_DB_URL", "jdbc:postgresql://bot:hunter2@host/db?password=hunter2&ssl=true");
        var shown = write("http:\n  port: 9090\n").shown();
        assertThat(shown)
                .hasSize(Key.ALL.size())
                .anyMatch(line -> line.matches("telegram\\.token +\\*\\*\\* +TELEGRAM_TOKEN"))
                .anyMatch(line -> line.matches("http\\.port +9090 +config/rapporteur\\.yaml:2"))
                .anyMatch(line -> line.matches("log +lines +as usual"))
                .anyMatch(line -> line.contains("jdbc:postgresql://bot:***@host/db?password=***&ssl=true"))
                .noneMatch(line -> line.contains("secret") || line.contains("hunter2"));
    }

    /** The names stand in the rooms that read them, which know nothing of the file. */
    @Test
    void every_variable_that_is_read_anywhere_has_a_key() throws IOException {
        var named = Pattern.compile("\"((?:RAPPORTEUR|TELEGRAM|DISCORD)_[A-Z_]*[A-Z])\"");
        try (var files = Files.walk(PROJECT.resolve("src/main/java"))) {
            var read = files.filter(file -> file.toString().endsWith("Settings.java") || file.endsWith("LogForm.java"))
                    .flatMap(file -> named.matcher(text(file)).results().map(found -> found.group(1)))
                    .distinct()
                    .toList();
            assertThat(Key.ALL).extracting(Key::variable).containsExactlyInAnyOrderElementsOf(read);
        }
    }

    @Test
    void the_table_for_hosts_has_every_key_with_its_variable_and_usual_value() throws IOException {
        var table = Files.readString(PROJECT.resolve("docs/hosting.md"));
        assertThat(Key.ALL)
                .allSatisfy(key -> assertThat(table)
                        .contains("| `" + key.path() + "` | `" + key.variable() + "` | " + key.usual() + " |"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Configuration write(String yaml) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/rapporteur.yaml"), yaml);
        return read();
    }

    private Configuration read() {
        return Configuration.read(environment, home, faults::add);
    }
}
