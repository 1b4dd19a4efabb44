package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.telegram.Incoming.inGroup;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;
import org.rapporteur.language.Language;
import org.telegram.telegrambots.meta.api.objects.Update;

class WhereaboutsTest {

    private static final Holder GROUP = Holder.chat("telegram", "-1001");
    private static final Holder SUPERGROUP = Holder.chat("telegram", "-1002");
    private static final Holder PERSON = Holder.person("telegram", "42");
    private static final Preferences UKRAINIAN = Preferences.none().with(Language.UKRAINIAN);

    private final PreferenceBook book = PreferenceBook.inMemory();
    private final House today = House.today();
    private final House house = new House(today.desk(), today.phrases(), today.clock(), book);

    @Test
    void who_sends_it_away_is_forgotten_unless_it_comes_back() {
        book.put(GROUP, UKRAINIAN);
        house.receives(membership(Incoming.group(), "kicked"));
        house.receives(membership(Incoming.group(), "administrator"));
        book.forgetGoneBefore(tomorrow());
        assertThat(book.of(GROUP)).isEqualTo(UKRAINIAN);

        house.receives(membership(Incoming.group(), "left"));
        book.forgetGoneBefore(today.clock().instant());
        assertThat(book.of(GROUP)).as("gone just now").isEqualTo(UKRAINIAN);
        book.forgetGoneBefore(tomorrow());
        assertThat(book.of(GROUP)).isEqualTo(Preferences.none());
    }

    @Test
    void a_person_who_blocks_it_is_a_person_and_no_chat() {
        book.put(PERSON, UKRAINIAN);
        house.receives(membership(Map.of("id", 42, "type", "private", "first_name", "Ann"), "kicked"));
        book.forgetGoneBefore(tomorrow());
        assertThat(book.of(PERSON)).isEqualTo(Preferences.none());
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

    private Instant tomorrow() {
        return today.clock().instant().plus(Duration.ofDays(1));
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
}
