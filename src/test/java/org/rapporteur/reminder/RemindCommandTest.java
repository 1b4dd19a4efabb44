package org.rapporteur.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reminder.Arranged.ANNA;
import static org.rapporteur.reminder.Arranged.GROUP;
import static org.rapporteur.reminder.Arranged.IN_GROUP;
import static org.rapporteur.reminder.Arranged.IN_TOPIC;
import static org.rapporteur.reminder.Arranged.KYIV;
import static org.rapporteur.reminder.Arranged.inGroup;
import static org.rapporteur.reminder.Arranged.quiet;
import static org.rapporteur.reminder.Arranged.withAnna;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Standing;
import org.rapporteur.chat.Standing.Permission;
import org.rapporteur.chat.Zones;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

class RemindCommandTest {

    private static final Address CHANNEL = new Address("telegram", "-1001234567890", Optional.empty());
    private static final Holder CHANNELS_OWN = Holder.chat("telegram", CHANNEL.chat());

    private final World world = new World();

    @Test
    void nothing_is_kept_and_nothing_posted_before_the_preview_is_confirmed() {
        var preview = world.answer("/remind on 09:00 Europe/Kyiv", world.inGroup(Language.ENGLISH));
        assertThat(World.drawn(preview, Language.ENGLISH))
                .contains(
                        "This reminder is not set up yet",
                        "92 days left, counted on 24 Nov 2026",
                        "News.Az, citing Reuters");
        world.passUntil("2026-12-01T00:00:00Z");
        assertThat(world.subscriptions.of(GROUP)).isEmpty();
        assertThat(world.telegram.arrived()).isEmpty();
    }

    @Test
    void the_first_button_of_the_preview_sets_it_up() {
        var preview = world.answer("/remind on 09:00 Europe/Kyiv", world.inGroup(Language.UKRAINIAN));
        world.inGroup(lines(preview).getFirst());
        assertThat(world.subscriptions.of(GROUP))
                .singleElement()
                .satisfies(set ->
                        assertThat(set.arrangement()).isEqualTo(inGroup("09:00").in(Language.UKRAINIAN)));
        world.passUntil("2026-11-24T07:00:00Z");
        assertThat(world.telegram.at(IN_GROUP)).singleElement().asString().contains("п’ята річниця", "92\u00A0дні");
    }

    @Test
    void what_is_posted_is_what_the_preview_showed() {
        var preview = world.answer("/remind on 18:00 Europe/Kyiv", world.inGroup(Language.ENGLISH));
        world.inGroup(lines(preview).getFirst());
        world.passUntil("2026-11-23T16:00:00Z");
        assertThat(World.drawn(preview, Language.ENGLISH))
                .contains(world.telegram.at(IN_GROUP).getFirst());
    }

    @Test
    void a_button_pressed_twice_sets_up_one() {
        world.inGroup("/remind confirm 0900 en F43 Europe-Kyiv");
        assertThat(world.inGroup("/remind confirm 0900 en F43 Europe-Kyiv")).contains("The reminder is set up – r1");
        assertThat(world.subscriptions.of(GROUP)).hasSize(1);
        assertThat(world.inGroup("/remind on 09:00 Europe/Kyiv")).contains("set up already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 09:00 Europe/Kyiv",
                "on 9 europe/kyiv",
                "on 9:00 Europe/Kiev",
                "on 9am Kyiv",
                "on 0900 Europe-Kyiv",
                "on Kyiv 09.00",
                "09:00 Europe/Kyiv",
                "start 09:00 Europe/Kyiv",
                "увімкнути 09:00 Europe/Kyiv",
                "включи 9.00 Europe/Kyiv",
                "щт 09:00 Europe/Kyiv",
                "on 09:00 Europe/Kyiv f43",
                "on 09:00 Europe/Kyiv en",
                "on 09:00 Europe/Kyiv english",
            })
    void understands_what_people_type(String words) {
        assertThat(lines(world.answer("/remind " + words, world.inGroup(Language.ENGLISH))))
                .containsExactly("/remind confirm 0900 en F43 Europe-Kyiv");
    }

    @ParameterizedTest
    @CsvSource({
        "12am Europe/Kyiv, 0000",
        "12pm Europe/Kyiv, 1200",
        "11:30pm Europe/Kyiv, 2330",
        "0:05 Europe/Kyiv, 0005",
        "23:59 Europe/Kyiv, 2359",
    })
    void understands_times(String words, String time) {
        assertThat(lines(world.answer("/remind on " + words, world.inGroup(Language.ENGLISH))))
                .containsExactly("/remind confirm " + time + " en F43 Europe-Kyiv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"on 24:00 Europe/Kyiv", "on 9:60 Europe/Kyiv", "on 13pm Europe/Kyiv", "on Europe/Kyiv", "on"})
    void asks_for_a_time_that_was_none(String words) {
        assertThat(world.inGroup("/remind " + words)).contains("At what time?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Kyiv", "Kyiv", "Київ"})
    void a_time_that_is_asked_for_keeps_the_zone_that_was_told(String zone) {
        assertThat(lines(world.answer("/remind on " + zone, world.inGroup(Language.ENGLISH))))
                .contains("/remind on 0900 Europe-Kyiv");
    }

    @Test
    void a_zone_that_is_not_told_is_the_guests_own() {
        assertThat(world.inGroup("/remind on 09:00")).contains("every day at 09:00 (Europe/Zurich)");
    }

    @Test
    void a_guest_without_a_zone_is_asked_for_one() {
        var nobody = new Standing(GROUP, () -> Permission.GRANTED).at(IN_GROUP);
        var stranger = new Guest(
                Language.ENGLISH,
                ZoneOffset.UTC,
                false,
                World.guest(nobody, Language.ENGLISH).names(),
                Optional.of(nobody));
        var reply = world.answer("/remind on 09:00", stranger);
        assertThat(World.drawn(reply, Language.ENGLISH)).contains("In which time zone?");
        assertThat(lines(reply)).contains("/remind on 0900 Europe-Kyiv", "/remind on 0900 UTC");
        assertThat(lines(world.answer("/remind on 0900 UTC", stranger)))
                .containsExactly("/remind confirm 0900 en F43 UTC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MSK", "EST", "+3", "UTC+2", "GMT-5", "+05:30", "cet"})
    void explains_why_an_offset_or_an_abbreviation_will_not_do(String zone) {
        assertThat(world.inGroup("/remind on 09:00 " + zone)).contains("do not follow summer time");
    }

    @Test
    void shows_the_time_of_the_next_post_on_the_chats_clock_and_the_readers() {
        world.add(inGroup("09:00"));
        assertThat(world.inGroup("/remind"))
                .contains("Next post: 24 Nov 2026, 09:00 (Europe/Kyiv)")
                .contains("On your clock: 24 Nov 2026, 08:00 (Europe/Zurich)")
                .contains("Nothing has been posted yet");
        world.passUntil("2026-11-24T10:00:00Z");
        assertThat(world.inGroup("/remind show")).contains("Last post: 24 Nov 2026, 09:00 (Europe/Kyiv)");
    }

    @Test
    void shows_what_went_wrong_last() {
        world.add(inGroup("09:00"));
        world.clock.set("2026-11-24T20:00:00Z");
        world.serve();
        assertThat(world.inGroup("/remind")).contains("Nothing was posted for 24 Nov 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "стоп", "вимкнути", "выключить", "off r1", "off 1", "видалити R1", "off р1"})
    void is_switched_off_in_every_language_and_leaves_nothing(String words) {
        world.add(inGroup("09:00"));
        world.inGroup("/remind " + words);
        assertThat(world.subscriptions.of(GROUP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"off tomorrow", "off r2", "stop it please", "off 09:00"})
    void is_not_switched_off_by_words_that_may_mean_something_else(String words) {
        world.add(inGroup("09:00"));
        world.inGroup("/remind " + words);
        assertThat(world.subscriptions.of(GROUP)).hasSize(1);
    }

    @Test
    void pauses_until_a_day_and_resumes_before_it() {
        var nine = world.add(inGroup("09:00"));
        world.inGroup("/remind pause 2026-12-01");
        world.passUntil("2026-11-30T23:00:00Z");
        assertThat(world.telegram.arrived()).isEmpty();
        world.passUntil("2026-12-01T07:00:00Z");
        assertThat(world.telegram.arrived()).hasSize(1);

        world.inGroup("/remind pause 24.12.2026");
        world.inGroup("/remind resume");
        assertThat(world.now(nine).next().orElseThrow().day()).isEqualTo("2026-12-02");
    }

    @Test
    void to_resume_what_goes_on_takes_away_no_post_that_is_only_late() {
        var nine = world.add(inGroup("09:00"));
        world.telegram.answers(IN_GROUP, new Delivery.Later(Duration.ofHours(1)));
        world.passUntil("2026-11-24T07:30:00Z");
        assertThat(world.telegram.arrived()).isEmpty();

        world.inGroup("/remind resume");
        assertThat(world.now(nine).next().orElseThrow().day()).isEqualTo("2026-11-24");
        world.passUntil("2026-11-24T08:00:00Z");
        assertThat(world.telegram.arrived()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-22", "2020-01-01"})
    void does_not_pause_until_a_day_that_is_not_ahead(String day) {
        var nine = world.add(inGroup("09:00"));
        assertThat(world.inGroup("/remind pause " + day)).contains("still to come");
        assertThat(world.now(nine)).isEqualTo(nine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quiet 22:00-07:00",
                "quiet 22-7",
                "quiet hours 2200-0700",
                "тихі години 22:00–07:00",
                "тихо 22.00-7"
            })
    void keeps_quiet_hours(String words) {
        var late = world.add(inGroup("23:00"));
        assertThat(world.inGroup("/remind " + words)).contains("Next post: 24 Nov 2026, 07:00");
        assertThat(world.now(late).schedule().quiet()).isEqualTo(quiet("22:00", "07:00"));
        world.inGroup("/remind quiet off");
        assertThat(world.now(late).schedule().quiet()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"language uk", "language українська", "мова ukrainian", "язык украинский"})
    void changes_the_language_of_the_posts(String words) {
        var nine = world.add(inGroup("09:00"));
        world.inGroup("/remind " + words);
        assertThat(world.now(nine).arrangement().language()).isEqualTo(Language.UKRAINIAN);
    }

    @Test
    void moves_to_the_topic_in_which_it_is_said() {
        var nine = world.add(inGroup("09:00"));
        world.answer("/remind move", world.inGroup(IN_TOPIC, Language.ENGLISH));
        assertThat(world.now(nine).arrangement().address()).isEqualTo(IN_TOPIC);
        assertThat(world.inGroup("/remind")).contains("another channel or topic");
        world.passUntil("2026-11-24T08:00:00Z");
        assertThat(world.telegram.at(IN_TOPIC)).hasSize(1);
    }

    @Test
    void a_test_is_posted_at_once_and_counts_for_nothing() {
        var nine = world.add(inGroup("09:00"));
        world.inGroup("/remind test");
        assertThat(world.telegram.at(IN_GROUP)).singleElement().asString().contains("93 days left");
        assertThat(world.now(nine)).isEqualTo(nine);
        world.passUntil("2026-11-24T08:00:00Z");
        assertThat(world.telegram.at(IN_GROUP)).hasSize(2);
    }

    @Test
    void a_test_that_does_not_arrive_says_why() {
        world.add(inGroup("09:00"));
        world.telegram.answers(IN_GROUP, new Delivery.Gone("Bad Request: not enough rights"));
        assertThat(world.inGroup("/remind test")).contains("could not be posted", "“Bad Request: not enough rights”");
        assertThat(world.inGroup("/remind test")).contains("The test is posted");
    }

    @Test
    void a_test_needs_a_reminder() {
        assertThat(world.inGroup("/remind test")).contains("No reminder is set up here");
        assertThat(world.telegram.arrived()).isEmpty();
    }

    @Test
    void the_first_button_changes_the_reminder_that_is_there_and_the_last_adds_another() {
        var nine = world.add(inGroup("09:00"));
        world.inGroup("/remind quiet 22:00-07:00");
        var buttons = lines(world.answer("/remind on 18:00 Europe/Zurich", world.inGroup(Language.ENGLISH)));
        world.inGroup(buttons.getFirst());
        assertThat(world.subscriptions.of(GROUP)).hasSize(1);
        assertThat(world.now(nine).schedule())
                .isEqualTo(new Schedule(
                        LocalTime.of(18, 0), ZoneId.of("Europe/Zurich"), quiet("22:00", "07:00"), Optional.empty()));

        world.inGroup("/remind confirm 0900 en F43 Europe-Kyiv");
        assertThat(world.subscriptions.of(GROUP)).hasSize(2);
    }

    @Test
    void a_changed_time_gives_no_second_post_on_a_day_that_had_one() {
        world.add(inGroup("09:00"));
        world.passUntil("2026-11-24T08:00:00Z");
        world.inGroup("/remind confirm 1800 en F43 Europe-Kyiv r1");
        world.passUntil("2026-11-24T20:00:00Z");
        assertThat(world.telegram.arrived()).hasSize(1);
        world.inGroup("/remind confirm 0900 en F43 America-Los-Angeles r1");
        world.passUntil("2026-11-25T20:00:00Z");
        assertThat(world.telegram.arrived()).hasSize(2);
    }

    @Test
    void asks_which_one_where_there_are_several() {
        world.add(inGroup("09:00"));
        var six = world.add(inGroup("18:00"));
        var asked = world.answer("/remind pause 2026-12-01", world.inGroup(Language.ENGLISH));
        assertThat(asked.status()).isEqualTo(Status.UNKNOWN);
        assertThat(lines(asked)).containsExactly("/remind pause 2026-12-01 r1", "/remind pause 2026-12-01 r2");
        world.inGroup(lines(asked).getLast());
        assertThat(world.now(six).schedule().pausedUntil()).contains(LocalDate.of(2026, 12, 1));
        world.inGroup("/remind off all");
        assertThat(world.subscriptions.of(GROUP)).isEmpty();
    }

    @Test
    void there_is_a_limit_for_one_chat() {
        Stream.of("09:00", "10:00", "11:00", "12:00", "13:00").forEach(time -> world.add(inGroup(time)));
        assertThat(lines(world.answer("/remind on 14:00 Europe/Kyiv", world.inGroup(Language.ENGLISH))))
                .hasSize(5)
                .noneMatch(line -> line.endsWith("Kyiv"));
        assertThat(world.inGroup("/remind confirm 1400 en F43 Europe-Kyiv")).contains("More than 5 reminders");
        assertThat(world.inGroup("/remind confirm 1300 en F43 Europe-Kyiv")).contains("The reminder is set up – r5");
        assertThat(world.subscriptions.of(GROUP)).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void only_who_may_manage_the_chat_changes_anything(String line) {
        var nine = world.add(inGroup("09:00"));
        world.permission = Permission.DENIED;
        assertThat(world.inGroup(line)).contains("Only those who manage the chat");
        world.permission = Permission.UNCLEAR;
        assertThat(world.inGroup(line)).contains("could not be found out");
        assertThat(world.subscriptions.of(GROUP)).containsExactly(nine);
        assertThat(world.telegram.arrived()).isEmpty();
    }

    private static Stream<String> changes() {
        return Stream.of(
                "/remind on 10:00 Europe/Kyiv",
                "/remind confirm 1000 en F43 Europe-Kyiv",
                "/remind confirm 1000 en F43 Europe-Kyiv r1",
                "/remind off",
                "/remind off r1",
                "/remind off all",
                "/remind pause 2026-12-01",
                "/remind resume",
                "/remind move",
                "/remind quiet 22:00-07:00",
                "/remind quiet off",
                "/remind language uk",
                "/remind test");
    }

    @Test
    void everybody_may_look() {
        world.add(inGroup("09:00"));
        world.permission = Permission.DENIED;
        assertThat(world.inGroup("/remind")).contains("Next post");
    }

    @Test
    void whether_somebody_may_is_asked_anew_at_each_step() {
        var asked = new AtomicInteger();
        var standing = new Standing(GROUP, () -> {
                    asked.incrementAndGet();
                    return Permission.GRANTED;
                })
                .at(IN_GROUP)
                .by(ANNA);
        var guest = World.guest(standing, Language.ENGLISH);
        var preview = world.answer("/remind on 09:00 Europe/Kyiv", guest);
        assertThat(asked).hasValue(1);
        world.answer(lines(preview).getFirst(), guest);
        assertThat(asked).hasValue(2);
        world.answer("/remind off", guest);
        assertThat(asked).hasValue(3);
    }

    @Test
    void another_chats_reminder_is_out_of_reach() {
        var other = world.add(Arranged.inChat("-77", "09:00"));
        assertThat(world.inGroup("/remind off " + other.id().code())).contains("no such reminder");
        assertThat(world.inGroup("/remind confirm 1000 en F43 Europe-Kyiv r1")).contains("no such reminder");
        assertThat(world.now(other)).isEqualTo(other);
    }

    @Test
    void who_changes_it_is_the_one_to_be_told_and_who_hides_is_not() {
        var nine = world.add(inGroup("09:00").by(Optional.empty()));
        world.inGroup("/remind language ru");
        assertThat(world.now(nine).arrangement().setUpBy()).contains(ANNA);
        var hidden = World.guest(new Standing(GROUP, () -> Permission.GRANTED).at(IN_GROUP), Language.ENGLISH);
        world.answer("/remind language en", hidden);
        assertThat(world.now(nine).arrangement().setUpBy()).contains(ANNA);
    }

    @Test
    void works_in_a_private_chat() {
        world.inPrivate("/remind confirm 0900 en F43 Europe-Kyiv");
        assertThat(world.subscriptions.of(ANNA))
                .singleElement()
                .satisfies(mine -> assertThat(mine.arrangement()).isEqualTo(withAnna("09:00")));
        assertThat(world.inPrivate("/remind")).contains("Your reminders", "r1");
        assertThat(world.inGroup("/remind")).contains("No reminder is set up here");
    }

    @Test
    void says_so_where_nothing_can_be_posted() {
        var nowhere = new Guest(Language.ENGLISH, KYIV);
        assertThat(World.drawn(world.answer("/remind on 09:00 Europe/Kyiv", nowhere), Language.ENGLISH))
                .isEqualTo("No reminder can be set up here.");
    }

    @Test
    void what_is_disabled_can_be_switched_on_again() {
        var nine = world.add(inGroup("09:00"));
        world.telegram.answers(IN_GROUP, new Delivery.Gone("Bad Request: TOPIC_CLOSED"));
        world.passUntil("2026-11-24T08:00:00Z");
        assertThat(world.inGroup("/remind")).contains("Switched off since 24 Nov 2026", "after 24 Dec 2026");
        world.inGroup("/remind resume");
        assertThat(world.now(nine).next().orElseThrow().day()).isEqualTo("2026-11-25");
    }

    @Test
    void a_channel_is_looked_after_from_a_private_chat() {
        world.telegram.shows("@news", channel());
        world.telegram.shows(CHANNEL.chat(), channel());
        var preview = lines(world.answer("/remind on 09:00 Europe/Kyiv @news", World.guest(anna(), Language.ENGLISH)));
        assertThat(preview).containsExactly("/remind confirm 0900 en F43 Kyiv toc1234567890");
        world.inPrivate(preview.getFirst());
        assertThat(world.subscriptions.of(CHANNELS_OWN)).hasSize(1);
        assertThat(world.inPrivate("/remind")).contains("It is posted in a channel");
        world.passUntil("2026-11-24T08:00:00Z");
        assertThat(world.telegram.at(CHANNEL)).hasSize(1);

        world.permission = Permission.DENIED;
        assertThat(world.inPrivate("/remind off r1")).contains("Only those who manage the chat");
        world.permission = Permission.GRANTED;
        world.inPrivate("/remind off r1");
        assertThat(world.subscriptions.of(CHANNELS_OWN)).isEmpty();
    }

    @Test
    void whoever_may_post_in_a_channel_looks_after_what_somebody_else_has_set_up_there() {
        world.telegram.shows("@news", channel());
        world.telegram.shows(CHANNEL.chat(), channel());
        world.inPrivate("/remind confirm 0900 en F43 Europe-Kyiv to-1001234567890");
        world.subscriptions.change(new SubscriptionId(1), Subscription::withoutPerson);
        assertThat(world.inPrivate("/remind")).contains("No reminder is set up here");

        assertThat(world.inPrivate("/remind show @news")).contains("r1: every day at 09:00", "/remind off to@news");
        world.inPrivate("/remind quiet 22:00-07:00 @news");
        world.inPrivate("/remind confirm 1000 en F43 Europe-Kyiv to-1001234567890 r1");
        assertThat(world.subscriptions.of(CHANNELS_OWN))
                .singleElement()
                .satisfies(changed -> assertThat(changed.schedule().time()).isEqualTo("10:00"));

        world.permission = Permission.DENIED;
        for (var line : List.of("/remind show @news", "/remind off @news", "/remind off all @news")) {
            assertThat(world.inPrivate(line))
                    .contains("Only those who manage the chat")
                    .doesNotContain("r1");
        }
        world.permission = Permission.GRANTED;
        world.inPrivate("/remind off @news");
        assertThat(world.subscriptions.of(CHANNELS_OWN)).isEmpty();
        assertThat(world.inPrivate("/remind off @other")).contains("no such channel");
    }

    @Test
    void moves_to_another_channel_that_is_named() {
        var there = new Address("telegram", "-100777777", Optional.empty());
        world.telegram.shows(there.chat(), channel().at(there));
        world.telegram.shows(CHANNEL.chat(), channel());
        world.inPrivate("/remind confirm 0900 en F43 Europe-Kyiv to-1001234567890");
        assertThat(world.inPrivate("/remind move to-100777777 r1")).contains("in the channel that you named");
        assertThat(world.subscriptions.of(CHANNELS_OWN))
                .singleElement()
                .satisfies(moved -> assertThat(moved.arrangement().address()).isEqualTo(there));
        assertThat(world.inPrivate("/remind move @other r1")).contains("no such channel");
    }

    @Test
    void a_channel_that_is_not_there_is_not_set_up() {
        assertThat(world.inPrivate("/remind on 09:00 Europe/Kyiv @other")).contains("no such channel");
        assertThat(world.inPrivate("/remind confirm 0900 en F43 Europe-Kyiv to-1001234567899"))
                .contains("no such channel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@everyone @here",
                "on 09:00 <b>bold</b>",
                "on 09:00 @everyone",
                "on F99999 09:00 @here",
                "off **r1**",
                "quiet \u202Eevil",
                "pause discord.gg/sample",
                "language клінгонська",
            })
    void never_gives_back_what_was_typed(String words) {
        world.add(inGroup("09:00"));
        assertThat(world.inGroup("/remind " + words))
                .doesNotContain("@", "<", "*", "evil", "discord", "99999", "клінгон");
    }

    /** Telegram allows 64 bytes for a button, of which its room takes three. */
    @Test
    void each_confirmation_fits_into_a_button_for_every_zone() {
        assertThat(Zones.beginning("")).hasSizeGreaterThan(400).allSatisfy(zone -> {
            var line = Order.of(
                            Action.CONFIRM,
                            new Particular.Time(LocalTime.of(23, 59)),
                            new Particular.In(Language.UKRAINIAN),
                            new Particular.Counted(Arranged.INVASION),
                            new Particular.Zone(zone))
                    .line();
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(61);
        });
    }

    @Test
    void a_zone_in_a_button_is_the_zone_that_was_shown() {
        var typeable = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> Zones.find(id) instanceof Zones.Finding.Named)
                .map(ZoneId::of);
        assertThat(typeable).hasSizeGreaterThan(500).allSatisfy(zone -> {
            var carried = CarriedZone.of(zone);
            assertThat(carried.zone().getRules()).isEqualTo(zone.getRules());
            assertThat(Zones.find(carried.written()))
                    .isIn(new Zones.Finding.Named(carried.zone()), new Zones.Finding.Placed(carried.zone()));
        });
    }

    @Test
    void an_old_id_of_a_zone_is_shown_and_set_up_as_the_one_of_today() {
        assertThat(world.inGroup("/remind on 09:00 America/Buenos_Aires"))
                .contains("(America/Argentina/Buenos_Aires)", "America-Argentina-Buenos-Aires");
    }

    @ParameterizedTest
    @CsvSource({"Київ, Europe/Kyiv", "Нью-Йорк, America/New_York", "Женева, Europe/Zurich", "sydney, Australia/Sydney"})
    void finds_a_zone_by_its_city(String city, String zone) {
        assertThat(world.inGroup("/remind on 09:00 " + city)).contains("every day at 09:00 (" + zone + ")");
    }

    private Standing anna() {
        return Standing.own(ANNA).at(Arranged.WITH_ANNA);
    }

    private Standing channel() {
        return new Standing(CHANNELS_OWN, () -> world.permission).at(CHANNEL).by(ANNA);
    }

    private static List<String> lines(Reply reply) {
        return reply.blocks().stream()
                .filter(Block.Choices.class::isInstance)
                .map(Block.Choices.class::cast)
                .flatMap(choices -> choices.choices().stream())
                .map(Block.Choice::line)
                .toList();
    }
}
