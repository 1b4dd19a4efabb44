package org.rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Size;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Bot;
import org.rapporteur.chat.Address;
import org.rapporteur.language.Language;

@Timeout(180)
class ChatTest {

    private static final String CTRL_D = "\u0004";

    private static final Address NOWHERE = new Address("console", "here", Optional.empty());

    private final Conversation conversation = Bot.speaking(Language.UKRAINIAN).conversation();

    @Test
    void greets_in_the_guests_language_and_answers() throws IOException {
        assertThat(typing("/venue\r" + CTRL_D))
                .contains("Питайте своїми словами", "/вийти", "> ", "Женеві", "279\u00A0днів тому");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quit\r", "/вийти\r", "/выйти\r", " /QUIT \r", "/йгше\r", CTRL_D})
    void leaves_when_asked_to(String farewell) throws IOException {
        assertThat(typing(farewell + "/venue\r")).doesNotContain("Женеві");
    }

    @Test
    void passes_over_empty_lines() throws IOException {
        assertThat(typing("\r   \r/venue\r" + CTRL_D)).contains("Женеві").doesNotContain("Я відповідаю лише");
    }

    @Test
    void completes_what_is_begun() throws IOException {
        assertThat(typing("/ven\t\r" + CTRL_D)).contains("Женеві");
        assertThat(typing("/delegation укр\t\r" + CTRL_D)).contains("Рустем Умєров");
    }

    @Test
    void completes_in_the_language_that_was_chosen_last() throws IOException {
        assertThat(typing("/дат\t\r/settings ru\r/дат\t\r" + CTRL_D)).containsSubsequence("/дати", "/даты");
    }

    @Test
    void takes_quotes_and_exclamation_marks_as_they_are() throws IOException {
        assertThat(typing("що таке п'ять \"!x!! \\\r/venue\r" + CTRL_D)).contains("Женеві");
    }

    @Test
    void shows_what_is_posted_whole_and_in_its_own_language() throws IOException {
        var reply = conversation.hear("/venue").answer().reply();
        assertThat(typing(CTRL_D, chat -> chat.posts().deliver(NOWHERE, reply, Language.UKRAINIAN, "news")))
                .contains("Женеві", "279\u00A0днів тому");
    }

    private String typing(String keys) throws IOException {
        return typing(keys, _ -> {});
    }

    private String typing(String keys, Consumer<Chat> before) throws IOException {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
        try (var terminal = new DumbTerminal("test", "xterm", in, out, StandardCharsets.UTF_8)) {
            terminal.setSize(Size.of(200, 50));
            terminal.setAttributes(keyboard(terminal.getAttributes()));
            var chat = new Chat(conversation, terminal);
            before.accept(chat);
            chat.run();
        }
        return AttributedString.stripAnsi(out.toString(StandardCharsets.UTF_8));
    }

    /** As every terminal is set when a shell hands it over. */
    private static Attributes keyboard(Attributes attributes) {
        attributes.setControlChar(ControlChar.VEOF, CTRL_D.charAt(0));
        return attributes;
    }
}
