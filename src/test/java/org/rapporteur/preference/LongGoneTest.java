package org.rapporteur.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;
import org.rapporteur.language.Language;

class LongGoneTest {

    private static final Instant REMOVED = Instant.parse("2026-11-23T12:00:00Z");
    private static final Holder GONE = Holder.chat("discord", "7");
    private static final Holder STAYING = Holder.person("telegram", "8");
    private static final Preferences UKRAINIAN = Preferences.none().with(Language.UKRAINIAN);

    private final PreferenceBook book = PreferenceBook.inMemory();

    @Test
    void what_somebody_chose_is_deleted_thirty_days_after_the_bot_was_removed_and_not_before() {
        book.put(GONE, UKRAINIAN);
        book.put(STAYING, UKRAINIAN);
        book.gone(GONE, REMOVED);
        tidyAfter(Duration.ofDays(30));
        assertThat(book.of(GONE)).isEqualTo(UKRAINIAN);
        tidyAfter(Duration.ofDays(30).plusMillis(1));
        assertThat(book.of(GONE)).isEqualTo(Preferences.none());
        assertThat(book.of(STAYING)).isEqualTo(UKRAINIAN);
    }

    private void tidyAfter(Duration time) {
        new LongGone(book, InstantSource.fixed(REMOVED.plus(time))).delete();
    }
}
