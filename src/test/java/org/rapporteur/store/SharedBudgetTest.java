package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.chat.Budget;

/** Two processes send for one bot, by a clock that is put on. */
class SharedBudgetTest {

    private static final int PER_SECOND = 30;
    private static final Duration BEAT = Duration.ofSeconds(1).dividedBy(PER_SECOND - 1);

    private final SharedPremises premises = SharedPremises.empty();
    private final Database one = premises.database();
    private final Database two = premises.database();
    private Instant now = Instant.parse("2026-11-24T07:00:00Z");
    private final InstantSource clock = () -> now;
    private final List<Budget> budgets = List.of(budget(one), budget(two));

    SharedBudgetTest() throws Exception {}

    private Budget budget(Database database) {
        return new SharedBudget(database, "telegram 1001", PER_SECOND, clock);
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    @Test
    void together_they_send_nearly_as_much_as_the_platform_takes() {
        var sent = sent(10_000, _ -> Duration.ZERO);
        assertThat(most(sent)).isLessThanOrEqualTo(PER_SECOND - 1);
        assertThat(sent.size()).isGreaterThanOrEqualTo(10 * PER_SECOND * 100 / 105);
    }

    @Test
    void in_no_second_more_arrive_than_it_takes_though_some_are_longer_on_their_way() {
        var random = new Random(1);
        assertThat(most(sent(10_000, _ -> Duration.ofMillis(5 + random.nextInt(34)))))
                .isLessThanOrEqualTo(PER_SECOND);
    }

    @Test
    void whoever_takes_one_waits_for_a_single_one_of_each_other_process() {
        sent(2000, _ -> Duration.ZERO);
        budgets.getFirst().take();
        assertThat(budgets.getLast().take()).isBetween(BEAT, BEAT.multipliedBy(3));
    }

    @Test
    void after_a_rest_one_may_go_at_once_and_the_next_a_beat_later() {
        now = now.plusSeconds(3600);
        assertThat(budgets.getFirst().take()).isZero();
        assertThat(budgets.getLast().take()).isBetween(BEAT.minusMillis(1), BEAT.plusMillis(1));
    }

    @Test
    void a_clock_that_is_slow_sends_no_more_for_it() {
        var slow = new SharedBudget(two, "telegram 1001", PER_SECOND, () -> now.minusMillis(700));
        assertThat(most(sent(4000, List.of(budgets.getFirst(), slow), _ -> Duration.ZERO)))
                .isLessThanOrEqualTo(PER_SECOND);
    }

    @Test
    void another_bot_has_a_budget_of_its_own() {
        budgets.getFirst().take();
        assertThat(new SharedBudget(one, "telegram 1002", PER_SECOND, clock).take())
                .isZero();
    }

    @Test
    void grants_everything_where_it_cannot_be_asked_and_says_so_once() throws Exception {
        premises.execute("alter table budget rename to away");
        assertThat(IntStream.range(0, 50).mapToObj(_ -> budgets.getFirst().take()))
                .allMatch(Duration::isZero);
        assertThat(premises.log()).hasSize(1);
    }

    @Test
    void is_asked_again_when_it_is_back() throws Exception {
        premises.execute("alter table budget rename to away");
        budgets.getFirst().take();
        premises.execute("alter table away rename to budget");
        now = now.plusSeconds(11);
        assertThat(budgets.getFirst().take()).isZero();
        assertThat(budgets.getFirst().take()).isPositive();
    }

    @Test
    void whoever_is_alone_with_a_file_need_not_ask(@TempDir Path folder) {
        try (var store = Premises.in(folder).open()) {
            var budget = store.budget("telegram", "1001", PER_SECOND, clock);
            assertThat(IntStream.range(0, 50).mapToObj(_ -> budget.take())).allMatch(Duration::isZero);
        }
    }

    private List<Instant> sent(int milliseconds, IntFunction<Duration> onTheWay) {
        return sent(milliseconds, budgets, onTheWay);
    }

    /** When what was sent arrived. Each takes the next when the last was due, a while late, as threads are. */
    private List<Instant> sent(int milliseconds, List<Budget> senders, IntFunction<Duration> onTheWay) {
        var end = now.plusMillis(milliseconds);
        var due = new HashMap<Budget, Instant>();
        var arrived = new ArrayList<Instant>();
        for (; now.isBefore(end); now = now.plusMillis(3)) {
            for (var sender : senders) {
                if (!due.getOrDefault(sender, Instant.MIN).isAfter(now)) {
                    due.put(sender, now.plus(sender.take()));
                    arrived.add(due.getOrDefault(sender, now).plus(onTheWay.apply(arrived.size())));
                }
            }
        }
        return arrived;
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
