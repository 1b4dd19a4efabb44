package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.chat.HandledUpdates;

class StoredUpdatesTest {

    private static final long LARGEST = Long.MAX_VALUE - 1;

    private final Premises premises;
    private Store store;

    StoredUpdatesTest(@TempDir Path folder) {
        premises = Premises.in(folder);
        store = premises.open();
    }

    @AfterEach
    void close() {
        store.close();
        assertThat(premises.log()).isEmpty();
    }

    private HandledUpdates updates() {
        return store.handledUpdates("telegram", "1001");
    }

    private void restart() {
        store.close();
        store = premises.open();
    }

    @Test
    void remembers_what_was_handled_also_over_a_restart() {
        var updates = updates();
        LongStream.of(5, 7, LARGEST).forEach(updates::add);
        assertThat(LongStream.of(5, 6, 7, LARGEST).filter(updates::contains)).containsExactly(5L, 7L, LARGEST);
        restart();
        assertThat(LongStream.of(5, 6, 7, LARGEST).filter(updates()::contains)).containsExactly(5L, 7L, LARGEST);
    }

    @Test
    void may_be_told_twice() {
        var updates = updates();
        updates.add(5);
        updates.add(5);
        restart();
        updates().add(5);
        assertThat(updates().contains(5)).isTrue();
    }

    @Test
    void forgets_what_is_confirmed_and_no_more() throws Exception {
        var updates = updates();
        LongStream.rangeClosed(1, 10).forEach(updates::add);
        updates.confirmed(8);
        assertThat(LongStream.rangeClosed(1, 10).filter(updates::contains)).containsExactly(8L, 9L, 10L);
        restart();
        assertThat(LongStream.rangeClosed(1, 10).filter(updates()::contains)).containsExactly(8L, 9L, 10L);
        assertThat(premises.count("handled_update")).isEqualTo(3);
    }

    @Test
    void asks_the_database_nothing_when_nothing_is_newly_confirmed() throws Exception {
        var updates = updates();
        updates.add(5);
        updates.confirmed(5);
        premises.execute("alter table handled_update rename to elsewhere");
        updates.confirmed(5);
        updates.confirmed(0);
        assertThat(updates.contains(5)).isTrue();
        premises.execute("alter table elsewhere rename to handled_update");
    }

    @Test
    void keeps_the_bots_apart() {
        var updates = updates();
        var twin = store.handledUpdates("telegram", "1002");
        var namesake = store.handledUpdates("discord", "1001");
        updates.add(5);
        twin.add(6);
        namesake.confirmed(100);
        twin.confirmed(100);
        restart();
        assertThat(updates().contains(5)).isTrue();
        assertThat(store.handledUpdates("telegram", "1002").contains(5)).isFalse();
        assertThat(store.handledUpdates("telegram", "1002").contains(6)).isFalse();
        assertThat(store.handledUpdates("discord", "1001").contains(5)).isFalse();
    }

    @Test
    void listens_to_all_chats_at_once() {
        var updates = updates();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            LongStream.rangeClosed(1, 500).forEach(id -> threads.execute(() -> updates.add(id)));
        }
        restart();
        assertThat(LongStream.rangeClosed(1, 500)).allMatch(updates()::contains);
    }
}
