package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramSettingsTest {

    private static final String TOKEN = "123456789:AAbb-CC_dd";

    private final List<String> faults = new ArrayList<>();

    @Test
    void without_a_token_there_is_no_telegram_and_no_fault() {
        assertThat(read(Map.of())).isEmpty();
        assertThat(read(Map.of("TELEGRAM_TOKEN", " "))).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void a_token_is_enough() {
        assertThat(read(Map.of("TELEGRAM_TOKEN", TOKEN)))
                .contains(new TelegramSettings(new BotToken(TOKEN), URI.create("https://api.telegram.org")));
    }

    @Test
    void a_token_may_stand_in_a_file_with_a_line_end() {
        assertThat(read(Map.of("TELEGRAM_TOKEN_FILE", "/run/token")))
                .map(TelegramSettings::token)
                .contains(new BotToken(TOKEN));
    }

    @Test
    void a_token_is_never_printed() {
        assertThat(read(Map.of("TELEGRAM_TOKEN", TOKEN)).orElseThrow())
                .asString()
                .doesNotContain("AAbb");
    }

    @Test
    void all_faults_are_told_at_once_and_none_shows_the_token() {
        assertThat(read(Map.of("TELEGRAM_TOKEN", "my-secret", "TELEGRAM_API_URL", "here")))
                .isEmpty();
        assertThat(faults)
                .containsExactly(
                        "TELEGRAM_API_URL: 'here' is not the address of a server."
                                + " Write it like http://127.0.0.1:8081, without a path.",
                        "TELEGRAM_TOKEN: this is not a token of a Telegram bot."
                                + " It looks like 123456789:AAbb-CCdd; copy it whole from @BotFather.");
    }

    @Test
    void two_tokens_are_one_too_many() {
        read(Map.of("TELEGRAM_TOKEN", TOKEN, "TELEGRAM_TOKEN_FILE", "/run/token"));
        assertThat(faults).containsExactly("TELEGRAM_TOKEN and TELEGRAM_TOKEN_FILE are both set. Keep one of them.");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        read(Map.of("TELEGRAM_TOKEN_FILE", "/run/nothing"));
        assertThat(faults).singleElement().asString().contains("'/run/nothing' cannot be read: it is not there.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8081", "https://bots.example/", "http://[::1]:80"})
    void a_local_server_may_be_named(String address) {
        assertThat(read(Map.of("TELEGRAM_TOKEN", TOKEN, "TELEGRAM_API_URL", address)))
                .map(TelegramSettings::api)
                .contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://host", "http://host/path", "http://a b", "http://user@host", "127.0.0.1:8081"})
    void what_is_no_server_is_told(String address) {
        read(Map.of("TELEGRAM_TOKEN", TOKEN, "TELEGRAM_API_URL", address));
        assertThat(faults).singleElement().asString().startsWith("TELEGRAM_API_URL: '" + address + "' is not");
    }

    private Optional<TelegramSettings> read(Map<String, String> environment) {
        return TelegramSettings.read(environment, TelegramSettingsTest::contents, faults::add);
    }

    private static String contents(Path file) throws NoSuchFileException {
        if (file.equals(Path.of("/run/token"))) {
            return TOKEN + "\n";
        }
        throw new NoSuchFileException(file.toString());
    }
}
