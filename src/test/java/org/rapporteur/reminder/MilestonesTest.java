package org.rapporteur.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reminder.Arranged.GROUP;
import static org.rapporteur.reminder.Arranged.IN_GROUP;
import static org.rapporteur.reminder.Arranged.inGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bot;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Facts;
import org.rapporteur.fact.Id;
import org.rapporteur.fact.Statement;
import org.rapporteur.language.LocalText;

/** Dates of the record besides that of the invasion. */
class MilestonesTest {

    private static final Id LEAP = new Id("F901");

    private final World world = new World(with(milestone(LEAP, LocalDate.of(2028, 2, 29), Optional.empty())));

    @Test
    void asks_which_one_where_there_are_several() {
        assertThat(world.inGroup("/remind on 09:00 Europe/Kyiv"))
                .contains(
                        "Of which anniversary is it to remind?",
                        "/remind on 0900 F43 Europe-Kyiv",
                        "/remind on 0900 F901 Europe-Kyiv");
        assertThat(world.inGroup("/remind on 09:00 Europe/Kyiv F43"))
                .contains("/remind confirm 0900 en F43 Europe-Kyiv");
    }

    @Test
    void the_29th_of_february_says_at_the_outset_what_happens_in_common_years() {
        assertThat(world.inGroup("/remind on 09:00 Europe/Kyiv f901"))
                .contains("In years without 29 February", "28 Feb 2027: third anniversary of something");
        assertThat(world.inGroup("/remind on 09:00 Europe/Kyiv F43")).doesNotContain("29 February");
    }

    @Test
    void one_chat_may_have_both() {
        world.inGroup("/remind confirm 0900 en F43 Europe-Kyiv");
        world.inGroup("/remind confirm 0900 en F901 Europe-Kyiv");
        world.clock.set("2027-02-27T12:00:00Z");
        world.serve();
        world.passUntil("2027-02-28T08:00:00Z");
        assertThat(world.telegram.at(IN_GROUP))
                .hasSize(2)
                .anyMatch(post -> post.contains("24 Feb 2028: sixth anniversary of Russia’s full-scale invasion"))
                .anyMatch(post -> post.contains("Today, 28 Feb 2027, is the third anniversary of something"));
    }

    @Test
    void a_milestone_that_takes_the_place_of_another_takes_its_reminders() {
        var nine = world.add(inGroup("09:00"));
        world.book.replace(with(milestone(new Id("F902"), LocalDate.of(2026, 2, 25), Optional.of(new Id("F43")))));
        world.passUntil("2026-11-24T08:00:00Z");
        assertThat(world.now(nine).lastPost()).isPresent();
        assertThat(world.telegram.at(IN_GROUP))
                .singleElement()
                .asString()
                .contains("25 Feb 2027: fifth anniversary of");
        assertThat(world.inGroup("/remind")).contains("anniversary of something");
    }

    @Test
    void a_milestone_that_was_deleted_is_shown_by_its_id() {
        world.inGroup("/remind confirm 0900 en F901 Europe-Kyiv");
        world.book.replace(Bot.facts());
        world.passUntil("2026-11-24T08:00:00Z");
        assertThat(world.telegram.arrived()).isEmpty();
        assertThat(world.inGroup("/remind")).contains("(Europe/Kyiv); F901;", "not in the record any more");
        assertThat(world.subscriptions.of(GROUP)).hasSize(1);
        assertThat(world.inGroup("/remind test")).contains("no such anniversary");
    }

    @Test
    void a_record_without_milestones_sets_nothing_up() {
        var empty = new World(Facts.of(
                Bot.facts().entities(),
                Bot.facts()
                        .all()
                        .filter(fact -> !(fact instanceof Fact.Milestone))
                        .toList()));
        assertThat(empty.inGroup("/remind on 09:00 Europe/Kyiv")).contains("no such anniversary");
    }

    private static Facts with(Fact more) {
        var all = Stream.concat(Bot.facts().all(), Stream.of(more)).toList();
        return Facts.of(Bot.facts().entities(), all);
    }

    private static Fact milestone(Id id, LocalDate fourth, Optional<Id> supersedes) {
        var like = Bot.facts().milestone(Arranged.INVASION).orElseThrow().statement();
        var statement = new Statement(
                id,
                LocalText.everywhere("An anniversary falls on this day."),
                Optional.empty(),
                like.hedge(),
                like.attribution(),
                like.source(),
                like.valid(),
                like.recorded(),
                List.of(),
                supersedes,
                Optional.empty());
        return new Fact.Milestone(statement, LocalText.everywhere("something"), fourth, 4);
    }
}
