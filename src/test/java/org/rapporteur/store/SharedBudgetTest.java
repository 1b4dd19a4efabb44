package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.chat.Budget.Purpose.ANSWER;
import static org.rapporteur.chat.Budget.Purpose.BROADCAST;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.chat.Budget;

/** Two processes send for one bot, by a clock that is put on. */
class SharedBudgetTest {

    private static final int PER_SECOND = 30;
    private static final int RESERVED = 5;

    private final SharedPremises premises = SharedPremises.empty();
    private final Database one = premises.database();
    private final Database two = premises.database();
    private Instant now = Instant.parse("2026-11-24T07:00:00Z");
    private final InstantSource clock = () -> now;
    private final List<Budget> budgets = List.of(budget(one), budget(two));

    SharedBudgetTest() throws Exception {}

    private Budget budget(Database database) {
        return new SharedBudget(database, "telegram 1001", PER_SECOND, RESERVED, clock);
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    @Test
    void together_they_never_send_more_in_a_second_than_the_platform_takes() {
        var granted = taken(ANSWER, 3000);
        assertThat(most(granted)).isLessThanOrEqualTo(PER_SECOND);
        assertThat(granted.size()).isGreaterThan(3 * (PER_SECOND - 4));
    }

    @Test
    void broadcasts_leave_something_to_answers() {
        var broadcasts = taken(BROADCAST, 3000);
        assertThat(most(broadcasts)).isLessThanOrEqualTo(PER_SECOND - RESERVED);
        assertThat(broadcasts.size()).isGreaterThan(3 * (PER_SECOND - RESERVED - 4));
        assertThat(budgets.getFirst().take(ANSWER)).isZero();
    }

    @Test
    void says_when_to_ask_again() {
        while (budgets.getFirst().take(ANSWER).isZero()) {
            // Until nothing is left.
        }
        var wait = budgets.getLast().take(ANSWER);
        assertThat(wait).isPositive().isLessThan(Duration.ofSeconds(1));
        now = now.plus(wait).plusMillis(1);
        assertThat(budgets.getLast().take(ANSWER)).isZero();
    }

    @Test
    void another_bot_has_a_budget_of_its_own() {
        taken(ANSWER, 100);
        assertThat(new SharedBudget(one, "telegram 1002", PER_SECOND, RESERVED, clock).take(ANSWER))
                .isZero();
    }

    @Test
    void grants_everything_where_it_cannot_be_asked_and_says_so_once() throws Exception {
        premises.execute("drop table budget");
        assertThat(IntStream.range(0, 50).mapToObj(_ -> budgets.getFirst().take(ANSWER)))
                .allMatch(Duration::isZero);
        assertThat(premises.log()).hasSize(1);
    }

    @Test
    void whoever_is_alone_with_a_file_need_not_ask(@TempDir Path folder) {
        try (var store = Premises.in(folder).open()) {
            var budget = store.budget("telegram", "1001", PER_SECOND, RESERVED, clock);
            assertThat(IntStream.range(0, 50).mapToObj(_ -> budget.take(BROADCAST)))
                    .allMatch(Duration::isZero);
        }
    }

    /** When something was granted, in so many milliseconds; every ten, both ask. */
    private List<Instant> taken(Budget.Purpose purpose, int milliseconds) {
        return IntStream.range(0, milliseconds / 10)
                .boxed()
                .flatMap(step -> {
                    now = now.plusMillis(10);
                    return budgets.stream()
                            .filter(budget -> budget.take(purpose).isZero())
                            .map(_ -> now);
                })
                .toList();
    }

    private static int most(List<Instant> granted) {
        return granted.stream()
                .mapToInt(from -> Math.toIntExact(granted.stream()
                        .filter(at -> !at.isBefore(from) && at.isBefore(from.plusSeconds(1)))
                        .count()))
                .max()
                .orElseThrow();
    }
}
