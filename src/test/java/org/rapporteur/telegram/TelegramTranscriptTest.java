package org.rapporteur.telegram;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Golden;
import org.rapporteur.language.Language;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * What Telegram is told to show, buttons included; {@code mvn test -Dtest=TelegramTranscriptTest -Dgolden.update=true}
 * writes it anew.
 */
class TelegramTranscriptTest {

    private static final List<Transcript> TRANSCRIPTS = List.of(
            new Transcript("start", List.of("/start", "/start delegation_russia", "/help")),
            new Transcript("delegation", List.of("/delegation_russia", "/delegation")),
            new Transcript("who", List.of("/who kostyukov", "/who vladimir", "/who umarov")),
            new Transcript("issue", List.of("/issue territory", "/issues")),
            new Transcript("quotes", List.of("/quotes", "/rounds")),
            new Transcript(
                    "remind",
                    List.of(
                            "/remind",
                            "/remind on",
                            "/remind on 09:00",
                            "/remind on 09:00 MSK",
                            "/remind on 09:00 Europe/Kiev",
                            "/remind confirm 0900 F43 Europe-Kyiv",
                            "/remind",
                            "/remind on 18:00 Europe/Kyiv",
                            "/remind pause",
                            "/remind pause 2026-12-24",
                            "/remind",
                            "/remind quiet",
                            "/remind language",
                            "/remind test",
                            "/remind on 09:00 Europe/Kyiv @nowhere",
                            "/forgetme",
                            "/privacy",
                            "/remind off")),
            new Transcript("astray", List.of("/delegatoin", "/xyzzy", "<b>@everyone</b>")));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void telegram_shows_what_the_transcript_says(Language language, Transcript transcript) throws IOException {
        Golden.hold(transcript.in(language), "golden-telegram", language.code(), transcript.name() + ".txt");
    }

    static Stream<Arguments> everything() {
        return Stream.of(Language.values())
                .flatMap(language -> TRANSCRIPTS.stream().map(transcript -> Arguments.of(language, transcript)));
    }

    record Transcript(String name, List<String> lines) {

        String in(Language language) {
            var house = House.keeping();
            return lines.stream()
                    .map(line -> "> " + line + "\n" + shown(house, line, language))
                    .collect(Collectors.joining("\n"));
        }

        private static String shown(House house, String line, Language language) {
            var incoming = Incoming.inPrivate(line).with("from", Incoming.speaking(language.code()));
            return house.receives(incoming.update()).stream()
                    .map(method -> drawn((SendMessage) method))
                    .collect(Collectors.joining());
        }

        private static String drawn(SendMessage letter) {
            ReadHtml.of(letter.getText());
            return letter.getText() + "\n" + buttons(letter);
        }

        private static String buttons(SendMessage letter) {
            return letter.getReplyMarkup() instanceof InlineKeyboardMarkup keyboard
                    ? keyboard.getKeyboard().stream()
                            .map(row -> row.stream()
                                            .map(button ->
                                                    "[" + button.getText() + " → " + button.getCallbackData() + "]")
                                            .collect(Collectors.joining(" "))
                                    + "\n")
                            .collect(Collectors.joining())
                    : "";
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
