package org.rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Bot;
import org.rapporteur.chat.Command;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;

/** The spelling of names is the guest's in English, the source's in quotations, and nothing else hangs on it. */
class RespellingTest {

    /** They show the choice itself, and one deletes it. */
    private static final Set<String> ABOUT_SPELLINGS = Set.of("settings", "forgetme");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private static final List<String> LINES = Stream.concat(
                    Bot.speaking(Language.ENGLISH).conversation().desk().commands().all().stream()
                            .filter(command -> !ABOUT_SPELLINGS.contains(command.name()))
                            .flatMap(RespellingTest::lines),
                    Stream.of(
                            "/who volodymyr",
                            "/who zelenskiiy",
                            "/quotes putin",
                            "/side zelensky russia",
                            "/asof 2026-02-17 /quotes",
                            "/ask who is Zelensky?",
                            "what did Zelenskyy say?"))
            .toList();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void no_reply_holds_another_spelling_outside_quotations(NameSpelling spelling, String line) {
        var text = QUOTED.matcher(speaking(spelling).hears(line)).replaceAll("");
        assertThat(words(text)).doesNotContainAnyElementsOf(otherSpellings(spelling));
    }

    static Stream<Arguments> everything() {
        return Stream.of(NameSpelling.values())
                .flatMap(spelling -> LINES.stream().map(line -> Arguments.of(spelling, line)));
    }

    @ParameterizedTest
    @EnumSource
    void some_replies_hold_the_chosen_spelling(NameSpelling spelling) {
        var bot = speaking(spelling);
        assertThat(named(spelling))
                .hasSize(2)
                .allSatisfy(name -> assertThat(LINES.stream().map(bot::hears))
                        .filteredOn(text -> words(text).contains(name))
                        .hasSizeGreaterThan(3));
    }

    @ParameterizedTest
    @EnumSource
    void facts_sources_and_ways_on_stay_what_they_were(NameSpelling spelling) {
        for (var line : LINES) {
            var reply = speaking(spelling).answers(line).reply();
            var source = speaking(NameSpelling.SOURCE).answers(line).reply();
            assertThat(reply.facts()).as(line).isEqualTo(source.facts());
            assertThat(reply.sources()).as(line).isEqualTo(source.sources());
            assertThat(reply.status()).as(line).isEqualTo(source.status());
            assertThat(reply.next()).as(line).hasSameSizeAs(source.next());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UKRAINIAN", "RUSSIAN"})
    void other_languages_are_untouched(Language language) {
        for (var line : LINES) {
            assertThat(Bot.spelling(NameSpelling.OFFICIAL, language).hears(line))
                    .isEqualTo(Bot.speaking(language).hears(line));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_name_is_found_in_whatever_spelling_it_is_typed(NameSpelling spelling) {
        var bot = speaking(spelling);
        for (var typed : List.of("Zelenskiy", "Zelenskyy", "Zelensky", "Зеленский")) {
            assertThat(bot.hears("/who " + typed)).isEqualTo(bot.hears("/who zelensky"));
        }
    }

    @Test
    void a_question_back_about_a_person_is_spelled_so_too() {
        assertThat(speaking(NameSpelling.OFFICIAL).hears("/who")).contains("Volodymyr Zelenskyy: /who zelensky");
    }

    private static Bot speaking(NameSpelling spelling) {
        return Bot.spelling(spelling, Language.ENGLISH);
    }

    private static List<String> otherSpellings(NameSpelling spelling) {
        return Stream.of(NameSpelling.values())
                .flatMap(other -> named(other).stream())
                .filter(name -> !named(spelling).contains(name))
                .toList();
    }

    private static List<String> named(NameSpelling spelling) {
        return Bot.facts().entities().people().stream()
                .filter(person -> !person.spelled().isEmpty())
                .flatMap(person -> person.familyNameInEnglish(spelling).stream())
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("[^\\p{L}\\p{N}]+"));
    }

    private static Stream<String> lines(Command command) {
        var offered = command.options().stream()
                .limit(1)
                .flatMap(option -> option.values().fitting("", Language.ENGLISH).stream())
                .map(value -> "/" + command.name() + " " + value.word());
        return Stream.concat(Stream.of("/" + command.name()), offered);
    }
}
