package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.PreferenceBookContract;
import org.rapporteur.chat.Preferences;

class StoredPreferencesTest implements PreferenceBookContract {

    private final Premises premises;
    private Store store;

    StoredPreferencesTest(@TempDir Path folder) {
        premises = Premises.in(folder);
        store = premises.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public PreferenceBook book() {
        return store.preferences();
    }

    private void restart() {
        store.close();
        store = premises.open();
    }

    @Test
    void keeps_everything_over_a_restart() {
        book().put(GUEST, ALL);
        book().put(GROUP, UKRAINIAN);
        book().gone(GROUP, MONDAY);
        restart();
        assertThat(book().of(GUEST)).isEqualTo(ALL);
        assertThat(book().of(GROUP)).isEqualTo(UKRAINIAN);
        book().forgetGoneBefore(TUESDAY);
        assertThat(book().of(GROUP)).isEqualTo(Preferences.none());
    }

    @Test
    void leaves_no_trace_where_nothing_is_chosen() throws Exception {
        book().put(GUEST, ALL);
        book().put(GUEST, Preferences.none());
        book().put(GROUP, Preferences.none());
        book().gone(GROUP, MONDAY);
        book().moved(GROUP, SUPERGROUP);
        assertThat(premises.count("preference")).isZero();
    }

    @Test
    void leaves_no_byte_of_who_is_forgotten() throws Exception {
        for (int id = 0; id < 50; id++) {
            book().put(Holder.person("telegram", "former-guest-" + id), ALL);
        }
        book().put(GUEST, ALL);
        restart();
        for (int id = 0; id < 50; id++) {
            book().forget(Holder.person("telegram", "former-guest-" + id));
        }
        store.close();
        assertThat(found(GUEST.id())).isTrue();
        assertThat(found("former-guest")).isFalse();
    }

    private boolean found(String words) throws Exception {
        return Files.readString(premises.file(), StandardCharsets.ISO_8859_1).contains(words);
    }

    @Test
    void takes_a_zone_that_is_not_known_any_more_for_not_chosen_and_says_so_once() throws Exception {
        book().put(GUEST, ALL);
        premises.execute("update preference set zone = 'Mars/Olympus'");
        assertThat(book().of(GUEST))
                .isEqualTo(new Preferences(ALL.language(), Preferences.none().zone(), ALL.names()));
        assertThat(book().of(GUEST).zone()).isEmpty();
        assertThat(premises.log())
                .singleElement()
                .asString()
                .contains("Mars/Olympus")
                .doesNotContain(GUEST.id());
    }

    @Test
    void replaces_what_it_cannot_read() throws Exception {
        book().put(GUEST, ALL);
        premises.execute("update preference set zone = 'Mars/Olympus', language = 'tlh', names = 'runes'");
        assertThat(book().of(GUEST)).isEqualTo(Preferences.none());
        book().change(GUEST, kept -> kept.with(ZoneId.of("Europe/Kyiv")));
        assertThat(book().of(GUEST)).isEqualTo(IN_KYIV);
    }
}
