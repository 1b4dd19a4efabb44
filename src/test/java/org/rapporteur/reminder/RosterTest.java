package org.rapporteur.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reminder.Arranged.GROUP;
import static org.rapporteur.reminder.Arranged.IN_TOPIC;
import static org.rapporteur.reminder.Arranged.inChat;
import static org.rapporteur.reminder.Arranged.inGroup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Language;

class RosterTest {

    private final World world = new World();

    @Test
    void lists_when_and_where_each_is_due_and_what_is_the_matter() {
        world.add(inGroup("09:00").at(IN_TOPIC).in(Language.UKRAINIAN));
        world.add(inChat("-7", "18:00"));
        world.passUntil("2026-11-24T08:00:00Z");
        world.clock.set("2026-11-25T20:00:00Z");
        world.serve();
        world.reminders.attendance().gone(GROUP);
        assertThat(listed())
                .containsExactly(
                        "r2  due 2026-11-26T18:00+02:00 (in 20 h 0 min; here 2026-11-26T11:00)  telegram -7  18:00"
                                + " Europe/Kyiv  F43 en  last 2026-11-23  missed 2026-11-24",
                        "r1  disabled since 2026-11-25T20:00:00Z  telegram -4001/17  09:00 Europe/Kyiv  F43 uk"
                                + "  last 2026-11-24  missed 2026-11-25");
    }

    @Test
    void says_how_late_something_is() {
        world.add(inGroup("16:00"));
        world.clock.set("2026-11-23T14:03:00Z");
        assertThat(listed())
                .singleElement()
                .asString()
                .contains("(0 h 3 min late; here 2026-11-23T09:00)", "last never");
    }

    @Test
    void shows_the_next_few() {
        IntStream.range(0, 30).forEach(minute -> world.add(inChat("-" + minute, "20:%02d".formatted(59 - minute))));
        var lines = new ArrayList<String>();
        roster().next(Instant.parse("2026-11-23T12:00:00Z"), lines::add);
        assertThat(lines).hasSize(20).first().asString().startsWith("r30  due 2026-11-23T20:30+02:00");
    }

    private Roster roster() {
        return new Roster(world.subscriptions, ZoneId.of("America/New_York"));
    }

    @Test
    void says_when_there_is_none() {
        assertThat(listed()).containsExactly("No reminder is to be posted.");
    }

    private List<String> listed() {
        var lines = new ArrayList<String>();
        roster().list(world.clock.instant(), lines::add);
        return lines;
    }
}
