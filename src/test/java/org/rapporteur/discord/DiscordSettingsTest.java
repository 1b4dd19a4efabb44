package org.rapporteur.discord;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordSettingsTest {

    private static final String TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GaBcDe.abcdefghij-klmnopqrst_uvwxyz0123456789AB";

    private final List<String> faults = new ArrayList<>();

    @Test
    void without_a_token_there_is_no_discord_and_no_fault() {
        assertThat(read(Map.of())).isEmpty();
        assertThat(read(Map.of("DISCORD_TOKEN", " "))).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void a_token_is_enough() {
        assertThat(read(Map.of("DISCORD_TOKEN", TOKEN)))
                .contains(new DiscordSettings(
                        new BotToken(TOKEN),
                        URI.create("https://discord.com/api/v10/"),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void a_token_may_stand_in_a_file_with_a_line_end() {
        assertThat(read(Map.of("DISCORD_TOKEN_FILE", "/run/token")))
                .map(DiscordSettings::token)
                .contains(new BotToken(TOKEN));
    }

    @Test
    void a_token_is_never_printed() {
        assertThat(read(Map.of("DISCORD_TOKEN", TOKEN)).orElseThrow())
                .asString()
                .doesNotContain("klmnop");
    }

    @Test
    void all_faults_are_told_at_once_and_none_shows_the_token() {
        assertThat(read(Map.of(
                        "DISCORD_TOKEN", "my-secret",
                        "DISCORD_API_URL", "http://" + TOKEN,
                        "DISCORD_GATEWAY_URL", "there",
                        "DISCORD_SHARD_RANGE", "0-1")))
                .isEmpty();
        assertThat(faults)
                .containsExactly(
                        "DISCORD_API_URL: 'http://***' is not the address of an API."
                                + " Write it with its version, like http://127.0.0.1:8080/api/v10.",
                        "DISCORD_GATEWAY_URL: 'there' is not the address of a gateway."
                                + " Write it like ws://127.0.0.1:8081, or leave it out to ask the API for it.",
                        "DISCORD_SHARD_RANGE needs DISCORD_SHARDS, the number of shards of all processes together."
                                + " Set both, or neither.",
                        "DISCORD_TOKEN: this is not a token of a Discord bot. It has three parts with dots between"
                                + " them; copy it whole from the page Bot of the Developer Portal.");
    }

    @Test
    void two_tokens_are_one_too_many() {
        read(Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_TOKEN_FILE", "/run/token"));
        assertThat(faults).containsExactly("DISCORD_TOKEN and DISCORD_TOKEN_FILE are both set. Keep one of them.");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        read(Map.of("DISCORD_TOKEN_FILE", "/run/nothing"));
        assertThat(faults).singleElement().asString().contains("'/run/nothing' cannot be read: it is not there.");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/api/v10, http://127.0.0.1:8080/api/v10/",
        "https://proxy.example/api/v10/, https://proxy.example/api/v10/"
    })
    void another_api_may_be_named_with_its_version(String address, String read) {
        assertThat(read(Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_API_URL", address)))
                .map(DiscordSettings::api)
                .contains(URI.create(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://host/v10", "http://host", "http://host/api", "http://a b/v10", "http://u@host/v10", "v10"
            })
    void what_is_no_api_is_told(String address) {
        read(Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_API_URL", address));
        assertThat(faults).singleElement().asString().startsWith("DISCORD_API_URL: '" + address + "' is not");
    }

    @ParameterizedTest
    @CsvSource({"1,,1,0,0", "4,,4,0,3", "4,0-1,4,0,1", "4,2-3,4,2,3", "4,3-3,4,3,3"})
    void shards_may_be_divided_among_processes(String total, String range, int all, int first, int last) {
        var environment = range == null
                ? Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_SHARDS", total)
                : Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_SHARDS", total, "DISCORD_SHARD_RANGE", range);
        assertThat(read(environment)).flatMap(DiscordSettings::shards).contains(new Shards(all, first, last));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0-0", "-1,0-0", "many,0-0", "4,1-0", "4,0-4", "4,2", "4,a-b", "1000000,0-0"})
    void what_are_no_shards_is_told(String total, String range) {
        read(Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_SHARDS", total, "DISCORD_SHARD_RANGE", range));
        assertThat(faults)
                .containsExactly("DISCORD_SHARDS and DISCORD_SHARD_RANGE: '" + total + "' and '" + range
                        + "' are not shards. Write them like 4 and 0-1, counted from 0, or leave both out.");
    }

    private Optional<DiscordSettings> read(Map<String, String> environment) {
        return DiscordSettings.read(environment, DiscordSettingsTest::contents, faults::add);
    }

    private static String contents(Path file) throws NoSuchFileException {
        if (file.equals(Path.of("/run/token"))) {
            return TOKEN + "\n";
        }
        throw new NoSuchFileException(file.toString());
    }
}
