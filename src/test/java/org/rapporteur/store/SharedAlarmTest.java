package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.reminder.SubscriptionId;

class SharedAlarmTest implements AlarmContract {

    private final Store store;

    SharedAlarmTest() throws Exception {
        store = SharedPremises.empty().open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public Store store() {
        return store;
    }

    @Test
    void those_who_serve_different_platforms_take_nothing_from_each_other() {
        var onTelegram =
                IntStream.range(0, 300).mapToObj(chat -> due("telegram", chat)).toList();
        var onDiscord =
                IntStream.range(0, 300).mapToObj(chat -> due("discord", chat)).toList();
        var byOne = new CopyOnWriteArrayList<SubscriptionId>();
        var byOther = new CopyOnWriteArrayList<SubscriptionId>();
        try (var one = alarm(TELEGRAM, byOne::add);
                var other = alarm(DISCORD, byOther::add)) {
            one.start();
            other.start();
            await().until(() -> byOne.size() + byOther.size() >= 600);
        }
        assertThat(byOne).containsExactlyInAnyOrderElementsOf(onTelegram);
        assertThat(byOther).containsExactlyInAnyOrderElementsOf(onDiscord);
    }
}
