package org.rapporteur.console;

import java.time.InstantSource;
import java.util.List;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Language;
import org.rapporteur.language.LanguageGuess;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Voice;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;
import org.slf4j.LoggerFactory;

/** One person at this terminal, and the desk: a line in, an answer out, whatever happens in between. */
public record Conversation(Desk desk, Phrases phrases, ConsoleSettings settings, InstantSource clock) {

    /** The adapter's entry, so the broadest catch stands here. */
    public Said hear(String line) {
        var guest = guest(line);
        try {
            return new Said(line, desk.hear(line, guest, settings.at().orElseGet(clock::instant)));
        } catch (RuntimeException unforeseen) {
            log(unforeseen);
            return new Said(line, apology(guest.language()));
        }
    }

    /** The bot in the guest's own language, for words that answer no line. */
    Voice voice() {
        return phrases.in(settings.own());
    }

    /** The desk knows the language of questions; commands take that of the words typed after them. */
    private Guest guest(String line) {
        var language = settings.chosen().orElseGet(() -> LanguageGuess.of(line, settings.own()));
        return new Guest(language, settings.zone(), settings.chosen().isPresent());
    }

    private Answer apology(Language language) {
        var line = phrases.in(language).say("desk.failed", Filling.command("help", "/help"));
        return new Answer(language, List.of(), Reply.of(Status.UNKNOWN, new Block.Paragraph(line)));
    }

    /**
     * What happened and where. The message stays out, since it may quote what was typed. The logger is only looked up
     * here, because starting it takes longer than an answer.
     */
    private static void log(RuntimeException unforeseen) {
        var trace = unforeseen.getStackTrace();
        LoggerFactory.getLogger(Conversation.class)
                .error(
                        "answering failed: {} at {}",
                        unforeseen.getClass().getName(),
                        trace.length > 0 ? trace[0] : "?");
    }
}
