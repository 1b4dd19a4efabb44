package org.rapporteur.chat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.Keyboard;
import org.rapporteur.language.Language;
import org.rapporteur.language.Nearness;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Spelling;

/** The commands of the house, found by their names in every language. */
public final class Commands {

    private static final int SUGGESTIONS = 3;

    private final List<Command> all;
    private final Map<String, Command> byName = new HashMap<>();

    public Commands(Collection<Command> commands, Phrases phrases) {
        all = List.copyOf(commands);
        all.forEach(command -> enter(command, phrases));
    }

    /** In the order in which a menu shows them. */
    public List<Command> all() {
        return all;
    }

    /** The command of that name in any language, also when typed under the wrong keyboard layout. */
    public Optional<Command> find(String typed) {
        var folded = Optional.ofNullable(byName.get(Spelling.fold(typed)));
        return folded.or(() -> Keyboard.otherLayouts(typed).stream()
                .flatMap(text -> Optional.ofNullable(byName.get(Spelling.fold(text))).stream())
                .findFirst());
    }

    /** Commands whose name the typed one may be a slip for. */
    List<Command> near(String typed) {
        return Nearness.among(byName.keySet(), Spelling.fold(typed)).stream()
                .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private void enter(Command command, Phrases phrases) {
        byName.put(Spelling.fold(command.name()), command);
        for (var language : Language.values()) {
            byName.put(Spelling.fold(command.nameIn(phrases.in(language))), command);
        }
    }
}
