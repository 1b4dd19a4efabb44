package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In calculated time: what may go goes, takes a while on the way, and meets the server's limits. */
class PacesTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private final Paces paces = new Paces(new Limits());
    private final FloodLimits server = new FloodLimits();

    private record Due(ChatId chat, Instant at) {}

    private record Event(Instant at, Runnable happens) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void fifty_a_second_over_four_hundred_chats_meet_no_refusal(long seed) {
        var random = new Random(seed);
        var due = new ArrayList<Due>();
        for (var i = 0; i < 500; i++) {
            due.add(new Due(new ChatId(1 + random.nextInt(400)), START.plusMillis(20L * i)));
        }
        var end = run(due, random);
        assertThat(server.refusals()).isZero();
        assertThat(server.taken()).isEqualTo(500);
        assertThat(Duration.between(START, end)).isLessThan(Duration.ofSeconds(21));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void busy_groups_and_talkative_people_meet_no_refusal(long seed) {
        var random = new Random(seed);
        var due = new ArrayList<Due>();
        for (var i = 0; i < 300; i++) {
            due.add(new Due(new ChatId(random.nextInt(6) - 3L), START.plusMillis(random.nextInt(60_000))));
        }
        run(due, random);
        assertThat(server.refusals()).isZero();
        assertThat(server.taken()).isEqualTo(300);
    }

    @Test
    void three_go_at_once_in_a_chat_and_then_one_a_second() {
        var chat = new ChatId(7);
        for (var i = 0; i < 3; i++) {
            assertThat(paces.untilFree(chat, START)).isZero();
            paces.begin(chat);
            paces.end(chat, START);
        }
        assertThat(paces.untilFree(chat, START)).isEqualTo(Duration.ofSeconds(1));
        assertThat(paces.untilFree(chat, START.plusSeconds(1))).isZero();
    }

    @Test
    void a_broadcast_leaves_room_for_answers() {
        for (var i = 1; paces.untilFree(Urgency.BROADCAST, START).isZero(); i++) {
            paces.begin(new ChatId(i));
            paces.end(new ChatId(i), START);
        }
        assertThat(paces.untilFree(Urgency.BROADCAST, START)).isEqualTo(Duration.ofSeconds(1));
        assertThat(paces.untilFree(Urgency.ANSWER, START)).isZero();
    }

    @Test
    void a_refusal_holds_the_chat_and_a_second_one_elsewhere_the_bot() {
        paces.hold(new ChatId(1), Duration.ofSeconds(7), START);
        assertThat(paces.untilFree(new ChatId(1), START)).isEqualTo(Duration.ofSeconds(7));
        assertThat(paces.untilFree(Urgency.ANSWER, START)).isZero();
        paces.hold(new ChatId(2), Duration.ofSeconds(9), START);
        assertThat(paces.untilFree(Urgency.ANSWER, START)).isEqualTo(Duration.ofSeconds(9));
    }

    /** Gives the moment at which the last one arrived. */
    private Instant run(List<Due> due, Random random) {
        var waiting = new ArrayList<>(due);
        waiting.sort(Comparator.comparing(Due::at));
        var events = new PriorityQueue<>(Comparator.comparing(Event::at));
        var now = START;
        while (!waiting.isEmpty() || !events.isEmpty()) {
            now = now.plusMillis(1);
            while (!events.isEmpty() && !events.element().at().isAfter(now)) {
                events.remove().happens().run();
            }
            for (var letter : List.copyOf(waiting)) {
                if (letter.at().isAfter(now)
                        || paces.untilFree(Urgency.ANSWER, now).isPositive()) {
                    break;
                }
                if (paces.untilFree(letter.chat(), now).isZero()) {
                    waiting.remove(letter);
                    send(letter.chat(), now, events, random);
                }
            }
        }
        return now;
    }

    private void send(ChatId chat, Instant now, PriorityQueue<Event> events, Random random) {
        var there = now.plusMillis(1 + random.nextInt(150));
        var back = there.plusMillis(1 + random.nextInt(50));
        paces.begin(chat);
        events.add(new Event(there, () -> server.take(chat.value(), there)));
        events.add(new Event(back, () -> paces.end(chat, back)));
    }
}
