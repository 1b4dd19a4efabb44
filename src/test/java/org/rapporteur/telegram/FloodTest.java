package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.Movements;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** The whole bot on a fast clock: more is asked than Telegram lets it say, and there is news for a thousand chats. */
@Isolated("fifty questions a second need the machine")
class FloodTest {

    private static final int QUESTIONS = 500;
    private static final int CHATS = 400;
    private static final Reply NEWS = Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain("news")));

    private final FastClock clock = new FastClock(5);
    private final LoopbackBotApi telegram = new LoopbackBotApi(clock);
    private final House house = House.today();
    private final ExecutorService newsroom = Executors.newVirtualThreadPerTaskExecutor();
    private final TelegramBot bot = new TelegramBot(
            telegram.settings(),
            house.desk(),
            house.phrases(),
            house.preferences(),
            Sharing.withNobody(HandledUpdates.forgetful()),
            Movements.unheeded(),
            clock.timing(),
            new Limits());

    @AfterEach
    void close() {
        newsroom.shutdownNow();
        bot.close();
        telegram.close();
    }

    @Test
    void fifty_questions_a_second_are_answered_without_a_refusal_while_a_broadcast_waits() throws Exception {
        bot.start();
        warmUp();
        var limits = telegram.enforceFloodLimits();
        IntStream.range(1000, 2000).forEach(chat -> newsroom.execute(() -> tell(chat)));
        await().until(() -> limits.taken() > 0);

        var start = clock.instant();
        for (int question = 0; question < QUESTIONS; question++) {
            clock.timing().sleep(Duration.between(clock.instant(), asked(start, question)));
            telegram.says(1 + question % CHATS, "/venue");
        }
        await().until(() -> answered() == QUESTIONS + 1);

        assertThat(limits.refusals()).isZero();
        assertThat(limits.taken()).as("the broadcast is not over").isLessThan(QUESTIONS + 1000);
    }

    /** The news goes to other chats. */
    private long answered() {
        return telegram.taken("sendMessage").stream()
                .filter(call -> call.chat() <= CHATS)
                .count();
    }

    private static Instant asked(Instant start, int question) {
        return start.plusMillis(20L * question);
    }

    private void tell(int chat) {
        bot.platform()
                .deliver(
                        new Address("telegram", Integer.toString(chat), Optional.empty()),
                        NEWS,
                        Language.ENGLISH,
                        "news");
    }

    /** On a fast clock, classes that are loaded for the first time seem to take seconds. */
    private void warmUp() {
        telegram.says(1, "/venue");
        await().until(() -> telegram.texts().size() == 1);
    }
}
