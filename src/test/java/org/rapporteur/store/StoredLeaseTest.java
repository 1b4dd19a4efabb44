package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes want the same. */
class StoredLeaseTest {

    private static final String POLLING = "telegram 1001";

    private final SharedPremises premises = SharedPremises.empty();
    private final Database database = premises.database();
    private final Pulse here = new Pulse(database);
    private final Pulse there = new Pulse(database);
    private final StoredLease mine = new StoredLease(database, POLLING, here.id());
    private final StoredLease theirs = new StoredLease(database, POLLING, there.id());

    StoredLeaseTest() throws Exception {
        here.beat();
        there.beat();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void look() {
        mine.look();
        theirs.look();
    }

    @Test
    void who_comes_first_has_it_and_keeps_it() {
        for (int time = 0; time < 3 * Pulse.PATIENCE; time++) {
            look();
            here.beat();
            there.beat();
            assertThat(mine.isHeld()).isTrue();
            assertThat(theirs.isHeld()).isFalse();
        }
    }

    @Test
    void who_gives_it_back_leaves_it_to_the_other_at_once() {
        look();
        mine.close();
        look();
        assertThat(mine.isHeld()).isFalse();
        assertThat(theirs.isHeld()).isTrue();
    }

    @Test
    void the_other_takes_over_from_the_dead_within_as_many_beats_as_patience_has() {
        look();
        for (int time = 0; time < Pulse.PATIENCE; time++) {
            theirs.look();
            assertThat(theirs.isHeld()).isFalse();
            there.beat();
        }
        theirs.look();
        assertThat(theirs.isHeld()).isTrue();
        assertThat(Pulse.PACE.multipliedBy(Pulse.PATIENCE + 2)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void who_was_taken_for_dead_finds_out_that_another_has_it() {
        look();
        for (int time = 0; time < Pulse.PATIENCE; time++) {
            there.beat();
        }
        theirs.look();
        here.beat();
        look();
        assertThat(mine.isHeld()).isFalse();
        assertThat(theirs.isHeld()).isTrue();
    }

    @Test
    void what_has_another_name_is_another_ones() {
        look();
        var other = new StoredLease(database, "telegram 1002", there.id());
        other.look();
        assertThat(other.isHeld()).isTrue();
    }

    @Test
    void who_cannot_reach_the_database_keeps_what_it_has() throws Exception {
        look();
        premises.execute("alter table lease rename to elsewhere");
        look();
        assertThat(mine.isHeld()).isTrue();
        assertThat(theirs.isHeld()).isFalse();
    }

    @Test
    void whoever_is_alone_with_a_file_has_everything(@TempDir Path folder) {
        try (var store = Premises.in(folder).open();
                var lease = store.lease(POLLING)) {
            assertThat(lease.isHeld()).isTrue();
        }
    }

    @Test
    void is_looked_after_by_the_store() {
        try (var one = premises.open();
                var two = premises.open()) {
            var lease = one.lease("telegram 1003");
            try (var other = two.lease("telegram 1003")) {
                assertThat(lease.isHeld()).isTrue();
                assertThat(other.isHeld()).isFalse();
                lease.close();
                await().until(other::isHeld);
            }
        }
    }
}
