package org.rapporteur.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reminder.Arranged.ANNA;
import static org.rapporteur.reminder.Arranged.GROUP;
import static org.rapporteur.reminder.Arranged.IN_TOPIC;
import static org.rapporteur.reminder.Arranged.WITH_ANNA;
import static org.rapporteur.reminder.Arranged.inChat;
import static org.rapporteur.reminder.Arranged.inGroup;
import static org.rapporteur.reminder.Arranged.withAnna;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Holder;

class AttendanceTest {

    private static final Holder SUPERGROUP = Holder.chat("telegram", "-1004001");

    private final World world = new World();
    private final Attendance attendance = world.reminders.attendance();

    @Test
    void posts_nothing_where_the_bot_was_removed_and_tells_whoever_had_set_it_up() {
        world.add(inGroup("09:00"));
        world.add(inGroup("10:00").at(IN_TOPIC));
        attendance.gone(GROUP);
        attendance.gone(GROUP);
        world.passUntil("2026-11-26T00:00:00Z");
        assertThat(world.telegram.arrived())
                .singleElement()
                .satisfies(told -> assertThat(told.at()).isEqualTo(WITH_ANNA))
                .satisfies(
                        told -> assertThat(told.text()).contains("r1:", "r2:").doesNotContain("own words"));
    }

    @Test
    void goes_on_when_the_bot_is_back_as_if_it_had_not_been_away() {
        var nine = world.add(inGroup("09:00"));
        world.inGroup("/remind quiet 22:00-07:00");
        attendance.gone(GROUP);
        world.passUntil("2026-12-20T12:00:00Z");
        attendance.returned(GROUP);
        attendance.deleteLongGone();
        assertThat(world.now(nine).schedule().quiet()).isPresent();
        world.telegram.arrived().clear();
        world.passUntil("2026-12-21T12:00:00Z");
        assertThat(world.telegram.arrived())
                .singleElement()
                .satisfies(post -> assertThat(post.text()).contains("21 Dec 2026"));
    }

    @Test
    void coming_back_on_the_same_day_gives_no_second_post() {
        var nine = world.add(inGroup("09:00"));
        world.passUntil("2026-11-24T08:00:00Z");
        attendance.gone(GROUP);
        attendance.returned(GROUP);
        assertThat(world.now(nine).next().orElseThrow().day()).isEqualTo("2026-11-25");
    }

    @Test
    void being_back_where_nothing_was_wrong_changes_nothing() {
        var nine = world.add(inGroup("09:00"));
        attendance.returned(GROUP);
        assertThat(world.now(nine)).isEqualTo(nine);
    }

    @Test
    void deletes_what_was_gone_for_thirty_days_and_leaves_no_trace() {
        world.add(inGroup("09:00"));
        world.add(inChat("-7", "09:00"));
        attendance.gone(GROUP);
        world.passUntil("2026-12-23T12:00:00.001Z");
        attendance.deleteLongGone();
        assertThat(world.subscriptions.of(GROUP)).isEmpty();
        assertThat(world.subscriptions.setUpBy(ANNA)).hasSize(1);
        attendance.returned(GROUP);
        assertThat(world.subscriptions.of(GROUP)).isEmpty();
    }

    @Test
    void who_cannot_be_told_is_not_told() {
        var mine = world.add(withAnna("09:00"));
        attendance.gone(ANNA);
        assertThat(world.now(mine).isActive()).isFalse();
        world.add(inGroup("09:00").by(Optional.empty()));
        attendance.gone(GROUP);
        assertThat(world.telegram.arrived()).isEmpty();
    }

    @Test
    void follows_a_group_that_becomes_a_supergroup_however_often_it_is_told() {
        var nine = world.add(inGroup("09:00").at(IN_TOPIC));
        attendance.moved(GROUP, SUPERGROUP);
        attendance.moved(GROUP, SUPERGROUP);
        attendance.moved(SUPERGROUP, SUPERGROUP);
        assertThat(world.now(nine).arrangement().holder()).isEqualTo(SUPERGROUP);
        assertThat(world.now(nine).arrangement().address())
                .isEqualTo(new Address("telegram", "-1004001", Optional.of("17")));
        assertThat(world.now(nine).next()).isEqualTo(nine.next());
    }

    @Test
    void a_post_that_is_due_during_the_move_still_comes() {
        var nine = world.add(inGroup("09:00"));
        world.clock.set("2026-11-24T07:00:30Z");
        attendance.moved(GROUP, SUPERGROUP);
        world.serve();
        assertThat(world.telegram.arrived()).hasSize(1);
        assertThat(world.now(nine).lastPost().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void what_the_new_chat_has_set_up_already_is_not_there_twice() {
        world.add(inGroup("09:00"));
        world.add(inGroup("10:00"));
        world.add(inChat("-1004001", "09:00"));
        attendance.moved(GROUP, SUPERGROUP);
        assertThat(world.subscriptions.of(SUPERGROUP))
                .extracting(subscription -> subscription.schedule().time().toString())
                .containsExactly("10:00", "09:00");
    }
}
