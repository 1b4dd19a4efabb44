package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Bot;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.language.Language;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Status;

/** Whatever is typed gets an answer, and the answer holds nothing of it. */
class HostileTest {

    private static final long SEED = Long.getLong("hostile.seed", 20260217);
    private static final int STRINGS = 10_000;

    /** Nothing that a reply could bring of itself. */
    private static final Pattern FOREIGN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Mn}\\p{So}@<>{}\\\\&&[^\\n]]");

    private static final Guest GUEST = new Guest(Language.ENGLISH, ZoneId.of("Europe/Kyiv"));
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** Asked behind the conversation, which would turn an exception into an apology. */
    private final Desk desk = Bot.following(Language.ENGLISH).conversation().desk();

    @Test
    void ten_thousand_random_strings_are_answered_and_never_given_back() {
        IntStream.range(0, STRINGS).parallel().forEach(i -> {
            var noise = Noise.of(new Random(SEED + i));
            assertThatCode(() -> assertThat(answer(noise.text()))
                            .isNotBlank()
                            .doesNotContainPattern(FOREIGN)
                            .doesNotContain(noise.nonsense()))
                    .as("-Dhostile.seed=%d, string %d", SEED, i)
                    .doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who leads Russia ",
                "хто ",
                "кто такой ",
                "ьувштылн ",
                "a",
                "ї",
                "?",
                "and ",
                ",",
                "'",
                "’s ",
                "١",
                "%",
                "- "
            })
    void five_thousand_characters_are_answered(String piece) {
        assertThat(answer(piece.repeat(5_000 / piece.length()))).isNotBlank().hasSizeLessThan(2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🕊️", "🇺🇦🇷🇺", "👩‍👩‍👧‍👦", "😢😢😢😢😢😢😢😢", "❤️‍🔥 ❓ ❗", "🤡?", "5️⃣"})
    void emoji_alone_are_no_question(String emoji) {
        assertThat(Bot.following(Language.ENGLISH).answers(emoji).reply().status())
                .isNotEqualTo(Status.ANSWERED);
        assertThat(answer(emoji)).isNotBlank().doesNotContainPattern(FOREIGN);
    }

    private String answer(String line) {
        var answer = desk.hear(line, GUEST, NOON);
        return new PlainText(answer.language().typography()).draw(answer.reply());
    }
}
