package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.telegram.Incoming.inGroup;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Preferences;
import org.rapporteur.language.Language;
import org.telegram.telegrambots.meta.api.objects.Update;

class WhereaboutsTest {

    private static final Holder GROUP = Holder.chat("telegram", "-1001");
    private static final Holder SUPERGROUP = Holder.chat("telegram", "-1002");
    private static final Holder PERSON = Holder.person("telegram", "42");
    private static final Preferences UKRAINIAN = Preferences.none().with(Language.UKRAINIAN);

    private final Chosen book = new Chosen();
    private final House today = House.today();
    private final House house = new House(today.desk(), today.phrases(), today.clock(), book);

    @Test
    void who_sends_it_away_is_noted_until_it_is_back() {
        house.receives(membership(Incoming.group(), "kicked"));
        assertThat(book.gone()).containsExactly(Map.entry(GROUP, today.clock().instant()));
        house.receives(membership(Incoming.group(), "administrator"));
        assertThat(book.gone()).isEmpty();
    }

    @Test
    void a_person_who_blocks_it_is_a_person_and_no_chat() {
        house.receives(membership(Map.of("id", 42, "type", "private", "first_name", "Ann"), "kicked"));
        assertThat(book.gone()).containsOnlyKeys(PERSON);
    }

    @Test
    void a_group_takes_its_settings_along_when_it_moves_however_often_that_is_told() {
        book.put(GROUP, UKRAINIAN);
        var told = inGroup("").without("text").with("migrate_to_chat_id", -1002L);
        house.receives(told.update());
        house.receives(told.update());
        assertThat(book.of(SUPERGROUP)).isEqualTo(UKRAINIAN);
        assertThat(book.of(GROUP)).isEqualTo(Preferences.none());
    }

    @Test
    void what_belongs_to_the_gone_is_deleted_after_thirty_days() throws InterruptedException {
        var start = Instant.parse("2026-11-23T12:00:00Z");
        book.put(PERSON, UKRAINIAN);
        book.gone(PERSON, start);
        var days = new ArrayList<Long>();
        var clock = new Days(start);
        var forgetting = Thread.ofVirtual().start(new Forgetting(book, new Timing(clock, longest -> {
            days.add(Duration.between(start, clock.instant()).toDays());
            if (book.of(PERSON).equals(Preferences.none())) {
                throw new InterruptedException("nothing is left to forget");
            }
            clock.pass(longest);
        })));
        forgetting.join(Duration.ofSeconds(10));
        assertThat(days)
                .as("looked at the start and once a day")
                .hasSize(32)
                .startsWith(0L, 1L, 2L)
                .endsWith(31L);
    }

    private static Update membership(Map<String, Object> chat, String status) {
        var bot = new LinkedHashMap<String, Object>(Map.of("user", Incoming.BOT, "status", status));
        var before = new LinkedHashMap<String, Object>(Map.of("user", Incoming.BOT, "status", "member"));
        return Incoming.update(
                "my_chat_member",
                Map.of(
                        "chat",
                        chat,
                        "from",
                        Incoming.SOMEBODY,
                        "date",
                        1_790_000_000,
                        "old_chat_member",
                        before,
                        "new_chat_member",
                        bot));
    }

    /** A clock that stands still until somebody waits. */
    private static final class Days implements InstantSource {

        private final List<Duration> passed = new ArrayList<>();
        private final Instant start;

        Days(Instant start) {
            this.start = start;
        }

        @Override
        public synchronized Instant instant() {
            return start.plus(passed.stream().reduce(Duration.ZERO, Duration::plus));
        }

        synchronized void pass(Duration time) {
            passed.add(time);
        }
    }
}
