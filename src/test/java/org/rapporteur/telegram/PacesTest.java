package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In calculated time: what may go goes, takes a while on the way, and meets the server's limits. */
class PacesTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private final Paces paces = new Paces(new Limits());
    private final FloodLimits server = new FloodLimits();

    /** How long it takes to the server and back is the letter's own, whatever else is sent. */
    private record Due(ChatId chat, Instant at, Urgency urgency, Duration there, Duration back) {

        static Due answer(ChatId chat, Instant at, Random random) {
            return of(chat, at, Urgency.ANSWER, random);
        }

        static Due news(ChatId chat, Random random) {
            return of(chat, START, Urgency.BROADCAST, random);
        }

        private static Due of(ChatId chat, Instant at, Urgency urgency, Random random) {
            var there = Duration.ofMillis(1 + random.nextInt(150));
            return new Due(chat, at, urgency, there, there.plusMillis(1 + random.nextInt(50)));
        }
    }

    private record Event(Instant at, Runnable happens) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void fifty_a_second_over_four_hundred_chats_meet_no_refusal(long seed) {
        var random = new Random(seed);
        var due = new ArrayList<Due>();
        for (var i = 0; i < 500; i++) {
            due.add(Due.answer(new ChatId(1 + random.nextInt(400)), START.plusMillis(20L * i), random));
        }
        var end = Collections.max(run(due).values());
        assertThat(server.refusals()).isZero();
        assertThat(server.taken()).isEqualTo(500);
        assertThat(Duration.between(START, end)).isLessThan(Duration.ofSeconds(21));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_broadcast_to_a_thousand_chats_delays_none_of_them_by_two_seconds(long seed) {
        var random = new Random(seed);
        var answers = IntStream.range(0, 500)
                .mapToObj(i -> Due.answer(new ChatId(1 + i % 400), START.plusMillis(20L * i), random))
                .toList();
        var news = IntStream.range(1000, 2000)
                .mapToObj(chat -> Due.news(new ChatId(chat), random))
                .toList();
        var alone = new PacesTest().run(answers);
        var together = run(Stream.concat(answers.stream(), news.stream()).toList());
        assertThat(server.refusals()).isZero();
        assertThat(server.taken()).isEqualTo(1500);
        alone.forEach((answer, at) -> assertThat(Duration.between(at, together.getOrDefault(answer, Instant.MAX)))
                .isLessThan(Duration.ofSeconds(2)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void busy_groups_and_talkative_people_meet_no_refusal(long seed) {
        var random = new Random(seed);
        var due = new ArrayList<Due>();
        for (var i = 0; i < 300; i++) {
            due.add(Due.answer(new ChatId(random.nextInt(6) - 3L), START.plusMillis(random.nextInt(60_000)), random));
        }
        run(due);
        assertThat(server.refusals()).isZero();
        assertThat(server.taken()).isEqualTo(300);
    }

    @Test
    void three_go_at_once_in_a_chat_and_then_one_a_second() {
        var chat = new ChatId(7);
        for (var i = 0; i < 3; i++) {
            assertThat(paces.untilFree(chat, START)).isZero();
            paces.begin(chat, Urgency.ANSWER, START);
            paces.end(chat, START);
        }
        assertThat(paces.untilFree(chat, START)).isEqualTo(Duration.ofSeconds(1));
        assertThat(paces.untilFree(chat, START.plusSeconds(1))).isZero();
    }

    @Test
    void a_broadcast_goes_on_an_even_beat_and_answers_go_in_between() {
        for (var i = 1; paces.untilFree(Urgency.BROADCAST, START).isZero(); i++) {
            paces.begin(new ChatId(i), Urgency.BROADCAST, START);
        }
        assertThat(paces.untilFree(Urgency.BROADCAST, START))
                .isEqualTo(Duration.ofSeconds(1).dividedBy(30));
        assertThat(paces.untilFree(Urgency.ANSWER, START)).isZero();
    }

    @Test
    void a_broadcast_alone_uses_all_that_the_limit_allows_but_the_time_on_the_way() {
        var random = new Random(1);
        var news = IntStream.range(0, 3000)
                .mapToObj(chat -> new Due(
                        new ChatId(chat + 1),
                        START,
                        Urgency.BROADCAST,
                        Duration.ofMillis(1 + random.nextInt(15)),
                        Duration.ofMillis(16 + random.nextInt(20))))
                .toList();
        var arrived = run(news).values();
        assertThat(server.refusals()).isZero();
        assertThat(Duration.between(Collections.min(arrived), Collections.max(arrived)))
                .isLessThan(shortest(3000).multipliedBy(105).dividedBy(100));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void who_asks_in_the_middle_of_a_broadcast_waits_for_a_beat_and_not_for_a_burst(long seed) {
        var random = new Random(seed);
        var news = IntStream.range(1000, 1300).mapToObj(chat -> Due.news(new ChatId(chat), random));
        var answers = IntStream.range(0, 80)
                .mapToObj(i -> Due.answer(new ChatId(i + 1), START.plusMillis(2000 + 100L * i), random))
                .toList();
        var arrived = run(Stream.concat(news, answers.stream()).toList());
        assertThat(server.refusals()).isZero();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(Duration.between(
                                answer.at().plus(answer.there()), arrived.getOrDefault(answer, Instant.MAX)))
                        .isLessThan(Duration.ofMillis(250)));
    }

    @Test
    void a_refusal_holds_the_chat_and_a_second_one_elsewhere_the_bot() {
        paces.hold(new ChatId(1), Duration.ofSeconds(7), START);
        assertThat(paces.untilFree(new ChatId(1), START)).isEqualTo(Duration.ofSeconds(7));
        assertThat(paces.untilFree(Urgency.ANSWER, START)).isZero();
        paces.hold(new ChatId(2), Duration.ofSeconds(9), START);
        assertThat(paces.untilFree(Urgency.ANSWER, START)).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void two_chats_that_are_refused_for_long_hold_up_nobody_else_once_a_message_is_taken() {
        paces.hold(new ChatId(1), Duration.ofSeconds(1000), START);
        paces.taken(START.plusMillis(100));
        paces.hold(new ChatId(2), Duration.ofSeconds(1000), START.plusMillis(200));
        assertThat(paces.untilFree(Urgency.ANSWER, START.plusMillis(200))).isZero();
    }

    @Test
    void whether_the_bot_is_refused_is_tried_with_one_message_after_ten_seconds() {
        paces.hold(new ChatId(1), Duration.ofSeconds(1000), START);
        paces.hold(new ChatId(2), Duration.ofSeconds(1000), START);
        var tried = START.plusSeconds(10);
        assertThat(paces.untilFree(Urgency.ANSWER, START)).isEqualTo(Duration.ofSeconds(10));
        assertThat(paces.untilFree(Urgency.ANSWER, tried)).isZero();
        paces.begin(new ChatId(3), Urgency.ANSWER, tried);
        assertThat(paces.untilFree(Urgency.ANSWER, tried))
                .as("while that one is on its way")
                .isPositive();
        paces.end(new ChatId(3), tried.plusMillis(100));
        paces.taken(tried.plusMillis(100));
        assertThat(paces.untilFree(Urgency.ANSWER, tried.plusMillis(100))).isZero();
    }

    /** The first thirty at once, and thirty each second after that. */
    private static Duration shortest(int letters) {
        return Duration.ofSeconds(letters / 30 - 1L);
    }

    /** Gives the moment at which each arrived. Like {@link Turns}, it lets answers go first. */
    private Map<Due, Instant> run(List<Due> due) {
        var arrived = new HashMap<Due, Instant>();
        var waiting = new ArrayList<>(due);
        waiting.sort(Comparator.comparing(Due::urgency).thenComparing(Due::at));
        var events = new PriorityQueue<>(Comparator.comparing(Event::at));
        for (var now = START; !waiting.isEmpty() || !events.isEmpty(); now = now.plusMillis(1)) {
            while (!events.isEmpty() && !events.element().at().isAfter(now)) {
                events.remove().happens().run();
            }
            for (var letter : next(waiting, now)) {
                arrived.put(letter, now.plus(letter.there()));
                send(letter, now, events);
            }
        }
        return arrived;
    }

    /** Takes out, and begins, all that may go now. */
    private List<Due> next(List<Due> waiting, Instant now) {
        var going = new ArrayList<Due>();
        var letters = waiting.iterator();
        while (letters.hasNext()) {
            var letter = letters.next();
            if (letter.at().isAfter(now)
                    || paces.untilFree(letter.urgency(), now).isPositive()) {
                if (letter.urgency() == Urgency.BROADCAST) {
                    break;
                }
            } else if (paces.untilFree(letter.chat(), now).isZero()) {
                letters.remove();
                paces.begin(letter.chat(), letter.urgency(), now);
                going.add(letter);
            }
        }
        return going;
    }

    private void send(Due letter, Instant now, PriorityQueue<Event> events) {
        var there = now.plus(letter.there());
        var back = now.plus(letter.back());
        events.add(new Event(there, () -> server.take(letter.chat().value(), there)));
        events.add(new Event(back, () -> paces.end(letter.chat(), back)));
    }
}
