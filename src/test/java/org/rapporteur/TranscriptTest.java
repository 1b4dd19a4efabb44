package org.rapporteur;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.Language;

/**
 * What people see, command by command: on the day the source appeared, and on the day of the test's clock. A change shows
 * in these files; {@code mvn test -Dtest=TranscriptTest -Dgolden.update=true} writes them anew.
 */
class TranscriptTest {

    private static final List<Transcript> TRANSCRIPTS = List.of(
            of(
                    "delegation",
                    "/delegation russia",
                    "/delegation ukraine",
                    "/delegation us",
                    "/delegation france",
                    "/delegation"),
            of("leader", "/leader", "/leader ukraine", "/leader us"),
            of("members", "/members"),
            of(
                    "who",
                    "/who medinsky",
                    "/who kostyukov",
                    "/who dmitriev",
                    "/who umerov",
                    "/who budanov",
                    "/who kyslytsya"),
            of(
                    "who-else",
                    "/who zelensky",
                    "/who putin",
                    "/who trump",
                    "/who us-envoys",
                    "/who vladimir",
                    "/who lavrov"),
            of("who-nobody", "/who umarov", "/who medinksy", "/who nobody at all"),
            of("side", "/side budanov russia", "/side budanov", "/side dmitriev ukraine", "/side putin"),
            of("venue", "/venue", "/venue now"),
            of("dates", "/dates"),
            of("rounds", "/rounds"),
            of("issues", "/issues"),
            of("issue", "/issue territory", "/issue znpp", "/issue western-troops", "/issue ceasefire"),
            of("subject", "/issue economic-track", "/issue energy-strikes", "/issue pressure", "/issue crimea"),
            of("figures", "/figures", "/issue casualties", "/issue territory-share"),
            of("quotes", "/quotes", "/quotes zelensky", "/quotes putin"),
            of("anniversary", "/anniversary"),
            of("outlook", "/outlook"),
            of("gaps", "/gaps", "/gaps G2"),
            of("brief", "/brief"),
            of("source", "/source"),
            of("about", "/about"),
            of("help", "/help"),
            of("privacy", "/privacy"),
            of(
                    "settings",
                    "/settings",
                    "/settings language",
                    "/settings zone",
                    "/settings names",
                    "/settings zone Kyiv",
                    "/settings zone kiyv",
                    "/settings zone EET",
                    "/settings zone +3",
                    "/settings zone Atlantis",
                    "/settings names official",
                    "/who zelensky",
                    "/settings",
                    "/settings nonsense",
                    "/settings language Klingon",
                    "/settings language auto",
                    "/settings zone auto",
                    "/settings language uk"),
            of(
                    "remind",
                    "/remind",
                    "/remind on",
                    "/remind on 09:00 Europe/Kiev",
                    "/remind on 9 Kyiv uk",
                    "/remind on 09:00 +3",
                    "/remind pause",
                    "/remind gibberish"),
            of("forgetme", "/forgetme", "/settings zone Geneva", "/forgetme", "/forgetme now", "/forgetme"),
            of(
                    "asof",
                    "/asof 2026-02-16 /venue",
                    "/asof 2026-02-17 delegation russia",
                    "/asof 2030-01-01",
                    "/asof soon"),
            of("ask", "/ask who leads the Ukrainian delegation?", "/ask", "where are the talks, and who is Budanov?"),
            of("astray", "/delegatoin", "/xyzzy", "what is the weather like", ""));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void people_see_what_the_transcript_says(Language language, Transcript transcript) throws IOException {
        Golden.hold(transcript.in(language), "golden", language.code(), transcript.name() + ".txt");
    }

    static Stream<Arguments> everything() {
        return Stream.of(Language.values())
                .flatMap(language -> TRANSCRIPTS.stream().map(transcript -> Arguments.of(language, transcript)));
    }

    private static Transcript of(String name, String... lines) {
        return new Transcript(name, List.of(lines));
    }

    record Transcript(String name, List<String> lines) {

        String in(Language language) {
            return Stream.of("2026-02-17", "2026-11-23")
                    .map(day ->
                            "=== " + day + "\n\n" + said(Bot.speaking(language).at(day)))
                    .collect(Collectors.joining());
        }

        private String said(Bot bot) {
            return lines.stream()
                    .map(line -> "> " + line + "\n" + bot.hears(line) + "\n\n")
                    .collect(Collectors.joining());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
