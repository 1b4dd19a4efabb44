package org.rapporteur.preference;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.chat.Belongings;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.Option;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.language.NameSpelling;
import org.rapporteur.language.Phrases;

/** The commands of this room, in the order of the menu. */
public final class PreferenceCommands {

    private PreferenceCommands() {}

    /**
     * {@code /settings} and {@code /forgetme}.
     *
     * @param examples names written in that spelling, to choose it by; empty when there is none to show
     * @param lasting how long the book keeps what is put into it
     * @param belongings what other rooms keep, which is told and deleted with the choices
     */
    public static List<Command> commands(
            PreferenceBook book,
            Phrases phrases,
            Function<NameSpelling, String> examples,
            Lasting lasting,
            List<Belongings> belongings) {
        var wishes = new Wishes(new Vocabulary(phrases));
        var confirmation = new Confirmation(phrases);
        var wording = new Wording(examples, lasting);
        return List.of(
                new Command(
                        "settings",
                        List.of(new Option("setting", false, new SettingValues(wishes, phrases))),
                        wishes::language,
                        new Choosing(book, wishes, wording)::answer),
                Command.with(
                        "forgetme",
                        new Option("now", false, confirmation),
                        new Forgetting(book, belongings, confirmation, wording)::answer));
    }
}
