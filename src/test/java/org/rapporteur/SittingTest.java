package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.rapporteur.console.Given;
import org.rapporteur.console.Posts;
import org.rapporteur.console.Surroundings;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Phrases;
import org.rapporteur.question.Dictionaries;

/** A reminder at the terminal, on 23 November 2026, two in the afternoon in Kyiv. */
class SittingTest {

    private static final String CARD =
            "24 Feb 2027: fifth anniversary of Russia’s full-scale invasion of Ukraine. 92 days";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T12:00:00Z"));
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Sitting sitting = Sitting.begin(
            new Desks(new FactBook(Bot.facts()), Dictionaries::new, new Phrases()),
            settings(),
            () -> Optional.of(Posts.on(new PrintStream(screen, true, StandardCharsets.UTF_8))),
            now::get);

    @Test
    void is_set_up_when_its_preview_is_confirmed_and_only_until_the_guest_leaves() {
        assertThat(hears("/remind on 09:00 Europe/Kyiv"))
                .contains(
                        "This reminder is not set up yet",
                        CARD,
                        "/remind confirm 0900 en F43 Europe-Kyiv",
                        "until you leave");
        assertThat(hears("/remind")).contains("No reminder is set up");
        assertThat(hears("/remind confirm 0900 en F43 Europe-Kyiv"))
                .contains("The reminder is set up – r1", "until you leave");
        assertThat(hears("/remind")).contains("r1: every day at 09:00 (Europe/Kyiv)", "until you leave");
    }

    @Test
    void is_shown_when_it_is_due_and_once() {
        hears("/remind confirm 0900 en F43 Europe-Kyiv");
        passes("2026-11-24T06:59:59Z");
        assertThat(shown()).isEmpty();
        passes("2026-11-24T07:00:00Z");
        passes("2026-11-24T07:00:01Z");
        assertThat(shown()).containsOnlyOnce(CARD);
    }

    @Test
    void can_be_tried_at_once() {
        hears("/remind confirm 0900 en F43 Europe-Kyiv");
        assertThat(hears("/remind test")).contains("The test is posted");
        assertThat(shown()).contains("93 days left, counted on 23 Nov 2026");
    }

    @Test
    void is_told_and_deleted_with_all_that_is_kept() {
        hears("/remind confirm 0900 en F43 Europe-Kyiv");
        assertThat(hears("/forgetme")).contains("r1: every day at 09:00 (Europe/Kyiv)");
        hears("/forgetme now");
        assertThat(hears("/remind")).contains("No reminder is set up");
        passes("2026-11-24T07:00:00Z");
        assertThat(shown()).isEmpty();
    }

    private String hears(String line) {
        return sitting.conversation().hear(line).text();
    }

    private void passes(String moment) {
        now.set(Instant.parse(moment));
        sitting.reminders().serveDue();
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private static Settings settings() {
        var english = new Given(Optional.of("en"), Optional.empty(), Optional.empty(), Optional.empty());
        var reading = Settings.atTerminal(english, new Surroundings(Map.of(), ZoneId.of("Europe/Kyiv")));
        return ((Settings.Reading.Good) reading).settings();
    }
}
