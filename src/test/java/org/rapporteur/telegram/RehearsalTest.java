package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.Movements;

class RehearsalTest {

    @Test
    void goes_through_to_the_last_answer() {
        var house = House.today();
        try (var rehearsal = new Rehearsal();
                var bot = new TelegramBot(
                        settings(rehearsal),
                        house.desk(),
                        house.phrases(),
                        house.preferences(),
                        Sharing.withNobody(HandledUpdates.forgetful()),
                        Movements.unheeded(),
                        house.clock())) {
            bot.start();
            assertThat(rehearsal.await()).isTrue();
        }
    }

    private static TelegramSettings settings(Rehearsal rehearsal) {
        return TelegramSettings.read(
                        rehearsal.environment(),
                        Files::readString,
                        fault -> assertThat(fault).isEmpty())
                .orElseThrow();
    }
}
