package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Condition;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.Lease;
import org.rapporteur.chat.Movements;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** Two processes serve one bot: one fetches its updates, the other stands by. */
class StandByTest {

    private static final int NOBODY = 0;
    private static final Reply NEWS = Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain("news")));

    private final LoopbackBotApi telegram = new LoopbackBotApi();
    private final AtomicInteger turn = new AtomicInteger(1);
    private final AtomicInteger inVain = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private final TelegramBot first = bot(1);
    private final TelegramBot second = bot(2);

    @AfterEach
    void close() {
        first.close();
        second.close();
        telegram.close();
    }

    @Test
    void the_one_whose_turn_it_is_answers_and_the_other_takes_over() {
        first.start();
        second.start();
        telegram.says(1, "/venue");
        await().until(() -> telegram.texts().size() == 1);
        assertThat(second.condition()).isEqualTo(new Condition.Serving());

        isNobodysTurn();
        turn.set(2);
        telegram.says(2, "/dates");
        await().until(() -> telegram.texts().size() == 2);
        await().until(() -> telegram.unconfirmed().isEmpty());
        assertThat(telegram.taken("sendMessage"))
                .extracting(LoopbackBotApi.Call::chat)
                .containsExactly(1L, 2L);
    }

    @Test
    void who_stood_by_for_a_while_posts_meanwhile_and_answers_again() {
        first.start();
        telegram.says(1, "/venue");
        await().until(() -> telegram.texts().size() == 1);

        isNobodysTurn();
        assertThat(first.platform()
                        .deliver(new Address("telegram", "3", Optional.empty()), NEWS, Language.ENGLISH, "news"))
                .isEqualTo(new Delivery.Done());

        turn.set(1);
        telegram.says(2, "/dates");
        await().until(() -> telegram.unconfirmed().isEmpty());
        assertThat(telegram.taken("sendMessage"))
                .extracting(LoopbackBotApi.Call::chat)
                .containsExactly(1L, 3L, 2L);
    }

    @Test
    void every_message_is_taken_out_of_the_budget_of_both() {
        first.start();
        telegram.says(1, "/venue");
        await().until(() -> telegram.texts().size() == 1);
        assertThat(taken).hasValue(1);
    }

    @Test
    void who_stands_by_can_be_stopped() {
        second.start();
        await().until(() -> second.condition() instanceof Condition.Serving);
        second.close();
        assertThat(second.ended()).isCompletedWithValueMatching(trouble -> trouble.isEmpty());
    }

    /** The first process has stopped polling when it asks again whether it may. */
    private void isNobodysTurn() {
        turn.set(NOBODY);
        inVain.set(0);
        await().until(() -> inVain.get() > 1);
    }

    private Duration take() {
        taken.incrementAndGet();
        return Duration.ofMillis(1);
    }

    private TelegramBot bot(int number) {
        var house = House.today();
        var handled = HandledUpdates.forgetful();
        return new TelegramBot(
                telegram.settings(),
                house.desk(),
                house.phrases(),
                house.preferences(),
                new Sharing(() -> handled, () -> held(number), this::take),
                Movements.unheeded(),
                InstantSource.system());
    }

    private Lease held(int number) {
        return new Lease() {
            @Override
            public boolean isHeld() {
                boolean isHeld = turn.get() == number;
                if (!isHeld && number == 1) {
                    inVain.incrementAndGet();
                }
                return isHeld;
            }

            @Override
            public void close() {}
        };
    }
}
