package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.Movements;

class RehearsalTest {

    @Test
    void goes_through_to_the_last_answer() {
        var house = House.today();
        try (var rehearsal = new Rehearsal(house.desk().commands(), house.phrases(), house.clock());
                var bot = new DiscordBot(
                        settings(rehearsal),
                        house.desk(),
                        house.phrases(),
                        house.book(),
                        Movements.unheeded(),
                        house.clock())) {
            bot.start();
            assertThat(rehearsal.await()).isTrue();
        }
    }

    private static DiscordSettings settings(Rehearsal rehearsal) {
        return DiscordSettings.read(
                        rehearsal.environment(),
                        Files::readString,
                        fault -> assertThat(fault).isEmpty())
                .orElseThrow();
    }
}
