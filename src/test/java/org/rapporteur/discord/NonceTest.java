package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NonceTest {

    @Test
    void the_same_occasion_has_the_same_nonce_and_another_has_another() {
        assertThat(Nonce.of("one")).isEqualTo(Nonce.of("one")).isNotEqualTo(Nonce.of("two"));
    }

    @Test
    void however_long_the_occasion_discord_takes_the_nonce() {
        assertThat(Nonce.of("ї".repeat(5000)).value())
                .hasSizeLessThanOrEqualTo(25)
                .matches("[\\w-]+");
    }
}
