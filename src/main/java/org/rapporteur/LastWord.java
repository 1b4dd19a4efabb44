package org.rapporteur;

import java.util.function.Consumer;
import org.rapporteur.chat.Unforeseen;

/** What is said of a thread that failed where nobody caught it: one line of the log, and no stack trace. */
record LastWord(Consumer<String> log) implements Thread.UncaughtExceptionHandler {

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        var name = thread.getName().isEmpty() ? "A thread" : "The thread " + thread.getName();
        log.accept(name + " ended by a failure (" + new Unforeseen(failure) + "). Please report this.");
    }
}
