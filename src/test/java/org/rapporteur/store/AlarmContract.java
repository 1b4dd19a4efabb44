package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.NotKept;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Language;
import org.rapporteur.reminder.Arrangement;
import org.rapporteur.reminder.Due;
import org.rapporteur.reminder.Schedule;
import org.rapporteur.reminder.State;
import org.rapporteur.reminder.Subscription;
import org.rapporteur.reminder.SubscriptionId;

/** How the postman is woken, whatever the database. */
@Timeout(240)
interface AlarmContract {

    InstantSource CLOCK = InstantSource.system();
    Duration SOON = Duration.ofSeconds(30);
    List<String> TELEGRAM = List.of("telegram");
    List<String> DISCORD = List.of("discord");

    Store store();

    @Test
    default void wakes_for_what_is_due_and_for_nothing_else() {
        var due = due(1);
        due(2, CLOCK.instant());
        var served = new CopyOnWriteArrayList<SubscriptionId>();
        try (var alarm = alarm(served::add)) {
            alarm.start();
            await().until(() -> !served.isEmpty());
        }
        assertThat(served).containsExactly(due);
    }

    @Test
    default void finds_what_is_due_while_it_runs() {
        var served = new CopyOnWriteArrayList<SubscriptionId>();
        try (var alarm = alarm(served::add)) {
            alarm.start();
            var first = due(1);
            await().until(() -> served.contains(first));
            var second = due(2);
            await().until(() -> served.contains(second));
        }
    }

    @Test
    default void wakes_for_many_at_once_and_for_each_once() {
        var due = IntStream.range(0, 300).mapToObj(this::due).toList();
        var served = new CopyOnWriteArrayList<SubscriptionId>();
        try (var alarm = alarm(served::add)) {
            alarm.start();
            await().until(() -> served.size() >= due.size());
        }
        assertThat(served).containsExactlyInAnyOrderElementsOf(due);
    }

    @Test
    default void what_is_due_on_a_platform_that_it_does_not_serve_waits_for_who_does() {
        var elsewhere = IntStream.range(0, Sweep.WAITING).mapToObj(this::due).toList();
        var here = due("discord", 1);
        var served = new CopyOnWriteArrayList<SubscriptionId>();
        try (var alarm = alarm(DISCORD, served::add)) {
            alarm.start();
            await().until(() -> !served.isEmpty());
        }
        assertThat(served).containsExactly(here);
        served.clear();
        try (var alarm = alarm(served::add)) {
            alarm.start();
            await().until(() -> served.size() >= elsewhere.size());
        }
        assertThat(served).containsExactlyInAnyOrderElementsOf(elsewhere);
    }

    @Test
    default void tries_again_what_failed() {
        var due = due(1);
        var attempts = new CopyOnWriteArrayList<SubscriptionId>();
        try (var alarm = alarm(id -> {
            attempts.add(id);
            if (attempts.size() == 1) {
                throw new NotKept("The database is away.");
            }
        })) {
            alarm.start();
            await().until(() -> attempts.size() == 2);
        }
        assertThat(attempts).containsOnly(due);
    }

    @Test
    default void looks_again_when_it_is_told_to() {
        due(1);
        var looks = new CopyOnWriteArrayList<Instant>();
        try (var alarm = store().alarm(
                        TELEGRAM,
                        id -> {
                            looks.add(CLOCK.instant());
                            return looks.size() == 1
                                    ? Optional.of(CLOCK.instant().plusSeconds(3))
                                    : served(id);
                        },
                        () -> {},
                        CLOCK)) {
            alarm.start();
            await().until(() -> looks.size() == 2);
        }
        assertThat(Duration.between(looks.get(0), looks.get(1))).isBetween(Duration.ofMillis(2900), SOON);
    }

    @Test
    default void what_is_put_off_keeps_nobody_else_waiting() {
        IntStream.range(0, Sweep.WAITING).forEach(this::due);
        var looked = ConcurrentHashMap.<SubscriptionId>newKeySet();
        try (var alarm = store().alarm(
                        TELEGRAM,
                        id -> {
                            looked.add(id);
                            return Optional.of(CLOCK.instant().plusSeconds(50));
                        },
                        () -> {},
                        CLOCK)) {
            alarm.start();
            await().until(() -> looked.size() == Sweep.WAITING);
            var other = due(Sweep.WAITING);
            await().until(() -> looked.contains(other));
        }
    }

    @Test
    default void finishes_what_is_in_hand_when_it_is_closed() throws Exception {
        due(1);
        var began = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var served = new CopyOnWriteArrayList<SubscriptionId>();
        var alarm = alarm(id -> {
            began.countDown();
            waitFor(mayEnd);
            served.add(id);
        });
        alarm.start();
        began.await();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(mayEnd::countDown);
            alarm.close();
        }
        assertThat(served).hasSize(1);
        assertThat(store().subscriptions().due(CLOCK.instant(), 1)).isEmpty();
    }

    @Test
    default void breaks_off_what_takes_too_long_and_comes_back_to_it() throws Exception {
        due(1);
        var began = new CountDownLatch(1);
        var alarm = alarm(_ -> {
            began.countDown();
            waitFor(new CountDownLatch(1));
            throw new IllegalStateException("broken off");
        });
        alarm.start();
        began.await();
        var before = CLOCK.instant();
        alarm.close();
        assertThat(Duration.between(before, CLOCK.instant())).isLessThan(Duration.ofSeconds(2));
        var served = new CopyOnWriteArrayList<SubscriptionId>();
        try (var next = alarm(served::add)) {
            next.start();
            await().until(() -> !served.isEmpty());
        }
    }

    @Test
    default void does_the_chores_at_the_start() throws Exception {
        var done = new CountDownLatch(1);
        try (var alarm = store().alarm(TELEGRAM, _ -> Optional.empty(), done::countDown, CLOCK)) {
            alarm.start();
            done.await();
        }
    }

    private SubscriptionId due(int chat) {
        return due("telegram", chat);
    }

    default SubscriptionId due(String platform, int chat) {
        var since = CLOCK.instant().minus(Duration.ofDays(1));
        return store().subscriptions()
                .add(arrangement(platform, chat, since), since)
                .id();
    }

    /** Set up at that moment, and due a minute later. */
    private SubscriptionId due(int chat, Instant since) {
        return store().subscriptions().add(arrangement(chat, since), since).id();
    }

    static Arrangement arrangement(int chat, Instant since) {
        return arrangement("telegram", chat, since);
    }

    private static Arrangement arrangement(String platform, int chat, Instant since) {
        var zone = whereItIsNoon(since);
        var time = LocalTime.ofInstant(since.plusSeconds(60), zone).truncatedTo(ChronoUnit.MINUTES);
        var id = Integer.toString(chat);
        return new Arrangement(
                Holder.chat(platform, id),
                new Address(platform, id, Optional.empty()),
                Optional.empty(),
                new Id("F43"),
                Language.ENGLISH,
                Schedule.daily(time, zone));
    }

    /** Far from the end of the day, at which a post would be missed. */
    private static ZoneOffset whereItIsNoon(Instant now) {
        int hour = LocalTime.ofInstant(now, ZoneOffset.UTC).getHour();
        return ZoneOffset.ofHours(LocalTime.NOON.getHour() - hour);
    }

    /** An alarm for a postman who does something, and then has posted. */
    private Alarm alarm(Consumer<SubscriptionId> postman) {
        return alarm(TELEGRAM, postman);
    }

    default Alarm alarm(List<String> platforms, Consumer<SubscriptionId> postman) {
        Function<SubscriptionId, Optional<Instant>> serve = id -> {
            postman.accept(id);
            return served(id);
        };
        return store().alarm(platforms, serve, () -> {}, CLOCK);
    }

    private Optional<Instant> served(SubscriptionId id) {
        var next = new State.Active(new Due(LocalDate.EPOCH, CLOCK.instant().plus(Duration.ofDays(1))));
        store().subscriptions()
                .change(
                        id,
                        current ->
                                new Subscription(id, current.arrangement(), next, Optional.empty(), Optional.empty()));
        return Optional.of(next.next().at());
    }

    private static void waitFor(CountDownLatch what) {
        try {
            what.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
