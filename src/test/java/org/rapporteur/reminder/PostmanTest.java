package org.rapporteur.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.reminder.Arranged.GROUP;
import static org.rapporteur.reminder.Arranged.IN_GROUP;
import static org.rapporteur.reminder.Arranged.IN_TOPIC;
import static org.rapporteur.reminder.Arranged.WITH_ANNA;
import static org.rapporteur.reminder.Arranged.daily;
import static org.rapporteur.reminder.Arranged.inGroup;
import static org.rapporteur.reminder.Arranged.quiet;
import static org.rapporteur.reminder.Arranged.withAnna;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Holder;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Language;

/** Nine o'clock in Kyiv is seven in London. */
class PostmanTest {

    private static final String NINE = "2026-11-24T07:00:00Z";
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Address SUPERGROUP = new Address("telegram", "-1004001", Optional.empty());
    private static final Delivery KICKED = new Delivery.Gone("Forbidden: bot was kicked");

    private final World world = new World();
    private final Subscription nine = world.add(inGroup("09:00"));

    @Test
    void posts_when_it_is_due_and_not_before() {
        world.clock.set("2026-11-24T06:59:59.999Z");
        assertThat(world.reminders.postman().serve(nine.id())).contains(Instant.parse(NINE));
        assertThat(world.telegram.arrived()).isEmpty();

        world.clock.set(NINE);
        assertThat(world.reminders.postman().serve(nine.id())).contains(Instant.parse("2026-11-25T07:00:00Z"));
        assertThat(world.telegram.at(IN_GROUP))
                .singleElement()
                .asString()
                .contains("24 Feb 2027: fifth anniversary", "92 days left, counted on 24 Nov 2026");
        assertThat(world.now(nine).lastPost()).contains(new Post(TUESDAY, Instant.parse(NINE)));
        assertThat(world.now(nine).lastMishap()).isEmpty();
    }

    @Test
    void being_woken_again_and_again_posts_once_a_day() {
        for (var at = Instant.parse(NINE);
                at.isBefore(Instant.parse("2026-11-26T07:00:00Z"));
                at = at.plusSeconds(60)) {
            world.clock.set(at);
            world.reminders.postman().serve(nine.id());
        }
        assertThat(world.telegram.arrived()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T07:00:01Z", "2026-11-24T12:59:59.999Z"})
    void comes_late_without_a_word_when_nobody_was_there_at_nine(String moment) {
        world.clock.set(moment);
        world.serve();
        assertThat(world.telegram.at(IN_GROUP)).singleElement().asString().contains("24 Nov 2026");
        assertThat(world.now(nine).lastMishap()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T13:00:00Z", "2026-11-24T22:00:00Z", "2026-11-24T23:30:00Z"})
    void is_left_out_when_it_would_come_too_late_and_the_next_comes_in_its_time(String moment) {
        world.clock.set(moment);
        world.serve();
        assertThat(world.telegram.arrived()).isEmpty();
        assertThat(world.now(nine).lastMishap())
                .contains(new Mishap(Mishap.Kind.MISSED, TUESDAY, Instant.parse(moment)));
        world.passUntil("2026-11-25T07:00:00Z");
        assertThat(world.telegram.at(IN_GROUP)).singleElement().asString().contains("25 Nov 2026");
    }

    @Test
    void is_left_out_when_its_day_is_over_however_little_late_it_is() {
        var late = world.add(inGroup("23:30"));
        world.clock.set("2026-11-23T22:00:00Z");
        world.serve();
        assertThat(world.telegram.arrived()).isEmpty();
        assertThat(world.now(late).next().orElseThrow().day()).isEqualTo(TUESDAY);
    }

    @Test
    void never_makes_up_for_what_was_missed() {
        world.clock.set("2027-11-23T08:00:00Z");
        world.serve();
        world.serve();
        assertThat(world.telegram.arrived()).isEmpty();
        assertThat(world.now(nine).next().orElseThrow().at()).isEqualTo("2027-11-24T07:00:00Z");
        world.passUntil("2027-11-24T08:00:00Z");
        assertThat(world.telegram.at(IN_GROUP)).singleElement().asString().contains("24 Nov 2027");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T12:00:00Z, 1", "2026-11-24T14:00:00Z, 0"})
    void a_clock_that_jumps_a_day_ahead_and_is_put_right_posts_at_most_once_for_each_day(String ahead, int posts) {
        world.clock.set(ahead);
        world.serve();
        assertThat(world.telegram.arrived()).hasSize(posts);
        world.clock.set(Instant.parse(ahead).minus(Duration.ofDays(1)));
        world.serve();
        world.passUntil("2026-11-24T23:00:00Z");
        assertThat(world.telegram.arrived()).as("the 24th is done with").hasSize(posts);
        world.passUntil("2026-11-25T07:00:00Z");
        assertThat(world.telegram.arrived()).hasSize(posts + 1);
    }

    @Test
    void a_clock_that_jumps_a_day_back_posts_nothing_twice() {
        world.passUntil(NINE);
        world.clock.set("2026-11-23T07:00:00Z");
        world.serve();
        world.passUntil("2026-11-24T23:00:00Z");
        assertThat(world.telegram.arrived()).hasSize(1);
    }

    @Test
    void a_crash_between_claim_and_platform_loses_nothing() {
        world.clock.set(NINE);
        world.sends.claim(new Send(nine.id(), TUESDAY));
        assertThat(world.reminders.postman().serve(nine.id()))
                .as("the other process may still be at it")
                .contains(Instant.parse("2026-11-24T07:00:05Z"));
        assertThat(world.telegram.arrived()).isEmpty();

        world.crash();
        world.clock.pass(Duration.ofSeconds(10));
        world.serve();
        assertThat(world.telegram.arrived()).hasSize(1);
    }

    /** This is the one double that may be: Telegram cannot be asked whether a message had arrived. */
    @Test
    void a_crash_between_platform_and_crossing_off_doubles_what_was_on_its_way_and_no_more() {
        world.clock.set(NINE);
        world.sends.claim(new Send(nine.id(), TUESDAY));
        world.telegram.deliver(IN_GROUP, World.card(TUESDAY), Language.ENGLISH, "another");
        world.crash();
        world.serve();
        world.serve();
        assertThat(world.telegram.arrived()).hasSize(2);
    }

    @Test
    void a_crash_between_crossing_off_and_writing_down_posts_nothing_again() {
        world.clock.set(NINE);
        var send = new Send(nine.id(), TUESDAY);
        world.sends.claim(send);
        world.sends.crossOff(send, Instant.parse(NINE));
        world.crash();
        world.clock.pass(Duration.ofSeconds(3));
        world.serve();
        assertThat(world.telegram.arrived()).isEmpty();
        assertThat(world.now(nine).lastPost()).contains(new Post(TUESDAY, Instant.parse(NINE)));
        assertThat(world.now(nine).next().orElseThrow().day()).isEqualTo("2026-11-25");
    }

    @Test
    void a_crash_in_the_morning_that_lasts_until_evening_posts_nothing_late() {
        world.clock.set(NINE);
        world.sends.claim(new Send(nine.id(), TUESDAY));
        world.crash();
        world.clock.set("2026-11-24T16:00:00Z");
        world.serve();
        assertThat(world.telegram.arrived()).isEmpty();
    }

    @Test
    void what_breaks_on_the_way_may_be_tried_again() {
        world.clock.set(NINE);
        world.telegram.meanwhile(() -> {
            throw new IllegalStateException("a fault of ours");
        });
        assertThatThrownBy(world::serve).isInstanceOf(IllegalStateException.class);
        world.telegram.meanwhile(() -> {});
        world.serve();
        assertThat(world.telegram.arrived()).hasSize(1);
    }

    @Test
    void later_means_at_the_platforms_own_pause() {
        world.telegram.answers(IN_GROUP, later(Duration.ofSeconds(37)), later(Duration.ofMinutes(2)));
        world.clock.set(NINE);
        assertThat(world.reminders.postman().serve(nine.id())).contains(Instant.parse("2026-11-24T07:00:37Z"));
        assertThat(world.now(nine).lastMishap())
                .contains(new Mishap(Mishap.Kind.DELAYED, TUESDAY, Instant.parse(NINE)));
        world.passUntil("2026-11-24T07:02:36.999Z");
        assertThat(world.telegram.arrived()).isEmpty();
        world.passUntil("2026-11-24T07:02:37Z");
        assertThat(world.telegram.arrived()).hasSize(1);
        assertThat(world.now(nine).next().orElseThrow().day()).isEqualTo("2026-11-25");
    }

    @Test
    void later_ends_after_six_hours() {
        world.telegram.answers(
                IN_GROUP,
                IntStream.range(0, 50)
                        .mapToObj(_ -> later(Duration.ofMinutes(25)))
                        .toArray(Delivery[]::new));
        world.passUntil("2026-11-24T22:00:00Z");
        assertThat(world.telegram.arrived()).isEmpty();
        assertThat(world.now(nine).lastMishap().orElseThrow().kind()).isEqualTo(Mishap.Kind.MISSED);
        assertThat(world.now(nine).next().orElseThrow().at()).isEqualTo("2026-11-25T07:00:00Z");
    }

    @Test
    void later_than_the_day_is_not_today() {
        var late = world.add(inGroup("23:30"));
        world.telegram.answers(IN_GROUP, later(Duration.ofHours(1)));
        world.passUntil("2026-11-23T22:30:00Z");
        assertThat(world.telegram.arrived()).isEmpty();
        assertThat(world.now(late).lastMishap().orElseThrow().kind()).isEqualTo(Mishap.Kind.MISSED);
    }

    @Test
    void a_platform_that_asks_for_no_pause_gets_one() {
        world.telegram.answers(IN_GROUP, later(Duration.ZERO));
        world.clock.set(NINE);
        assertThat(world.reminders.postman().serve(nine.id())).contains(Instant.parse("2026-11-24T07:00:01Z"));
    }

    @Test
    void a_platform_that_does_not_run_is_waited_for() {
        var elsewhere = world.add(new Arrangement(
                Holder.chat("discord", "5"),
                new Address("discord", "55", Optional.empty()),
                Optional.empty(),
                Arranged.INVASION,
                Language.ENGLISH,
                daily("09:00")));
        world.clock.set(NINE);
        assertThat(world.reminders.postman().serve(elsewhere.id())).contains(Instant.parse("2026-11-24T07:10:00Z"));
    }

    @Test
    void follows_a_chat_that_has_moved_and_takes_its_other_reminders_along() {
        var six = world.add(inGroup("18:00"));
        var topic = world.add(inGroup("09:00").at(IN_TOPIC));
        world.telegram.answers(IN_GROUP, new Delivery.Moved(SUPERGROUP));
        world.clock.set(NINE);
        world.reminders.postman().serve(nine.id());
        assertThat(world.telegram.at(SUPERGROUP)).hasSize(1);
        assertThat(world.subscriptions.of(GROUP)).isEmpty();
        assertThat(world.subscriptions.of(Holder.chat("telegram", "-1004001")))
                .extracting(Subscription::id)
                .containsExactly(nine.id(), six.id(), topic.id());
        assertThat(world.now(topic).arrangement().address().thread()).contains("17");
        world.serve();
        assertThat(world.telegram.arrived()).as("the topic's post was due too").hasSize(2);
    }

    @Test
    void a_move_to_where_the_same_is_set_up_already_posts_once() {
        world.add(Arranged.inChat("-1004001", "09:00"));
        world.telegram.answers(IN_GROUP, new Delivery.Moved(SUPERGROUP));
        world.passUntil("2026-11-24T08:00:00Z");
        assertThat(world.telegram.arrived()).hasSize(1);
        assertThat(world.subscriptions.find(nine.id())).isEmpty();
    }

    @Test
    void does_not_chase_a_chat_that_moves_in_a_circle() {
        world.telegram.answers(IN_GROUP, moves(SUPERGROUP));
        world.telegram.answers(SUPERGROUP, moves(IN_GROUP));
        world.clock.set(NINE);
        assertThat(world.reminders.postman().serve(nine.id())).contains(Instant.parse("2026-11-24T07:00:01Z"));
    }

    @Test
    void gone_is_gone_at_the_first_time_and_whoever_set_it_up_is_told_once() {
        world.add(inGroup("10:00"));
        world.telegram.answers(IN_GROUP, KICKED, KICKED, KICKED);
        world.passUntil("2026-12-01T00:00:00Z");
        assertThat(world.telegram.at(IN_GROUP)).isEmpty();
        assertThat(world.telegram.at(WITH_ANNA))
                .singleElement()
                .asString()
                .contains("r1: every day at 09:00 (Europe/Kyiv)", "r2: every day at 10:00 (Europe/Kyiv)")
                .contains("“Forbidden: bot was kicked”", "24 Dec 2026", "/remind resume r1");
        assertThat(world.subscriptions.of(GROUP)).noneMatch(Subscription::isActive);
    }

    @Test
    void what_is_gone_is_deleted_after_thirty_days() {
        world.telegram.answers(IN_GROUP, KICKED);
        world.clock.set(NINE);
        world.serve();
        world.clock.set("2026-12-24T07:00:00Z");
        world.reminders.attendance().deleteLongGone();
        assertThat(world.subscriptions.of(GROUP)).hasSize(1);
        world.clock.set("2026-12-24T07:00:00.001Z");
        world.reminders.attendance().deleteLongGone();
        assertThat(world.subscriptions.of(GROUP)).isEmpty();
    }

    @Test
    void a_topic_that_is_gone_leaves_the_rest_of_the_chat_alone() {
        var topic = world.add(inGroup("09:00").at(IN_TOPIC));
        world.telegram.answers(IN_TOPIC, new Delivery.Gone("Bad Request: TOPIC_CLOSED"));
        world.clock.set(NINE);
        world.serve();
        assertThat(world.now(topic).isActive()).isFalse();
        assertThat(world.now(nine).isActive()).isTrue();
        assertThat(world.telegram.at(IN_GROUP)).hasSize(1);
    }

    @Test
    void a_person_who_has_blocked_the_bot_is_not_written_to() {
        var mine = world.add(withAnna("08:00"));
        world.telegram.answers(WITH_ANNA, new Delivery.Gone("Forbidden: bot was blocked by the user"));
        world.passUntil("2026-11-24T06:30:00Z");
        assertThat(world.now(mine).isActive()).isFalse();
        assertThat(world.telegram.arrived()).isEmpty();
    }

    @Test
    void what_somebody_changes_while_a_post_is_on_its_way_stays_changed() {
        world.telegram.meanwhile(() -> world.inGroup("/remind quiet 12:00-18:00"));
        world.clock.set(NINE);
        world.serve();
        assertThat(world.now(nine).schedule().quiet()).isEqualTo(quiet("12:00", "18:00"));
        assertThat(world.now(nine).next().orElseThrow().day()).isEqualTo("2026-11-25");
    }

    @Test
    void what_somebody_deletes_while_a_post_is_on_its_way_stays_deleted() {
        world.telegram.meanwhile(() -> world.inGroup("/remind off"));
        world.clock.set(NINE);
        world.serve();
        assertThat(world.subscriptions.of(GROUP)).isEmpty();
        assertThat(world.reminders.postman().serve(nine.id())).isEmpty();
    }

    @Test
    void what_waits_for_the_platform_still_comes_when_something_else_is_changed() {
        world.telegram.answers(IN_GROUP, later(Duration.ofMinutes(30)));
        world.clock.set(NINE);
        world.serve();
        world.inGroup("/remind quiet 09:15-11:00");
        world.inGroup("/remind language uk");
        world.passUntil("2026-11-24T08:59:59Z");
        assertThat(world.telegram.arrived()).isEmpty();
        world.passUntil("2026-11-24T09:00:00Z");
        assertThat(world.telegram.at(IN_GROUP))
                .singleElement()
                .asString()
                .containsIgnoringCase("від 24 листопада 2026 року");
    }

    @Test
    void what_waits_for_the_platform_comes_at_the_new_time_when_that_is_changed() {
        world.telegram.answers(IN_GROUP, later(Duration.ofMinutes(30)));
        world.clock.set(NINE);
        world.serve();
        world.inGroup("/remind confirm 1800 en F43 Europe-Kyiv r1");
        world.passUntil("2026-11-24T15:59:59Z");
        assertThat(world.telegram.arrived()).isEmpty();
        world.passUntil("2026-11-24T16:00:00Z");
        assertThat(world.telegram.arrived()).hasSize(1);
    }

    @Test
    void a_milestone_that_left_the_record_posts_nothing_and_says_why() {
        var unknown = world.add(
                new Arrangement(GROUP, IN_GROUP, Optional.empty(), new Id("F999"), Language.ENGLISH, daily("09:00")));
        world.clock.set(NINE);
        world.reminders.postman().serve(unknown.id());
        assertThat(world.telegram.arrived()).isEmpty();
        assertThat(world.now(unknown).lastMishap().orElseThrow().kind()).isEqualTo(Mishap.Kind.UNKNOWN_MILESTONE);
        assertThat(world.now(unknown).next().orElseThrow().day()).isEqualTo("2026-11-25");
    }

    @Test
    void says_that_it_is_the_day_on_the_day_and_counts_to_the_next_on_the_morrow() {
        world.clock.set("2027-02-22T12:00:00Z");
        world.serve();
        world.passUntil("2027-02-25T08:00:00Z");
        assertThat(world.telegram.at(IN_GROUP)).hasSize(3);
        assertThat(world.telegram.at(IN_GROUP).get(0))
                .contains("fifth anniversary", "1 day left, counted on 23 Feb 2027");
        assertThat(world.telegram.at(IN_GROUP).get(1))
                .contains("Today, 24 Feb 2027, is the fifth anniversary")
                .doesNotContain("left");
        assertThat(world.telegram.at(IN_GROUP).get(2))
                .contains("24 Feb 2028: sixth anniversary", "364 days left, counted on 25 Feb 2027");
    }

    private static Delivery later(Duration pause) {
        return new Delivery.Later(pause);
    }

    private static Delivery[] moves(Address to) {
        return IntStream.range(0, 9).mapToObj(_ -> new Delivery.Moved(to)).toArray(Delivery[]::new);
    }
}
