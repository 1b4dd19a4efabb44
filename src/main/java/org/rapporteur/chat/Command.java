package org.rapporteur.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.language.Language;
import org.rapporteur.language.Voice;
import org.rapporteur.reply.Reply;

/**
 * A name and a function. The wording is the phrases {@code command.<name>} (what it is called in that language) and
 * {@code command.<name>.summary}.
 *
 * @param options in the order in which they are typed; all but the last are one word each
 * @param language in which the words after the name ask to be answered; empty for that of the guest
 * @param answer reads the record aloud; expected outcomes are replies, never exceptions
 */
public record Command(
        String name,
        List<Option> options,
        Function<String, Optional<Language>> language,
        Function<Request, Reply> answer) {

    public Command {
        options = List.copyOf(options);
    }

    /** A command that answers in the language of its guest. */
    public Command(String name, List<Option> options, Function<Request, Reply> answer) {
        this(name, options, _ -> Optional.empty(), answer);
    }

    /** A command that needs nothing after its name. */
    public static Command alone(String name, Function<Request, Reply> answer) {
        return new Command(name, List.of(), answer);
    }

    public static Command with(String name, Option option, Function<Request, Reply> answer) {
        return new Command(name, List.of(option), answer);
    }

    /** What it is called in the language of the voice. */
    public String nameIn(Voice voice) {
        return voice.word("command." + name);
    }

    public String summary(Voice voice) {
        return voice.word("command." + name + ".summary");
    }
}
