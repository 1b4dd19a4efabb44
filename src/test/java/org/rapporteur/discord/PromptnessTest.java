package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.discord.Incoming.typing;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("suggestions are held to a tenth of a second")
class PromptnessTest {

    private static final int ASKED = 20;

    @AutoClose
    private final ServedDiscord served = ServedDiscord.by(LoopbackHouse::on, LoopbackDiscord.unhurried());

    @Test
    void suggestions_come_while_somebody_is_still_typing() {
        assertThat(Stream.generate(this::untilSuggested)
                        .limit(ASKED)
                        .sorted()
                        .toList()
                        .get(ASKED / 2))
                .isLessThan(Duration.ofMillis(100));
    }

    private Duration untilSuggested() {
        return served.discord().asks(typing("who", "person", "ме")).reply().after();
    }
}
