package org.rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Interpreter.Interpretation;
import org.rapporteur.chat.Interpreter.Reading;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

class ConversationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Phrases phrases = new Phrases();

    @ParameterizedTest
    @EnumSource(Language.class)
    void apologises_for_a_bug_and_goes_on(Language language) {
        var conversation = conversation(language, Optional.empty());
        var apology = phrases.in(language).say("desk.failed", Filling.command("help", "/help"));
        assertThat(conversation.hear("/venue secret").text())
                .isEqualTo(new PlainText(language.typography()).draw(apology));
        assertThat(conversation.hear("/dates").text()).isEqualTo("2026-11-23T12:00:00Z");
    }

    @Test
    void lets_time_run_on_unless_it_was_told_a_moment() {
        var moment = Instant.parse("2026-02-17T10:00:00Z");
        assertThat(conversation(Language.ENGLISH, Optional.of(moment))
                        .hear("/dates")
                        .text())
                .isEqualTo("2026-02-17T10:00:00Z");
    }

    private Conversation conversation(Language language, Optional<Instant> at) {
        var broken = Command.alone("venue", request -> {
            throw new IllegalStateException("cannot answer " + request.words());
        });
        var clock = Command.alone(
                "dates",
                request -> Reply.of(
                        Status.ANSWERED,
                        new Block.Paragraph(Line.plain(request.now().toString()))));
        var desk = new Desk(
                new Commands(List.of(broken, clock), phrases),
                (_, own) -> new Interpretation(own, new Reading.Beyond()),
                phrases);
        var settings = new ConsoleSettings(Optional.of(language), language, ZoneOffset.UTC, at, false);
        return new Conversation(desk, phrases, settings, InstantSource.fixed(NOW));
    }
}
