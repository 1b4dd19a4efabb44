package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Facts;
import org.rapporteur.fact.Id;

class WatchTest {

    private static final String SECOND = Folder.FACT.replace("F1", "F2");
    private static final String BROKEN = Folder.FACT.replace("hedge: none", "hedge: perhaps");

    @TempDir
    Path directory;

    private final List<Facts> good = new ArrayList<>();
    private final List<List<Fault>> bad = new ArrayList<>();
    private Folder folder = new Folder(Path.of("."));
    private Watch watch = new Watch(new Archive(Path.of(".")), good::add, bad::add);

    @BeforeEach
    void watch_a_good_record() {
        folder = Folder.withBase(directory).write("facts.yaml", Folder.FACT);
        watch = new Watch(new Archive(directory), good::add, bad::add);
    }

    @Test
    void what_stays_as_it_is_is_not_read_again() {
        look(3);
        assertThat(good).isEmpty();
    }

    @Test
    void a_change_is_read_once_it_has_come_to_rest() {
        folder.write("more.yaml", SECOND);
        look(1);
        assertThat(good).as("after one look").isEmpty();
        look(1);
        assertThat(good)
                .singleElement()
                .satisfies(facts -> assertThat(facts.find(new Id("F2"))).isPresent());
        look(3);
        assertThat(good).as("handed on once").hasSize(1);
    }

    @Test
    void a_file_that_is_still_being_written_is_not_read() {
        folder.write("more.yaml", SECOND.substring(0, 30));
        look(1);
        folder.write("more.yaml", SECOND.substring(0, 60));
        look(1);
        folder.write("more.yaml", SECOND);
        look(1);
        assertThat(good).isEmpty();
        look(1);
        assertThat(good).hasSize(1);
        assertThat(bad).isEmpty();
    }

    @Test
    void a_broken_edit_is_told_once_and_hands_nothing_on() {
        folder.write("facts.yaml", BROKEN);
        look(5);
        assertThat(bad).singleElement().satisfies(faults -> assertThat(faults).hasSize(1));
        assertThat(good).isEmpty();
    }

    @Test
    void a_mended_file_is_read_again() {
        folder.write("facts.yaml", BROKEN);
        look(2);
        folder.write("facts.yaml", SECOND);
        look(2);
        assertThat(good)
                .singleElement()
                .satisfies(facts -> assertThat(facts.find(new Id("F2"))).isPresent());
        assertThat(bad).hasSize(1);
    }

    @Test
    void a_deleted_file_is_noticed() {
        folder.write("more.yaml", SECOND);
        look(2);
        folder.delete("more.yaml");
        look(2);
        assertThat(good).hasSize(2);
        assertThat(good.getLast().find(new Id("F2"))).isEmpty();
    }

    @Test
    void a_record_of_which_a_needed_file_is_deleted_stays_in_force() {
        folder.delete("base.yaml");
        look(3);
        assertThat(bad).hasSize(1);
        assertThat(good).isEmpty();
    }

    @Test
    void faults_go_to_the_log_when_nobody_else_asks_for_them() {
        var quiet = new Watch(new Archive(directory), good::add);
        folder.write("facts.yaml", BROKEN);
        quiet.look();
        quiet.look();
        assertThat(good).isEmpty();
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            watch.look();
        }
    }
}
