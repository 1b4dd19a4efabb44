package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HasteTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Haste haste = new Haste();

    @Test
    void who_writes_too_fast_is_told_once_and_answered_again_when_calm() {
        assertThat(IntStream.range(0, Haste.MOST).mapToObj(_ -> judge(1, 1, 0))).containsOnly(Haste.Verdict.FINE);
        assertThat(judge(1, 1, 1)).isEqualTo(Haste.Verdict.TOO_FAST);
        assertThat(judge(1, 1, 2)).isEqualTo(Haste.Verdict.TOLD);
        assertThat(judge(1, 1, 59)).isEqualTo(Haste.Verdict.TOLD);
        assertThat(judge(1, 1, 62)).isEqualTo(Haste.Verdict.FINE);
    }

    @Test
    void who_goes_on_too_fast_is_told_once_a_minute() {
        var verdicts = IntStream.range(0, 140).mapToObj(half -> judge(1, 1, half / 2));
        assertThat(verdicts.filter(Haste.Verdict.TOO_FAST::equals)).hasSize(1);
        assertThat(judge(1, 1, 70)).isEqualTo(Haste.Verdict.TOO_FAST);
    }

    @Test
    void a_remark_that_is_too_much_uses_up_no_notice() {
        IntStream.range(0, Haste.MOST).forEach(_ -> judge(1, 1, 0));
        assertThat(judge(1, 1, 1, false)).isEqualTo(Haste.Verdict.TOLD);
        assertThat(judge(1, 1, 2, true)).isEqualTo(Haste.Verdict.TOO_FAST);
    }

    @Test
    void many_people_in_one_channel_are_too_fast_together_and_nobody_else_is() {
        IntStream.range(0, Haste.MOST).forEach(person -> judge(person, 1, 0));
        assertThat(judge(100, 1, 0)).isEqualTo(Haste.Verdict.TOO_FAST);
        assertThat(judge(101, 1, 0)).isEqualTo(Haste.Verdict.TOLD);
        assertThat(judge(101, 2, 0)).isEqualTo(Haste.Verdict.FINE);
    }

    @Test
    void who_is_too_fast_in_one_channel_is_so_in_all() {
        IntStream.rangeClosed(0, Haste.MOST).forEach(channel -> judge(1, channel, 0));
        assertThat(judge(1, 1000, 0)).isEqualTo(Haste.Verdict.TOLD);
    }

    @Test
    void is_said_in_the_language_of_the_line() {
        var house = House.today();
        var reception = house.reception(haste);
        var heard =
                new Heard.Spoken("де проходили переговори?", true, "9", House.CHANNEL, House.foreign(), House.direct());
        IntStream.range(0, Haste.MOST).forEach(_ -> reception.receive(() -> heard));
        assertThat(House.pages(reception.receive(() -> heard)))
                .singleElement()
                .extracting(Page::text)
                .asString()
                .startsWith("Запитань надходить більше");
        assertThat(reception.receive(() -> heard)).isEqualTo(new Response.Silence());
    }

    private Haste.Verdict judge(long person, long channel, int second) {
        return judge(person, channel, second, true);
    }

    private Haste.Verdict judge(long person, long channel, int second, boolean called) {
        var asker = new Asker(new UserId(person), Optional.empty());
        var spoken = new Heard.Spoken("?", called, "9", new ChannelId(channel), asker, House.direct());
        return haste.judge(spoken, NOW.plusSeconds(second));
    }
}
