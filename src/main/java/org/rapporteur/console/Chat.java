package org.rapporteur.console;

import java.io.Console;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.rapporteur.language.Filling;

/** A conversation at a prompt. What is typed is remembered for the arrow keys, and forgotten at the end. */
public final class Chat {

    private static final String PROMPT = "> ";

    private final Conversation conversation;
    private final Terminal terminal;
    private final LineReader reader;
    private final Screen screen;
    private final Farewell farewell;

    Chat(Conversation conversation, Terminal terminal) {
        this.conversation = conversation;
        this.terminal = terminal;
        screen = new Screen(terminal, conversation.settings().colour());
        farewell = new Farewell(conversation.phrases());
        reader = reader();
    }

    /** Whether there is a person at a terminal, rather than a file or a pipe. */
    public static boolean isPossible() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** Greets, and answers until the guest leaves. */
    public void run() {
        greet();
        for (var line = read(); line.isPresent() && !farewell.isIn(line.get()); line = read()) {
            answer(line.get());
        }
    }

    /** Says something that nobody asked for, above the line that is being typed. */
    public void announce(String phrase, Iterable<?> details) {
        var words = new StringBuilder(conversation.voice().word(phrase));
        details.forEach(detail -> words.append('\n').append(detail));
        reader.printAbove(words.toString());
    }

    /** What is posted stands above the line that is being typed, too. */
    public Posts posts() {
        return new Posts(
                (reply, language) -> reader.printAbove(screen.drawn(new Drawing(language.typography()).draw(reply))));
    }

    private void greet() {
        var voice = conversation.voice();
        var quit = Filling.command("quit", "/" + voice.word("console.quit"));
        var drawing = new Drawing(voice.language().typography());
        screen.show(drawing.draw(voice.say("console.greeting")));
        screen.show(drawing.draw(voice.say("console.hint", Filling.command("help", "/help"), quit)));
        screen.space();
    }

    private void answer(String line) {
        if (!line.isBlank()) {
            var answer = conversation.hear(line).answer();
            new Drawing(answer.language().typography()).draw(answer.reply()).forEach(screen::show);
            screen.space();
        }
    }

    /** The next line; empty when the guest leaves, by Ctrl-D or by Ctrl-C on an empty line. */
    private Optional<String> read() {
        try {
            return Optional.of(reader.readLine(PROMPT));
        } catch (UserInterruptException interrupted) {
            return interrupted.getPartialLine().isBlank() ? Optional.empty() : Optional.of("");
        } catch (EndOfFileException left) {
            return Optional.empty();
        }
    }

    private LineReader reader() {
        var completion = new Completion(conversation.desk().commands(), conversation.phrases(), conversation::own);
        var builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser((line, cursor, _) -> new Typing(line, cursor))
                .completer(completion)
                .completionMatcher(new AsOffered())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        screen.completionStyles().forEach(builder::variable);
        return builder.build();
    }
}
