package org.rapporteur.console;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;
import org.rapporteur.chat.Standing;
import org.rapporteur.chat.Unforeseen;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Language;
import org.rapporteur.language.LanguageGuess;
import org.rapporteur.language.NameSpelling;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Voice;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;
import org.slf4j.LoggerFactory;

/** One person at this terminal, and the desk: a line in, an answer out, whatever happens in between. */
public record Conversation(
        Desk desk,
        Phrases phrases,
        ConsoleSettings settings,
        InstantSource clock,
        PreferenceBook preferences,
        Holder person) {

    static final String PLATFORM = "console";

    /** There is only one person at a terminal. */
    private static final Holder HERE = Holder.person(PLATFORM, "here");

    /** A conversation that begins with what was chosen on the command line. */
    public static Conversation begin(
            Desk desk, Phrases phrases, ConsoleSettings settings, InstantSource clock, PreferenceBook preferences) {
        preferences.put(HERE, settings.chosen());
        return new Conversation(desk, phrases, settings, clock, preferences, HERE);
    }

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

    /** The language of words that answer no line. */
    Language own() {
        return chosen().language().orElse(settings.own());
    }

    Voice voice() {
        return phrases.in(own());
    }

    /** The desk knows the language of questions; commands take that of the words typed after them. */
    private Guest guest(String line) {
        var chosen = chosen();
        return new Guest(
                chosen.language().orElseGet(() -> LanguageGuess.of(line, settings.own())),
                chosen.zone().orElse(settings.machine()),
                chosen.language().isPresent(),
                chosen.names().orElse(NameSpelling.SOURCE),
                Optional.of(Standing.own(person).at(here())));
    }

    private Address here() {
        return new Address(person.platform(), person.id(), Optional.empty());
    }

    private Preferences chosen() {
        return preferences.of(person);
    }

    private Answer apology(Language language) {
        var line = phrases.in(language).say("desk.failed", Filling.command("help", "/help"));
        return new Answer(language, List.of(), Reply.of(Status.UNKNOWN, new Block.Paragraph(line)));
    }

    /** The logger is only looked up here, because starting it takes longer than an answer. */
    private static void log(RuntimeException unforeseen) {
        LoggerFactory.getLogger(Conversation.class).error("answering failed: {}", new Unforeseen(unforeseen));
    }
}
