package org.rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.Bot;
import org.rapporteur.fact.FactBook;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;

/** What is posted, read on every day from the first of the record to the end of 2030. */
class DailyCardTest {

    private static final Id INVASION = new Id("F43");
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 17);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private final DailyCard card = new DailyCard(new FactBook(Bot.facts()), new Phrases());

    /** Counted here by hand, with no help from the countdown, the phrases or ICU. */
    @ParameterizedTest
    @EnumSource
    void counts_rightly_in_every_language_on_every_day(Language language) {
        var next = LocalDate.of(2026, 2, 24);
        int day = 1455;
        for (var today = FIRST; !today.isAfter(LAST); today = today.plusDays(1)) {
            if (today.isAfter(next)) {
                next = LocalDate.of(next.getYear() + 1, 2, 24);
            }
            assertThat(read(today, language))
                    .as("%s %s", language, today)
                    .startsWith("• " + expected(today, next, language) + "\n• " + dayOfTheCount(day, language));
            day++;
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_sober_and_says_where_it_has_it_from(Language language) {
        for (var today = FIRST; !today.isAfter(LAST); today = today.plusDays(1)) {
            var text = read(today, language);
            assertThat(text)
                    .as("%s %s", language, today)
                    .contains("News.Az", "Reuters", written(FIRST, language))
                    .doesNotContainPattern("[!@#<>*_]|\\p{So}|\\p{IsExtended_Pictographic}")
                    .hasSizeLessThan(700);
        }
    }

    @Test
    void each_suitable_fact_has_its_turn_and_none_speaks_for_one_side() {
        var told = new TreeSet<String>();
        for (var today = FIRST.plusDays(8); !today.isAfter(LAST); today = today.plusDays(1)) {
            told.addAll(on(today, Language.ENGLISH).facts());
        }
        assertThat(told)
                .containsExactlyInAnyOrder("F01", "F02", "F03", "F04", "F05", "F06", "F43", "F44", "F45", "F47");
    }

    @Test
    void tomorrow_has_another_fact_than_today() {
        for (var today = LocalDate.of(2026, 3, 1); today.isBefore(LAST); today = today.plusDays(1)) {
            assertThat(factOf(today)).isNotEqualTo(factOf(today.plusDays(1)));
        }
    }

    @Test
    void the_anniversary_stands_alone() {
        for (int year = 2026; year <= 2030; year++) {
            assertThat(on(LocalDate.of(year, 2, 24), Language.ENGLISH).facts()).containsExactly("F43");
        }
    }

    @Test
    void leads_nowhere_and_asks_for_nothing() {
        assertThat(on(LAST, Language.ENGLISH).next()).isEmpty();
    }

    @Test
    void a_day_before_the_record_has_no_card() {
        assertThat(card.on(FIRST.minusDays(1), INVASION, Language.ENGLISH)).isEmpty();
    }

    @Test
    void a_fact_that_is_no_milestone_has_no_card() {
        assertThat(card.on(LAST, new Id("F44"), Language.ENGLISH)).isEmpty();
        assertThat(card.on(LAST, new Id("F999"), Language.ENGLISH)).isEmpty();
    }

    private List<String> factOf(LocalDate day) {
        return on(day, Language.ENGLISH).facts();
    }

    private Reply on(LocalDate day, Language language) {
        return card.on(day, INVASION, language).orElseThrow();
    }

    private String read(LocalDate day, Language language) {
        return new PlainText(language.typography()).draw(on(day, language));
    }

    private static String expected(LocalDate today, LocalDate next, Language language) {
        var ordinal = ordinal(next.getYear() - 2022, language);
        long left = ChronoUnit.DAYS.between(today, next);
        return left == 0
                ? switch (language) {
                    case ENGLISH ->
                        "Today, %s, is the %s anniversary of Russia’s full-scale invasion of Ukraine."
                                .formatted(written(today, language), ordinal);
                    case UKRAINIAN ->
                        "Сьогодні, %s, — %s річниця повномасштабного вторгнення Росії в Україну."
                                .formatted(written(today, language), ordinal);
                    case RUSSIAN ->
                        "Сегодня, %s, — %s годовщина полномасштабного вторжения России в Украину."
                                .formatted(written(today, language), ordinal);
                }
                : switch (language) {
                    case ENGLISH ->
                        "%s: %s anniversary of Russia’s full-scale invasion of Ukraine. %d %s left, counted on %s."
                                .formatted(
                                        written(next, language),
                                        ordinal,
                                        left,
                                        left == 1 ? "day" : "days",
                                        written(today, language));
                    case UKRAINIAN ->
                        "%s — %s річниця повномасштабного вторгнення Росії в Україну. Від %s до неї %d\u00A0%s."
                                .formatted(
                                        written(next, language),
                                        ordinal,
                                        written(today, language),
                                        left,
                                        slavic(left, "день", "дні", "днів"));
                    case RUSSIAN ->
                        "%s — %s годовщина полномасштабного вторжения России в Украину. От %s до неё %d\u00A0%s."
                                .formatted(
                                        written(next, language),
                                        ordinal,
                                        written(today, language),
                                        left,
                                        slavic(left, "день", "дня", "дней"));
                };
    }

    private static String dayOfTheCount(int day, Language language) {
        return switch (language) {
            case ENGLISH -> "Day %d, counting the day it began, 24 Feb 2022, as day 1.".formatted(day);
            case UKRAINIAN -> "%d-й день, якщо першим вважати день початку, 24 лютого 2022 року.".formatted(day);
            case RUSSIAN -> "%d-й день, если первым считать день начала, 24 февраля 2022 года.".formatted(day);
        };
    }

    private static String ordinal(int number, Language language) {
        var names = switch (language) {
            case ENGLISH -> "fourth fifth sixth seventh eighth ninth";
            case UKRAINIAN -> "четверта п’ята шоста сьома восьма дев’ята";
            case RUSSIAN -> "четвёртая пятая шестая седьмая восьмая девятая";
        };
        return names.split(" ")[number - 4];
    }

    private static String slavic(long number, String one, String few, String many) {
        boolean isTeen = number % 100 >= 11 && number % 100 <= 14;
        if (isTeen || number % 10 == 0 || number % 10 >= 5) {
            return many;
        }
        return number % 10 == 1 ? one : few;
    }

    private static String written(LocalDate day, Language language) {
        var months = switch (language) {
            case ENGLISH -> "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec";
            case UKRAINIAN -> "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня";
            case RUSSIAN -> "января февраля марта апреля мая июня июля августа сентября октября ноября декабря";
        };
        var month = months.split(" ")[day.getMonthValue() - 1];
        var end = switch (language) {
            case ENGLISH -> "";
            case UKRAINIAN -> " року";
            case RUSSIAN -> " года";
        };
        return String.format(Locale.ROOT, "%d %s %d%s", day.getDayOfMonth(), month, day.getYear(), end);
    }
}
