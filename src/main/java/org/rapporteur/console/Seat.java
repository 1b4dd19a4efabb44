package org.rapporteur.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;

/**
 * A place at a terminal. The terminal is opened beside the start, since that takes half as long as reading the record, and
 * is given back as it was found, also when no chat came of it.
 */
public final class Seat implements AutoCloseable {

    private final CompletableFuture<Terminal> opening;

    private Seat(Supplier<Terminal> terminal) {
        opening = CompletableFuture.supplyAsync(terminal, Thread::startVirtualThread);
    }

    /** At the terminal from which the program was started. */
    public static Seat here() {
        return new Seat(Terminals::here);
    }

    /** At a terminal that nobody sees, where the stream types. */
    public static Seat typedBy(InputStream keys) {
        return new Seat(() -> Terminals.typedBy(keys));
    }

    /** A chat at this terminal, as soon as it is open. */
    public Chat chat(Conversation conversation) {
        return new Chat(conversation, opening.join());
    }

    @Override
    public void close() {
        try {
            opening.join().close();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot give the terminal back", broken);
        }
    }
}
