package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Status;

class BotTest {

    private final Bot bot = Bot.speaking(Language.ENGLISH);

    @Test
    void says_where_the_talks_were_held_and_how_old_that_is() {
        assertThat(bot.hears("/venue")).contains("Geneva", "17 Feb 2026 (279 days ago)", "News.Az, citing Reuters");
        assertThat(bot.at("2026-02-17").hears("/venue")).contains("Geneva", "17 Feb 2026 (the same day)");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, /venue, Geneva", "UKRAINIAN, /місце, Женеві", "RUSSIAN, /место, Женеве"})
    void speaks_the_language_of_its_guest(Language language, String line, String city) {
        assertThat(Bot.speaking(language).hears(line)).contains(city);
        assertThat(Bot.speaking(language).hears("/venue")).contains(city);
    }

    @Test
    void answers_each_line_in_its_own_language_unless_the_guest_chose_one() {
        var follower = Bot.following(Language.ENGLISH);
        assertThat(follower.answers("/delegation росія").language()).isEqualTo(Language.UKRAINIAN);
        assertThat(follower.answers("погода в Киеве").language()).isEqualTo(Language.RUSSIAN);
        assertThat(bot.answers("погода в Киеве").language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void counts_days_in_the_zone_of_its_guest() {
        var late = bot.at("2027-02-23T22:30:00Z");
        assertThat(late.hears("/anniversary")).contains("Today, 24 Feb 2027");
        assertThat(late.in(ZoneId.of("Europe/Zurich")).hears("/anniversary")).contains("1 day left");
    }

    @Test
    void counts_on_another_day_when_asked_for_one() {
        assertThat(bot.hears("/anniversary 2026-02-17")).contains("7 days left", "day 1455");
        assertThat(bot.hears("/anniversary 24.02.2027"))
                .contains("24 Feb 2027 is the fifth")
                .doesNotContain("Today");
        assertThat(bot.hears("/anniversary 2021-02-24"))
                .contains("first anniversary")
                .doesNotContain("is day");
        assertThat(bot.hears("/anniversary 2026-02-30")).contains("Which day?");
    }

    @Test
    void reads_a_day_out_of_a_question_however_it_is_written() {
        for (var day : List.of("17 Feb 2026", "February 17, 2026", "17.02.2026", "17 лютого 2026", "17 февраля 2026")) {
            assertThat(bot.hears("day number of the invasion on " + day))
                    .as(day)
                    .contains("day 1455");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@everyone @here",
                "<b>bold</b><script>alert(1)</script>",
                "**bold** [link](https://example.org) `code`",
                "\u202Esdrawkcab\u202C",
                "a\u0000b\u0007c\u001B[31mred",
                "/delegation @everyone",
                "/who <i>nobody</i>",
                "/\u202Enonsense",
                "/asof @everyone @here",
                "/asof 2026-02-17 /delegation @everyone",
                "/settings @everyone",
                "/settings zone <b>everyone</b>",
                "/forgetme @everyone",
                "discord.gg/example +380 44 000 00 00",
                "🇺🇦🇷🇺🕊️👩‍👩‍👧‍👦",
                "z̸̢̛a̶l̵g̷o̴",
            })
    void never_gives_back_what_was_typed(String line) {
        var text = bot.hears(line);
        assertThat(text).isNotBlank().doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
        assertThat(text).doesNotContain("everyone", "@", "<", "**", "example.org", "sdrawkcab", "nonsense", "380");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "/", "//", "/ ", "\uFEFF", "?", "%s %d {0}", "'", "\"", "\\"})
    void has_a_word_for_lines_that_hold_no_question(String line) {
        assertThat(bot.answers(line).reply().status()).isEqualTo(Status.UNKNOWN);
        assertThat(bot.hears(line)).contains("/help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ї", "/", "🙂", "\u0301", "/delegation ", "{'"})
    void stays_calm_when_a_line_is_long(String piece) {
        assertThat(bot.hears(piece.repeat(5_000))).isNotBlank().hasSizeLessThan(2_000);
    }

    @Test
    void hears_a_command_behind_invisible_characters() {
        assertThat(bot.hears("\uFEFF\u202E/venue\u0000")).isEqualTo(bot.hears("/venue"));
    }
}
