package org.rapporteur.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bot;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.Platform;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** The year 2027, hour by hour, in forty zones: each chat reads one post on each of its days, when its clock says so. */
class YearTest {

    private static final int YEAR = 2027;

    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Kyiv",
                    "Europe/Moscow",
                    "Europe/Zurich",
                    "Europe/London",
                    "Europe/Dublin",
                    "Europe/Lisbon",
                    "Europe/Istanbul",
                    "Europe/Chisinau",
                    "Europe/Warsaw",
                    "Atlantic/Azores",
                    "Atlantic/Reykjavik",
                    "America/New_York",
                    "America/Los_Angeles",
                    "America/Phoenix",
                    "America/St_Johns",
                    "America/Havana",
                    "America/Nuuk",
                    "America/Scoresbysund",
                    "America/Santiago",
                    "America/Asuncion",
                    "America/Sao_Paulo",
                    "America/Miquelon",
                    "Africa/Cairo",
                    "Africa/Casablanca",
                    "Africa/Lagos",
                    "Asia/Jerusalem",
                    "Asia/Gaza",
                    "Asia/Beirut",
                    "Asia/Tehran",
                    "Asia/Kolkata",
                    "Asia/Kathmandu",
                    "Asia/Tokyo",
                    "Asia/Dubai",
                    "Australia/Sydney",
                    "Australia/Lord_Howe",
                    "Australia/Adelaide",
                    "Pacific/Auckland",
                    "Pacific/Chatham",
                    "Pacific/Kiritimati",
                    "Antarctica/Troll")
            .map(ZoneId::of)
            .toList();

    /** Among them all the hours that some zone leaves out or has twice. */
    private static final List<LocalTime> TIMES = Stream.of(
                    "00:00", "00:30", "01:30", "02:15", "03:30", "09:00", "23:30")
            .map(LocalTime::parse)
            .toList();

    private static final int A_DAY = 24 * 60;

    /** The minutes of the day at which something is posted. */
    private static final Set<Integer> MINUTES =
            TIMES.stream().map(time -> time.toSecondOfDay() / 60).collect(Collectors.toSet());

    @Test
    void each_chat_reads_one_post_a_day_at_its_time() {
        assertThat(ZONES).hasSize(40).doesNotHaveDuplicates();
        var posts = postsOfTheYear();
        for (var zone : ZONES) {
            wallClock(zone)
                    .forEach((time, moments) -> assertThat(posts.get(chat(zone, time)))
                            .as("%s %s", zone, time)
                            .hasSize(Year.of(YEAR).length())
                            .isEqualTo(moments));
        }
    }

    /** What arrived, by chat. The clock goes on by an hour, and stops wherever something is due on the way. */
    private static Map<String, List<Instant>> postsOfTheYear() {
        var clock = new SetClock("2026-12-30T00:00:00Z");
        var arrived = new HashMap<String, List<Instant>>();
        var subscriptions = new RememberedSubscriptions(RememberedSends.none());
        var postman = postman(subscriptions, new Noting(arrived, clock), clock);
        ZONES.forEach(zone -> TIMES.forEach(time -> subscriptions.add(arrangement(zone, time), clock.instant())));
        var end = Instant.parse("2028-01-02T00:00:00Z");
        for (var hour = clock.instant(); hour.isBefore(end); hour = hour.plus(1, ChronoUnit.HOURS)) {
            for (var due = first(subscriptions, hour); due.isPresent(); due = first(subscriptions, hour)) {
                clock.set(due.get().next().orElseThrow().at());
                postman.serve(due.get().id());
            }
            clock.set(hour);
        }
        return arrived;
    }

    private static Optional<Subscription> first(Subscriptions subscriptions, Instant hour) {
        return subscriptions.due(hour, 1).stream().findFirst();
    }

    private static Postman postman(Subscriptions subscriptions, Platform platform, SetClock clock) {
        Card blank = (_, _, _) -> Optional.of(Reply.of(Status.ANSWERED));
        return new Reminders(
                        new Keeping(subscriptions, RememberedSends.none(), Lasting.UNTIL_FORGOTTEN),
                        () -> List.of(platform),
                        blank,
                        new FactBook(Bot.facts()),
                        new Phrases(),
                        clock)
                .postman();
    }

    private static Arrangement arrangement(ZoneId zone, LocalTime time) {
        return new Arrangement(
                Holder.chat(Arranged.TELEGRAM, chat(zone, time)),
                new Address(Arranged.TELEGRAM, chat(zone, time), Optional.empty()),
                Optional.empty(),
                Arranged.INVASION,
                Language.ENGLISH,
                Schedule.daily(time, zone));
    }

    private static String chat(ZoneId zone, LocalTime time) {
        return zone + " " + time;
    }

    /** Writes down when something arrived where, as far as the chat has this year. */
    private record Noting(Map<String, List<Instant>> arrived, SetClock clock) implements Platform {

        @Override
        public String name() {
            return Arranged.TELEGRAM;
        }

        @Override
        public Delivery deliver(Address address, Reply reply, Language language, String occasion) {
            var zone = ZoneId.of(address.chat().substring(0, address.chat().indexOf(' ')));
            if (clock.instant().atZone(zone).getYear() == YEAR) {
                arrived.computeIfAbsent(address.chat(), _ -> new ArrayList<>()).add(clock.instant());
            }
            return new Delivery.Done();
        }
    }

    /**
     * What the clock on a wall shows in each minute of the year, with no help from the rules under test. A minute that it
     * shows twice counts the first time. One that it skips counts as much later as it skips; if that is another day, the
     * minute before the skip does. All is counted in minutes since 1970, those of UTC and those on the wall.
     */
    private static Map<LocalTime, List<Instant>> wallClock(ZoneId zone) {
        var moments = new HashMap<LocalTime, Map<LocalDate, Instant>>();
        TIMES.forEach(time -> moments.put(time, new TreeMap<>()));
        long begin = minutes(Instant.parse("2026-12-30T00:00:00Z"));
        long end = minutes(Instant.parse("2028-01-02T00:00:00Z"));
        long before = shown(begin - 1, zone);
        for (long now = begin; now < end; now++) {
            long shown = shown(now, zone);
            for (long skipped = before + 1; skipped < shown; skipped++) {
                long late = now + skipped - before - 1;
                boolean isSameDay = shown(late, zone) / A_DAY == skipped / A_DAY;
                note(moments, skipped, isSameDay ? late : now - 1);
            }
            note(moments, shown, now);
            before = shown;
        }
        var lists = new HashMap<LocalTime, List<Instant>>();
        moments.forEach((time, days) -> lists.put(time, List.copyOf(days.values())));
        return lists;
    }

    private static void note(Map<LocalTime, Map<LocalDate, Instant>> moments, long shown, long minute) {
        if (MINUTES.contains((int) (shown % A_DAY))) {
            var wall = LocalDateTime.ofEpochSecond(60 * shown, 0, ZoneOffset.UTC);
            Optional.ofNullable(moments.get(wall.toLocalTime()))
                    .filter(_ -> wall.getYear() == YEAR)
                    .ifPresent(days -> days.putIfAbsent(wall.toLocalDate(), Instant.ofEpochSecond(60 * minute)));
        }
    }

    private static long minutes(Instant moment) {
        return moment.getEpochSecond() / 60;
    }

    private static long shown(long minute, ZoneId zone) {
        return minute
                + zone.getRules().getOffset(Instant.ofEpochSecond(60 * minute)).getTotalSeconds() / 60;
    }
}
