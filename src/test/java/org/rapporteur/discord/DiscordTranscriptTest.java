package org.rapporteur.discord;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Golden;
import org.rapporteur.language.Language;

/**
 * What Discord is told to show, buttons included; {@code mvn test -Dtest=DiscordTranscriptTest -Dgolden.update=true} writes it
 * anew.
 */
class DiscordTranscriptTest {

    private static final List<Transcript> TRANSCRIPTS = List.of(
            new Transcript("delegation", List.of("/delegation russia", "/delegation")),
            new Transcript("who", List.of("/who kostyukov", "/who vladimir", "/who umarov")),
            new Transcript("issue", List.of("/issue territory", "/issues")),
            new Transcript("quotes", List.of("/quotes", "/rounds")),
            new Transcript("ask", List.of("/ask who leads the Ukrainian delegation?", "/help")),
            new Transcript("astray", List.of("/delegatoin", "/xyzzy", "/ask **@everyone** <@42>")));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void discord_shows_what_the_transcript_says(Language language, Transcript transcript) throws IOException {
        Golden.hold(transcript.in(language), "golden-discord", language.code(), transcript.name() + ".txt");
    }

    static Stream<Arguments> everything() {
        return Stream.of(Language.values())
                .flatMap(language -> TRANSCRIPTS.stream().map(transcript -> Arguments.of(language, transcript)));
    }

    record Transcript(String name, List<String> lines) {

        String in(Language language) {
            return lines.stream()
                    .map(line -> "> " + line + "\n" + shown(line, language))
                    .collect(Collectors.joining("\n"));
        }

        private static String shown(String line, Language language) {
            return House.today().shows(line, language).stream()
                    .map(page -> page.text() + "\n" + buttons(page))
                    .collect(Collectors.joining());
        }

        private static String buttons(Page page) {
            return page.buttons().stream()
                    .map(button -> "[" + button.label() + " → " + button.data() + "]\n")
                    .collect(Collectors.joining());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
