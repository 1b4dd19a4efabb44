package org.rapporteur.reminder;

import static org.rapporteur.reminder.Arranged.IN_GROUP;
import static org.rapporteur.reminder.Arranged.WITH_ANNA;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.Golden;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Standing.Permission;
import org.rapporteur.language.Language;

/**
 * What people see of the reminders, from the first word to the last. A change shows in these files;
 * {@code mvn test -Dtest=ReminderTranscriptTest -Dgolden.update=true} writes them anew.
 */
class ReminderTranscriptTest {

    private final StringBuilder seen = new StringBuilder();
    private final World world = new World();

    @ParameterizedTest
    @EnumSource
    void people_see_what_the_transcript_says(Language language) throws IOException {
        setUp(language);
        look(language);
        goOn(language);
        end(language);
        Golden.hold(seen.toString(), "golden-reminder", language.code() + ".txt");
    }

    private void setUp(Language language) {
        said(
                language,
                "/remind",
                "/remind gibberish",
                "/remind on",
                "/remind on 09:00 Kyyiv",
                "/remind on 09:00 MSK",
                "/remind on 09:00 nowhere at all",
                "/remind on 09:00 Europe/Kiev F99",
                "/remind on 09:00 Europe/Kiev",
                "/remind confirm 0900 " + language.code() + " F43 Europe-Kyiv",
                "/remind on 09:00 Europe/Kyiv",
                "/remind on 18:00 Europe/Kyiv");
    }

    private void look(Language language) {
        posted("2026-11-24T08:00:00Z");
        said(language, "/remind", "/remind test");
        world.telegram.answers(IN_GROUP, new Delivery.Later(Duration.ofMinutes(1)));
        posted("2026-11-25T08:00:00Z");
        world.clock.set("2026-11-26T16:00:00Z");
        posted("2026-11-26T16:00:00Z");
        said(language, "/remind show");
    }

    private void goOn(Language language) {
        said(
                language,
                "/remind quiet",
                "/remind quiet 22:00-10:00",
                "/remind quiet none",
                "/remind pause",
                "/remind pause 2026-11-01",
                "/remind pause 2026-12-24",
                "/remind",
                "/remind resume",
                "/remind language",
                "/remind move",
                "/remind confirm 1800 " + language.code() + " F43 Europe-Kyiv",
                "/remind pause 2026-12-24");
        world.permission = Permission.DENIED;
        said(language, "/remind off r1");
        world.permission = Permission.UNCLEAR;
        said(language, "/remind off r1");
        world.permission = Permission.GRANTED;
        world.passUntil("2027-02-22T20:00:00Z");
        world.telegram.arrived().clear();
        posted("2027-02-25T08:00:00Z");
    }

    private void end(Language language) {
        world.telegram.answers(IN_GROUP, new Delivery.Gone("Forbidden: bot was kicked from the group chat"));
        posted("2027-02-26T08:00:00Z");
        said(language, "/remind", "/remind off r9", "/remind off r1", "/remind off all", "/remind off");
    }

    private void said(Language language, String... lines) {
        Stream.of(lines).forEach(line -> seen.append("> %s%n%s%n%n".formatted(line, world.inGroup(line, language))));
    }

    private void posted(String until) {
        world.passUntil(until);
        seen.append("=== posted until ").append(until).append("\n\n");
        for (var post : List.copyOf(world.telegram.arrived())) {
            seen.append(post.at().equals(WITH_ANNA) ? "--- to Anna alone\n" : "---\n");
            seen.append(post.text()).append("\n\n");
        }
        world.telegram.arrived().clear();
    }
}
