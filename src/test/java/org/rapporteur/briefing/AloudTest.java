package org.rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Bot;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Request;
import org.rapporteur.fact.Attribution;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Facts;
import org.rapporteur.fact.Hedge;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** The promise of the house: no fact, in no language, loses its hedge, its attribution or its date. */
class AloudTest {

    private static final LocalDate REPORTED = LocalDate.of(2026, 2, 17);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 23);
    private static final Facts FACTS = Bot.facts();
    private static final Phrases PHRASES = new Phrases();

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("facts")
    void every_fact_keeps_its_hedge_its_attribution_and_its_date(Language language, LocalDate day, Fact fact) {
        var text = drawn(fact, language, day);

        assertThat(text).as("its date").contains(language.typography().days().format(REPORTED));
        assertThat(text).as("its source").contains("News.Az", "Reuters");
        assertThat(text).as("its attribution").contains(attribution(fact, language));
        assertThat(text.toLowerCase(Locale.ROOT)).as("its hedge").matches(anyHedge(fact, language));
        if (day.equals(LATER)) {
            assertThat(text).as("its age").contains("279");
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("facts")
    void an_expectation_whose_day_has_passed_reads_as_past(Language language, LocalDate day, Fact fact) {
        var said = PHRASES.in(language).word("expectation.passed");
        boolean passed = fact.statement().hedge() == Hedge.EXPECTED && day.equals(LATER);

        assertThat(drawn(fact, language, day).contains(said)).isEqualTo(passed);
    }

    static Stream<Arguments> facts() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(REPORTED, LATER)
                        .flatMap(day -> FACTS.all().map(fact -> Arguments.of(language, day, fact))));
    }

    private static String drawn(Fact fact, Language language, LocalDate day) {
        var guest = new Guest(language, ZoneId.of("Europe/Kyiv"));
        var request = new Request(
                        "",
                        guest,
                        PHRASES.in(language),
                        REPORTED.atTime(12, 0).atZone(guest.zone()).toInstant())
                .on(day);
        var aloud = new Aloud(FACTS, request);
        var reply = Reply.of(Status.ANSWERED, aloud.claims(Stream.of(fact)));
        return new PlainText(language.typography()).draw(new Provenance(FACTS, request).under(reply));
    }

    private static String attribution(Fact fact, Language language) {
        if (fact instanceof Fact.Saying saying) {
            return saying.by().name().in(language);
        }
        return switch (fact.statement().attribution()) {
            case Attribution.Article() -> "";
            case Attribution.Stated stated -> stated.leadIn().in(language).substring(1);
        };
    }

    /** Written out by hand, apart from the lists of the archive: what a reader must find for each hedge. */
    private static String anyHedge(Fact fact, Language language) {
        var words = switch (fact.statement().hedge()) {
            case NONE -> ".*";
            case EXPECTED -> pick(language, "was expected|is expected", "очікує|очікувал", "ожидает|ожидал");
            case LIKELY -> pick(language, "likely", "ймовірно", "вероятно");
            case COULD -> pick(language, "could|possible", "мож|могли", "мог");
            case POTENTIAL -> pick(language, "potential", "потенційн", "потенциальн");
            case ABOUT -> pick(language, "about", "близько", "около");
            case OFTEN -> pick(language, "often", "часто", "часто");
            case APPEARS -> pick(language, "often appear", "часто здається", "часто кажется");
            case HOPES -> pick(language, "hope", "сподіва", "наде");
        };
        return "(?s).*(" + words + ").*";
    }

    private static String pick(Language language, String english, String ukrainian, String russian) {
        return switch (language) {
            case ENGLISH -> english;
            case UKRAINIAN -> ukrainian;
            case RUSSIAN -> russian;
        };
    }
}
