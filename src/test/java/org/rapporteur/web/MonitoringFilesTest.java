package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Platform;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;
import org.yaml.snakeyaml.Yaml;

/** What config/monitoring asks for is what the bot tells. */
class MonitoringFilesTest {

    private static final Path FILES = Path.of(System.getProperty("rapporteur.home"), "config", "monitoring");
    private static final Pattern FIGURE = Pattern.compile("\\b(?:rapporteur|jvm|process|system)_[a-z_0-9]+");

    /** Only counted once the collector has run, which the test cannot make happen at will. */
    private static final List<String> OF_THE_COLLECTOR = List.of("jvm_gc_pause_seconds_sum");

    private static final Platform TAKING = new Platform() {
        @Override
        public String name() {
            return "telegram";
        }

        @Override
        public Delivery deliver(Address address, Reply reply, Language language, String occasion) {
            return new Delivery.Done();
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yaml", "dashboard.json"})
    void every_figure_in_it_is_one_of_the_bot(String file) throws IOException {
        var asked = FIGURE.matcher(read(file))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(asked).hasSizeGreaterThan(5);
        assertThat(asked)
                .filteredOn(name -> !OF_THE_COLLECTOR.contains(name))
                .allSatisfy(name -> assertThat(scrape()).containsPattern("(?m)^" + name + "[ {]"));
    }

    /** But the longest of an answer, which the library adds to each histogram. */
    @Test
    void every_figure_of_the_bots_own_is_on_the_dashboard() throws IOException {
        var dashboard = read("dashboard.json");
        var own = Pattern.compile("(?m)^# TYPE (rapporteur_\\w+)")
                .matcher(scrape())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.endsWith("_seconds_max"));
        assertThat(own).isNotEmpty().allSatisfy(name -> assertThat(dashboard).contains(name));
    }

    @Test
    void each_alert_says_what_is_wrong_and_what_to_do() throws IOException {
        var rules = new ObjectMapper()
                .valueToTree(new Yaml().load(read("alerts.yaml")))
                .at("/groups/0/rules");
        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.path("alert").asText()).startsWith("Rapporteur");
            assertThat(rule.path("expr").asText()).isNotBlank();
            assertThat(rule.at("/annotations/summary").asText()).endsWith(".");
            assertThat(rule.at("/annotations/action").asText()).isNotBlank();
        });
    }

    private static String read(String file) throws IOException {
        return Files.readString(FILES.resolve(file));
    }

    /** The figures of a bot to which everything has happened once. */
    private static String scrape() {
        var metrics = new Metrics(Runnable::run);
        metrics.tally("telegram").failed(Duration.ofMillis(1));
        metrics.counted(TAKING)
                .deliver(
                        new Address("telegram", "1", Optional.empty()),
                        Reply.of(Status.ANSWERED),
                        Language.ENGLISH,
                        "news");
        metrics.waiting("telegram", () -> 0);
        metrics.refusals("telegram", () -> 0);
        metrics.due(() -> 0);
        metrics.age(() -> 0);
        metrics.read(Instant.EPOCH);
        metrics.watch(new Probe("telegram", Optional::empty));
        return metrics.scrape();
    }
}
