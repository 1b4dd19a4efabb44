package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.Movements;

/** The bot closed while more people wait than it can still answer. */
class CloseTest {

    private static final List<Long> PEOPLE =
            LongStream.rangeClosed(1, 500).boxed().toList();
    private static final Fault SLOW = new Fault.Slow(Duration.ofMillis(100));

    private final FastClock clock = new FastClock(4);
    private final LoopbackBotApi telegram = new LoopbackBotApi(clock);
    private final Remembered memory = new Remembered();
    private final House house = House.today();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void it_leaves_the_rest_to_the_next_start_and_answers_nobody_twice() {
        telegram.fails("sendMessage", Collections.nCopies(PEOPLE.size(), SLOW).toArray(Fault[]::new));
        PEOPLE.forEach(person -> telegram.says(person, "/venue"));
        var first = bot();
        first.start();
        awaitAnswers(20);
        var told = InstantSource.system().instant();
        first.close();
        assertThat(Duration.between(told, InstantSource.system().instant())).isLessThan(Duration.ofSeconds(5));
        assertThat(first.ended()).isCompletedWithValueMatching(trouble -> trouble.isEmpty());
        assertThat(answered().size()).as("it was closed in the middle").isBetween(20, 490);

        try (var second = bot()) {
            second.start();
            awaitAnswers(PEOPLE.size());
            await().until(() -> telegram.unconfirmed().isEmpty());
        }
        assertThat(answered()).containsExactlyInAnyOrderElementsOf(PEOPLE);
    }

    @Test
    void it_closes_at_once_while_it_waits_for_a_server_that_is_down() {
        telegram.fails("getMe", Collections.nCopies(100, new Fault.Page(502)).toArray(Fault[]::new));
        var bot = bot();
        bot.start();
        await().until(() -> telegram.all("getMe").size() > 1);
        bot.close();
        assertThat(bot.ended()).isCompletedWithValueMatching(trouble -> trouble.isEmpty());
    }

    private TelegramBot bot() {
        return new TelegramBot(
                telegram.settings(),
                house.desk(),
                house.phrases(),
                house.preferences(),
                Sharing.withNobody(memory),
                Movements.unheeded(),
                clock.timing(),
                new Limits());
    }

    private void awaitAnswers(int people) {
        await().pollInterval(Duration.ofMillis(5)).until(() -> answered().size() >= people);
    }

    private List<Long> answered() {
        return telegram.taken("sendMessage").stream()
                .map(LoopbackBotApi.Call::chat)
                .toList();
    }
}
