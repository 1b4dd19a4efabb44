package org.rapporteur.console;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Questions from scripts, answered without a prompt.
 *
 * @param drawing an answer as text; empty when there is nothing to say
 */
public record Ask(Conversation conversation, Function<Said, Optional<String>> drawing, PrintStream out) {

    public static Ask of(Errand.Ask errand, Conversation conversation, PrintStream out) {
        if (errand.json()) {
            return json(conversation, out);
        }
        return errand.line().isPresent() ? plain(conversation, out) : transcript(conversation, out);
    }

    /** For programs: one line of JSON for one line in, a blank one too. */
    public static Ask json(Conversation conversation, PrintStream out) {
        var json = new Json();
        return new Ask(conversation, said -> Optional.of(json.line(said)), out);
    }

    /** For people: the text they would see in a chat. */
    public static Ask plain(Conversation conversation, PrintStream out) {
        return new Ask(conversation, said -> Optional.of(said.text()), out);
    }

    /** Many answers to read one after another, an empty line between them; an empty line and a farewell need none. */
    public static Ask transcript(Conversation conversation, PrintStream out) {
        var farewell = new Farewell(conversation.phrases());
        return new Ask(
                conversation,
                said -> Optional.of(said)
                        .filter(spoken -> !spoken.line().isBlank() && !farewell.isIn(spoken.line()))
                        .map(spoken -> spoken.text() + "\n"),
                out);
    }

    /** Answers one line, or without one those of the stream. */
    public void answer(Optional<String> line, InputStream in) {
        line.ifPresentOrElse(this::line, () -> lines(in));
    }

    private void line(String line) {
        drawing.apply(conversation.hear(line)).ifPresent(out::println);
        out.flush();
    }

    /** Answers line by line until the input ends, or until nobody reads the answers any more. */
    public void lines(InputStream in) {
        var lines = new Lines(new BufferedInputStream(in));
        try {
            for (var line = lines.next(); line.isPresent() && !out.checkError(); line = lines.next()) {
                line(line.get());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read standard input", broken);
        }
    }
}
