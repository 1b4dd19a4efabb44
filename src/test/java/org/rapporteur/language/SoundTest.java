package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "кислиця кислица kyslytsya kyslytsia kyslycja kislitsa kislitsya kislytsya",
                "дмитрієв дмитриев dmitriev dmitriyev dmytriiev dmitrijev",
                "мединський medynskiy medinskii medinskij",
                "костюков kostyukov kostiukov kostjukov",
                "умеров umerov umierov umyerov umjerov"
            })
    void spellings_of_one_name_sound_alike(String spellings) {
        assertThat(spellings.split(" "))
                .extracting(Sound::of)
                .containsOnly(Sound.of(spellings.split(" ")[0]));
    }

    @Test
    void umarov_does_not_sound_like_umerov() {
        assertThat(Sound.of("умаров")).isNotEqualTo(Sound.of("умеров"));
    }
}
