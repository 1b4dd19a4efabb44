package org.rapporteur.discord;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Option;
import org.rapporteur.language.Language;
import org.rapporteur.language.Spelling;

/** What Discord offers while somebody types the value of an option. */
record Suggestions(Commands commands) {

    /** Discord's limits: so many suggestions, and so many characters in each. */
    private static final int MOST = 25;

    private static final int LONGEST = 100;

    Response to(Heard.Typing typing, Language language) {
        var typed = Spelling.shorten(Spelling.visible(typing.typed()).strip());
        var values = option(typing)
                .flatMap(option -> option.values().fitting(typed, language).stream())
                .filter(value -> !value.word().isBlank() && value.word().length() <= LONGEST)
                .limit(MOST)
                .toList();
        return new Response.Suggesting(
                values.stream().map(value -> shown(value, values)).toList());
    }

    private Stream<Option> option(Heard.Typing typing) {
        return commands.find(typing.command()).stream()
                .flatMap(command -> command.options().stream())
                .filter(option -> option.name().equals(typing.option()));
    }

    /** Two suggestions that look alike would be a riddle, so each then also shows what it sends. */
    private static Option.Value shown(Option.Value value, List<Option.Value> all) {
        var label = Run.clean(value.label()).strip();
        boolean isAlone = all.stream()
                        .filter(other -> other.label().equals(value.label()))
                        .count()
                == 1;
        var told = label.isEmpty() ? value.word() : isAlone ? label : label + ": " + value.word();
        return new Option.Value(value.word(), Buttons.shorten(told, LONGEST));
    }
}
