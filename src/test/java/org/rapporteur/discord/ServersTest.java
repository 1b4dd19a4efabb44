package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.Movements;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;
import org.rapporteur.language.Language;

class ServersTest {

    private static final ServerId EVEN = new ServerId(2);
    private static final ServerId ODD = new ServerId(3);
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final PreferenceBook book = PreferenceBook.inMemory();
    private final Servers servers = new Servers(book, Movements.unheeded(), InstantSource.fixed(NOW), Runnable::run);

    @Test
    void one_that_is_missing_when_discord_names_all_anew_has_removed_the_bot() {
        joined(EVEN);
        servers.are(Set.of(), _ -> true);
        assertThat(servers.hold(EVEN)).isFalse();
        assertThat(isForgottenInTime(EVEN)).isTrue();
    }

    @Test
    void one_of_another_shard_is_not_missing() {
        joined(ODD);
        servers.are(Set.of(), server -> server.value() % 2 == 0);
        assertThat(servers.hold(ODD)).isTrue();
        assertThat(isForgottenInTime(ODD)).isFalse();
    }

    @Test
    void one_that_removed_the_bot_while_it_did_not_run_is_noticed_at_the_start() {
        book.put(EVEN.holder(), Preferences.none().with(Language.RUSSIAN));
        book.put(ODD.holder(), Preferences.none().with(Language.RUSSIAN));
        servers.are(Set.of(ODD), _ -> true);
        assertThat(isForgottenInTime(EVEN)).isTrue();
        assertThat(isForgottenInTime(ODD)).isFalse();
    }

    @Test
    void at_the_start_nothing_is_said_of_another_shards_servers() {
        book.put(ODD.holder(), Preferences.none().with(Language.RUSSIAN));
        servers.are(Set.of(), server -> server.value() % 2 == 0);
        assertThat(isForgottenInTime(ODD)).isFalse();
    }

    @Test
    void one_that_is_named_again_keeps_its_language() {
        joined(EVEN);
        servers.are(Set.of(EVEN), _ -> true);
        assertThat(servers.language(EVEN)).contains(Language.UKRAINIAN);
        assertThat(isForgottenInTime(EVEN)).isFalse();
    }

    private void joined(ServerId server) {
        servers.joined(server, "uk");
        book.put(server.holder(), Preferences.none().with(Language.RUSSIAN));
    }

    private boolean isForgottenInTime(ServerId server) {
        book.forgetGoneBefore(NOW.plusSeconds(1));
        return book.of(server.holder()).equals(Preferences.none());
    }
}
