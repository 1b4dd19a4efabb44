package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the house to its plan, and the rules to their word. */
class ArchitectureTest {
    private static final Part MARKED =
            part("org.rapporteur.question.package-info", "org.jspecify.annotations.NullMarked");

    @Test
    void every_room_keeps_to_its_row_of_the_table() throws IOException {
        var parts = Part.under(Path.of("target", "classes"));
        assertThat(parts).isNotEmpty();
        assertThat(HouseRules.faults(parts)).isEmpty();
    }

    @Test
    void names_the_trespass_and_the_way_out() {
        assertThat(faults(part("org.rapporteur.question.Keywords", "org.rapporteur.briefing.Venue")))
                .containsExactly("question must not import briefing (Keywords.java). Pass it in from Main instead.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        org.rapporteur.Main                       | question must not import Main (Keywords.java). Pass it in from Main instead.
        net.dv8tion.jda.api.JDA                   | question must not import net.dv8tion (Keywords.java). Leave that to discord instead.
        org.yaml.snakeyaml.Yaml                   | question must not import org.yaml (Keywords.java). Leave that to archive or configuration instead.
        java.lang.System.out                      | question must not use System.out (Keywords.java). Log through slf4j, or return the text, instead.
        java.util.logging.Logger                  | question must not use java.util.logging.Logger (Keywords.java). Log through slf4j, or return the text, instead.
        java.time.LocalDate.now                   | question must not ask LocalDate.now for the time (Keywords.java). Take an InstantSource from Main instead.
        java.time.Clock.systemUTC                 | question must not ask Clock.systemUTC for the time (Keywords.java). Take an InstantSource from Main instead.
        java.lang.System.currentTimeMillis        | question must not ask System.currentTimeMillis for the time (Keywords.java). Take an InstantSource from Main instead.
        """)
    void knows_each_kind_of_trespass(String use, String fault) {
        assertThat(faults(part("org.rapporteur.question.Keywords", use))).containsExactly(fault);
    }

    @Test
    void lets_a_room_use_the_vocabulary_itself_and_a_clock_it_is_handed() {
        assertThat(faults(part(
                        "org.rapporteur.question.Keywords",
                        "org.rapporteur.fact.Facts",
                        "org.rapporteur.question.Stems",
                        "java.time.LocalDate.now(clock)")))
                .isEmpty();
    }

    @Test
    void finds_static_state_vague_names_and_rooms_without_a_row() {
        var counter = new Part("org.rapporteur.question.Keywords", "Keywords.java", Set.of(), List.of("count"));
        assertThat(faults(counter)).singleElement().asString().contains("static count");
        assertThat(faults(part("org.rapporteur.question.TextUtils")))
                .singleElement()
                .asString()
                .contains("TextUtils");
        assertThat(faults(part("org.rapporteur.question.util.Text")))
                .anySatisfy(fault -> assertThat(fault).contains("must not hold a util"));
        assertThat(faults(part("org.rapporteur.weather.Rain")))
                .anySatisfy(fault -> assertThat(fault).startsWith("weather is no room of the house (Rain.java)."));
    }

    @Test
    void asks_every_package_for_a_package_info() {
        assertThat(HouseRules.faults(List.of(part("org.rapporteur.reply.Reply"))))
                .containsExactly("org.rapporteur.reply has no @NullMarked package-info."
                        + " Add one that says in a sentence what it is for.");
    }

    @Test
    void reads_what_a_class_file_names() throws Exception {
        var place = Trespasser.class.getResource("ArchitectureTest$Trespasser.class");
        assertThat(place).isNotNull();
        var part = Part.read(Path.of(place.toURI()));
        assertThat(part.file()).isEqualTo("ArchitectureTest.java");
        assertThat(part.mutableStatics()).containsExactly("count");
        assertThat(part.uses())
                .contains("java.time.Instant.now", "java.time.Instant.now(clock)", "java.lang.System.out")
                .contains("java.time.ZoneOffset");
    }

    private static Set<String> faults(Part part) {
        return HouseRules.faults(List.of(MARKED, part));
    }

    private static Part part(String type, String... uses) {
        var file = type.substring(type.lastIndexOf('.') + 1) + ".java";
        return new Part(type, file, Set.of(uses), List.of());
    }

    /** Never run, only read. */
    static final class Trespasser {
        static int count;

        List<ZoneOffset> trespass() {
            System.out.println(Instant.now() + " " + Instant.now(Clock.systemUTC()));
            return List.of();
        }
    }
}
