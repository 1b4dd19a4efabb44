package org.rapporteur.preference;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Interpreter;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Standing;
import org.rapporteur.chat.Standing.Permission;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.PlainText;

/** Somebody at a desk that has the commands of this room and no others, and keeps choices for good. */
final class Visitor {

    private final PreferenceBook book = PreferenceBook.inMemory();
    private final Holder holder;
    private final Optional<Permission> permission;
    private int asked;

    private Visitor(Holder holder, Optional<Permission> permission) {
        this.holder = holder;
        this.permission = permission;
    }

    static Visitor alone() {
        return new Visitor(Holder.person("test", "1"), Optional.of(Permission.GRANTED));
    }

    static Visitor inAChat(Permission permission) {
        return new Visitor(Holder.chat("test", "-1"), Optional.of(permission));
    }

    /** Where nothing can be chosen, as in another person's chat. */
    static Visitor elsewhere() {
        return new Visitor(Holder.person("test", "2"), Optional.empty());
    }

    String hears(String line) {
        var answer = answers(line);
        return new PlainText(answer.language().typography()).draw(answer.reply());
    }

    Answer answers(String line) {
        return desk().hear(line, guest(), Instant.parse("2026-11-23T12:00:00Z"));
    }

    PreferenceBook book() {
        return book;
    }

    Holder holder() {
        return holder;
    }

    /** How often the platform was asked whether this visitor may change settings. */
    int asked() {
        return asked;
    }

    private Guest guest() {
        var standing = permission.map(permitted -> new Standing(holder, () -> {
            asked++;
            return permitted;
        }));
        return new Guest(Language.ENGLISH, ZoneOffset.UTC, false, NameSpelling.SOURCE, standing);
    }

    private Desk desk() {
        var phrases = new Phrases();
        var commands = PreferenceCommands.commands(book, phrases, _ -> "", Lasting.UNTIL_FORGOTTEN, List.of());
        return new Desk(
                new Commands(List.copyOf(commands), phrases),
                (_, own) -> new Interpreter.Interpretation(own, new Interpreter.Reading.Beyond()),
                phrases);
    }
}
