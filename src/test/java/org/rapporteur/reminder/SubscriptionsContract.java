package org.rapporteur.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reminder.Arranged.ANNA;
import static org.rapporteur.reminder.Arranged.GROUP;
import static org.rapporteur.reminder.Arranged.INVASION;
import static org.rapporteur.reminder.Arranged.IN_TOPIC;
import static org.rapporteur.reminder.Arranged.KYIV;
import static org.rapporteur.reminder.Arranged.daily;
import static org.rapporteur.reminder.Arranged.inChat;
import static org.rapporteur.reminder.Arranged.inGroup;
import static org.rapporteur.reminder.Arranged.quiet;
import static org.rapporteur.reminder.Arranged.withAnna;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Holder;
import org.rapporteur.language.Language;

/** What everything that keeps subscriptions must do, wherever it keeps them. */
public interface SubscriptionsContract {

    /** Noon in London, two in the afternoon in Kyiv. */
    Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    Instant LATER = Instant.parse("2026-11-24T12:00:00Z");
    LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Those under test, empty at first. */
    Subscriptions subscriptions();

    /** The sends that belong to them. */
    Sends sends();

    @Test
    default void a_new_one_has_its_first_post_ahead() {
        var morning = subscriptions().add(inGroup("09:00"), NOON);
        var evening = subscriptions().add(inGroup("18:00"), NOON);
        assertThat(morning.next()).contains(new Due(TODAY.plusDays(1), Instant.parse("2026-11-24T07:00:00Z")));
        assertThat(evening.next()).contains(new Due(TODAY, Instant.parse("2026-11-23T16:00:00Z")));
        assertThat(morning.id()).isNotEqualTo(evening.id());
        assertThat(morning.lastPost()).isEmpty();
    }

    @Test
    default void gives_back_all_that_was_put() {
        var schedule = new Schedule(
                LocalTime.of(23, 59),
                ZoneId.of("America/Argentina/Buenos_Aires"),
                quiet("22:00", "07:30"),
                Optional.of(LocalDate.of(2027, 2, 28)));
        var arrangement = new Arrangement(GROUP, IN_TOPIC, Optional.of(ANNA), INVASION, Language.UKRAINIAN, schedule);
        var added = subscriptions().add(arrangement, NOON);
        assertThat(added.arrangement()).isEqualTo(arrangement);
        assertThat(subscriptions().find(added.id())).contains(added);

        var whole = new Subscription(
                added.id(),
                arrangement.by(Optional.empty()),
                new State.Disabled("Forbidden: bot was kicked; «'\"", LATER),
                Optional.of(new Post(TODAY, Instant.parse("2026-11-23T07:00:01.250Z"))),
                Optional.of(new Mishap(Mishap.Kind.DELAYED, TODAY, LATER)));
        assertThat(subscriptions().change(added.id(), _ -> whole)).contains(whole);
        assertThat(subscriptions().find(added.id())).contains(whole);
    }

    @ParameterizedTest
    @EnumSource
    default void gives_back_every_kind_of_mishap_and_language(Mishap.Kind kind) {
        var added = subscriptions().add(inGroup("09:00"), NOON);
        for (var language : Language.values()) {
            subscriptions()
                    .change(
                            added.id(),
                            current -> current.arranged(arranged -> arranged.in(language), NOON)
                                    .missed(new Mishap(kind, TODAY, NOON)));
            var found = subscriptions().find(added.id()).orElseThrow();
            assertThat(found.lastMishap()).contains(new Mishap(kind, TODAY, NOON));
            assertThat(found.arrangement().language()).isEqualTo(language);
        }
    }

    @Test
    default void what_is_set_up_twice_is_there_once() {
        var first = subscriptions().add(inGroup("09:00"), NOON);
        assertThat(subscriptions().add(inGroup("09:00"), LATER)).isEqualTo(first);
        assertThat(subscriptions().of(GROUP)).containsExactly(first);
    }

    /** A finger on a button, and a network that repeats. */
    @Test
    default void what_is_set_up_twice_at_once_is_there_once() throws Exception {
        for (int round = 0; round < 20; round++) {
            var arrangement = inChat("-" + round, "09:00");
            var ids = atOnce(4, () -> subscriptions().add(arrangement, NOON).id());
            assertThat(ids).containsOnly(ids.getFirst());
        }
    }

    @Test
    default void another_time_zone_language_topic_or_milestone_is_another_one() {
        var one = inGroup("09:00");
        Stream.of(
                        one,
                        inGroup("09:01"),
                        one.on(Schedule.daily(LocalTime.of(9, 0), ZoneId.of("Europe/Zurich"))),
                        one.in(Language.RUSSIAN),
                        one.at(IN_TOPIC))
                .forEach(arrangement -> subscriptions().add(arrangement, NOON));
        assertThat(subscriptions().of(GROUP)).hasSize(5);
    }

    @Test
    default void tells_holders_apart_by_platform_kind_and_id() {
        var mine = subscriptions().add(withAnna("09:00"), NOON);
        var same = Holder.chat(ANNA.platform(), ANNA.id());
        var group = subscriptions()
                .add(
                        new Arrangement(
                                same,
                                new Address(same.platform(), same.id(), Optional.empty()),
                                Optional.empty(),
                                INVASION,
                                Language.ENGLISH,
                                daily("09:00")),
                        NOON);
        assertThat(subscriptions().of(ANNA)).containsExactly(mine);
        assertThat(subscriptions().of(same)).containsExactly(group);
        assertThat(subscriptions().of(Holder.person("discord", ANNA.id()))).isEmpty();
        assertThat(subscriptions().setUpBy(ANNA)).containsExactly(mine);
    }

    @Test
    default void finds_what_a_person_has_set_up_anywhere() {
        var all = Stream.of(withAnna("09:00"), inGroup("09:00"), inChat("-7", "09:00"))
                .map(arrangement -> subscriptions().add(arrangement, NOON))
                .toList();
        subscriptions().add(inChat("-8", "09:00").by(Optional.empty()), NOON);
        assertThat(subscriptions().setUpBy(ANNA)).containsExactlyElementsOf(all);
    }

    @Test
    default void changes_nothing_that_is_not_there() {
        var added = subscriptions().add(inGroup("09:00"), NOON);
        subscriptions().delete(added.id());
        subscriptions().delete(added.id());
        assertThat(subscriptions().change(added.id(), current -> current)).isEmpty();
        assertThat(subscriptions().change(GROUP, current -> current)).isEmpty();
        assertThat(subscriptions().of(GROUP)).isEmpty();
    }

    @Test
    default void never_gives_a_number_twice() {
        var first = subscriptions().add(inGroup("09:00"), NOON);
        subscriptions().delete(first.id());
        assertThat(subscriptions().add(inGroup("09:00"), NOON).id()).isNotEqualTo(first.id());
    }

    @Test
    default void loses_no_change_of_two_made_at_once() throws Exception {
        var id = subscriptions().add(inGroup("00:00"), NOON).id();
        atOnce(
                60,
                () -> subscriptions()
                        .change(
                                id,
                                current -> current.arranged(
                                        arranged -> arranged.on(Schedule.daily(
                                                arranged.schedule().time().plusMinutes(1), KYIV)),
                                        NOON)));
        assertThat(subscriptions().find(id).orElseThrow().schedule().time()).isEqualTo(LocalTime.of(1, 0));
    }

    @Test
    default void of_several_who_want_the_same_change_of_a_chat_one_gets_it() throws Exception {
        var ids = Stream.of("09:00", "10:00", "11:00")
                .map(time -> subscriptions().add(inGroup(time), NOON).id())
                .toList();
        var got = atOnce(
                8,
                () -> subscriptions()
                        .change(GROUP, current -> current.isActive() ? current.disabled("kicked", NOON) : current));
        assertThat(got.stream().filter(changed -> !changed.isEmpty()))
                .singleElement()
                .satisfies(changed ->
                        assertThat(changed).extracting(Subscription::id).containsExactlyElementsOf(ids));
    }

    @Test
    default void a_change_may_move_it_to_another_holder() {
        var moved = subscriptions().add(inGroup("09:00"), NOON).movedTo("-1004001");
        subscriptions().change(moved.id(), _ -> moved);
        assertThat(subscriptions().of(GROUP)).isEmpty();
        assertThat(subscriptions().of(Holder.chat("telegram", "-1004001"))).containsExactly(moved);
        assertThat(moved.arrangement().address()).isEqualTo(new Address("telegram", "-1004001", Optional.empty()));
    }

    @Test
    default void lists_what_is_due_the_earliest_first() {
        var times = List.of("18:00", "16:00", "17:00", "15:00");
        times.forEach(time -> subscriptions().add(inGroup(time), NOON));
        assertThat(times(subscriptions().due(Instant.parse("2026-11-23T15:00:00Z"), 10)))
                .containsExactly("15:00", "16:00", "17:00");
        assertThat(times(subscriptions().due(Instant.parse("2026-11-23T14:59:59.999Z"), 10)))
                .containsExactly("15:00", "16:00");
        assertThat(times(subscriptions().due(LATER, 2))).containsExactly("15:00", "16:00");
        assertThat(times(subscriptions().upcoming(3))).containsExactly("15:00", "16:00", "17:00");
    }

    @Test
    default void what_is_disabled_is_not_due_and_comes_last_in_the_list() {
        var off = subscriptions().add(inGroup("15:00"), NOON).disabled("blocked", NOON);
        subscriptions().change(off.id(), _ -> off);
        var on = subscriptions().add(inGroup("16:00"), NOON);
        var all = new ArrayList<Subscription>();
        subscriptions().each(all::add);
        assertThat(subscriptions().due(LATER, 10)).containsExactly(on);
        assertThat(subscriptions().upcoming(10)).containsExactly(on);
        assertThat(all).containsExactly(on, off);
    }

    @Test
    default void deletes_what_is_disabled_for_long_and_nothing_else() {
        var old = disabled("-1", NOON);
        var young = disabled("-2", LATER);
        var active = subscriptions().add(inGroup("09:00"), NOON).id();
        assertThat(subscriptions().deleteDisabledBefore(LATER)).isEqualTo(1);
        assertThat(subscriptions().find(old)).isEmpty();
        assertThat(subscriptions().find(young)).isPresent();
        assertThat(subscriptions().find(active)).isPresent();
    }

    @Test
    default void takes_the_sends_of_what_it_deletes_with_it() {
        var subscription = subscriptions().add(inGroup("09:00"), NOON);
        var send = new Send(subscription.id(), TODAY);
        sends().claim(send);
        sends().crossOff(send, NOON);
        subscriptions().delete(subscription.id());
        assertThat(sends().claim(send)).isEqualTo(new Sends.Claim.Granted());
    }

    private SubscriptionId disabled(String chat, Instant since) {
        var id = subscriptions().add(inChat(chat, "09:00"), NOON).id();
        subscriptions().change(id, current -> current.disabled("blocked", since));
        return id;
    }

    private static List<String> times(List<Subscription> subscriptions) {
        return subscriptions.stream()
                .map(subscription -> subscription.schedule().time().toString())
                .toList();
    }

    private static <T> List<T> atOnce(int times, Callable<T> what) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(
                    IntStream.range(0, times).mapToObj(_ -> what).toList())) {
                results.add(done.get());
            }
            return results;
        }
    }
}
