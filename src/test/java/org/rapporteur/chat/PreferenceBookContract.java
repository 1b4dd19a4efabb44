package org.rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;

/** What every book of preferences must do, wherever it keeps them. */
public interface PreferenceBookContract {

    Holder GUEST = Holder.person("telegram", "71001");
    Holder GROUP = Holder.chat("telegram", "-4001");
    Holder SUPERGROUP = Holder.chat("telegram", "-1004001");

    Preferences UKRAINIAN = Preferences.none().with(Language.UKRAINIAN);
    Preferences IN_KYIV = Preferences.none().with(ZoneId.of("Europe/Kyiv"));
    Preferences ALL = UKRAINIAN.with(ZoneId.of("America/New_York")).with(NameSpelling.OFFICIAL);

    Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    Instant WEDNESDAY = Instant.parse("2026-11-25T09:00:00Z");

    /** The book under test, empty at first. */
    PreferenceBook book();

    @Test
    default void knows_nothing_of_a_stranger() {
        assertThat(book().of(GUEST)).isEqualTo(Preferences.none());
    }

    @Test
    default void gives_back_what_was_put() {
        for (var preferences : List.of(ALL, UKRAINIAN, IN_KYIV, Preferences.none())) {
            book().put(GUEST, preferences);
            assertThat(book().of(GUEST)).isEqualTo(preferences);
        }
    }

    @Test
    default void gives_back_every_language_spelling_and_kind_of_zone() {
        var choices = Stream.of(
                        Stream.of(Language.values()).map(Preferences.none()::with),
                        Stream.of(NameSpelling.values()).map(Preferences.none()::with),
                        Stream.of("Europe/Kiev", "Asia/Kolkata", "UTC", "Z", "+03:30")
                                .map(ZoneId::of)
                                .map(Preferences.none()::with))
                .flatMap(preferences -> preferences);
        assertThat(choices).allSatisfy(preferences -> {
            book().put(GUEST, preferences);
            assertThat(book().of(GUEST)).isEqualTo(preferences);
        });
    }

    @Test
    default void tells_holders_apart_by_platform_kind_and_id() {
        book().put(GUEST, UKRAINIAN);
        assertThat(Stream.of(
                        Holder.person("discord", GUEST.id()),
                        Holder.chat("telegram", GUEST.id()),
                        Holder.person("telegram", GUEST.id() + "0")))
                .allSatisfy(other -> assertThat(book().of(other)).isEqualTo(Preferences.none()));
    }

    @Test
    default void names_who_is_there_by_platform_and_kind() {
        Stream.of(GUEST, GROUP, SUPERGROUP, Holder.chat("discord", "81001"))
                .forEach(holder -> book().put(holder, UKRAINIAN));
        book().gone(GROUP, MONDAY);
        assertThat(book().present("telegram", Holder.Kind.CHAT)).containsExactly(SUPERGROUP);
        assertThat(book().present("telegram", Holder.Kind.PERSON)).containsExactly(GUEST);
        book().returned(GROUP);
        assertThat(book().present("telegram", Holder.Kind.CHAT)).containsExactlyInAnyOrder(GROUP, SUPERGROUP);
        assertThat(book().present("matrix", Holder.Kind.CHAT)).isEmpty();
    }

    @Test
    default void takes_any_id_for_what_it_is() {
        var odd = Holder.chat("матриця", "!a'b\"; drop table preference; -- :x ?1 \\ 😀");
        book().put(odd, UKRAINIAN);
        assertThat(book().of(odd)).isEqualTo(UKRAINIAN);
    }

    @Test
    default void changes_one_choice_and_leaves_the_others() {
        book().put(GUEST, ALL);
        book().change(GUEST, kept -> kept.with(Language.RUSSIAN));
        assertThat(book().of(GUEST)).isEqualTo(ALL.with(Language.RUSSIAN));
    }

    @Test
    default void changes_what_was_nothing() {
        book().change(GUEST, kept -> kept.with(Language.RUSSIAN));
        assertThat(book().of(GUEST)).isEqualTo(Preferences.none().with(Language.RUSSIAN));
    }

    /** Two administrators of a group, at the same moment. */
    @Test
    default void loses_no_choice_of_two_made_at_once() throws Exception {
        for (int round = 0; round < 50; round++) {
            var group = Holder.chat("telegram", "-" + round);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.invokeAll(List.<Callable<Void>>of(
                        () -> changed(group, Preferences.none().with(Language.RUSSIAN)),
                        () -> changed(group, IN_KYIV)));
            }
            assertThat(book().of(group)).isEqualTo(IN_KYIV.with(Language.RUSSIAN));
        }
    }

    private Void changed(Holder holder, Preferences choice) {
        book().change(
                        holder,
                        kept -> new Preferences(
                                choice.language().or(kept::language),
                                choice.zone().or(kept::zone),
                                choice.names().or(kept::names)));
        return null;
    }

    @Test
    default void forgets_one_and_nobody_else() {
        book().put(GUEST, ALL);
        book().put(GROUP, UKRAINIAN);
        book().forget(GUEST);
        book().forget(GUEST);
        assertThat(book().of(GUEST)).isEqualTo(Preferences.none());
        assertThat(book().of(GROUP)).isEqualTo(UKRAINIAN);
    }

    @Test
    default void follows_a_chat_to_its_new_id() {
        book().put(GROUP, ALL);
        book().moved(GROUP, SUPERGROUP);
        assertThat(book().of(SUPERGROUP)).isEqualTo(ALL);
        assertThat(book().of(GROUP)).isEqualTo(Preferences.none());
    }

    @Test
    default void may_be_told_of_a_move_twice() {
        book().put(GROUP, ALL);
        book().moved(GROUP, SUPERGROUP);
        book().put(SUPERGROUP, UKRAINIAN);
        book().moved(GROUP, SUPERGROUP);
        assertThat(book().of(SUPERGROUP)).isEqualTo(UKRAINIAN);
    }

    @Test
    default void lets_stand_what_the_new_id_has_chosen_already() {
        book().put(GROUP, ALL);
        book().put(SUPERGROUP, Preferences.none().with(Language.RUSSIAN));
        book().moved(GROUP, SUPERGROUP);
        assertThat(book().of(SUPERGROUP)).isEqualTo(ALL.with(Language.RUSSIAN));
    }

    @Test
    default void loses_nothing_by_a_move_to_where_one_is() {
        book().put(GROUP, ALL);
        book().moved(GROUP, GROUP);
        assertThat(book().of(GROUP)).isEqualTo(ALL);
    }

    @Test
    default void moves_nothing_where_nothing_is() {
        book().moved(GROUP, SUPERGROUP);
        assertThat(book().of(SUPERGROUP)).isEqualTo(Preferences.none());
    }

    @Test
    default void keeps_everything_for_who_comes_back() {
        book().put(GROUP, ALL);
        book().gone(GROUP, MONDAY);
        assertThat(book().of(GROUP)).isEqualTo(ALL);
        book().returned(GROUP);
        book().forgetGoneBefore(WEDNESDAY);
        assertThat(book().of(GROUP)).isEqualTo(ALL);
    }

    @Test
    default void forgets_who_is_gone_for_long_and_nobody_else() {
        Stream.of(GUEST, GROUP, SUPERGROUP).forEach(holder -> book().put(holder, ALL));
        book().gone(GUEST, MONDAY);
        book().gone(GROUP, TUESDAY);
        book().forgetGoneBefore(TUESDAY);
        assertThat(book().of(GUEST)).isEqualTo(Preferences.none());
        assertThat(book().of(GROUP)).isEqualTo(ALL);
        assertThat(book().of(SUPERGROUP)).isEqualTo(ALL);
    }

    /** Each message that cannot be delivered says it again; that must not put off the day. */
    @Test
    default void counts_from_the_first_word_of_being_gone() {
        book().put(GROUP, ALL);
        book().gone(GROUP, MONDAY);
        book().gone(GROUP, WEDNESDAY);
        book().forgetGoneBefore(TUESDAY);
        assertThat(book().of(GROUP)).isEqualTo(Preferences.none());
    }

    @Test
    default void counts_anew_for_who_came_back_in_between() {
        book().put(GROUP, ALL);
        book().gone(GROUP, MONDAY);
        book().returned(GROUP);
        book().gone(GROUP, WEDNESDAY);
        book().forgetGoneBefore(TUESDAY);
        assertThat(book().of(GROUP)).isEqualTo(ALL);
    }

    @Test
    default void takes_who_chooses_for_present() {
        book().put(GROUP, ALL);
        book().gone(GROUP, MONDAY);
        book().put(GROUP, UKRAINIAN);
        book().forgetGoneBefore(WEDNESDAY);
        assertThat(book().of(GROUP)).isEqualTo(UKRAINIAN);
    }

    @Test
    default void takes_along_in_a_move_that_the_chat_is_gone() {
        book().put(GROUP, ALL);
        book().gone(GROUP, MONDAY);
        book().moved(GROUP, SUPERGROUP);
        book().forgetGoneBefore(WEDNESDAY);
        assertThat(book().of(SUPERGROUP)).isEqualTo(Preferences.none());
    }

    @Test
    default void lets_a_chat_stay_that_chose_under_its_new_id_before_the_move_was_told() {
        book().put(GROUP, ALL);
        book().gone(GROUP, MONDAY);
        book().put(SUPERGROUP, UKRAINIAN);
        book().moved(GROUP, SUPERGROUP);
        book().forgetGoneBefore(WEDNESDAY);
        assertThat(book().of(SUPERGROUP)).isEqualTo(ALL);
    }

    @Test
    default void hears_of_strangers_who_are_gone_or_back_without_remembering_them() {
        book().gone(GUEST, MONDAY);
        book().returned(GUEST);
        book().forgetGoneBefore(WEDNESDAY);
        assertThat(book().of(GUEST)).isEqualTo(Preferences.none());
    }
}
