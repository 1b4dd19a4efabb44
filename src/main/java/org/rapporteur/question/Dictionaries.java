package org.rapporteur.question;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * What questions are read with: word forms of three languages, the words for each idea, and what a question may ask for.
 * Loading takes some tenths of a second, so it is done beside the start and not in its way.
 */
public final class Dictionaries {

    private final WordForms forms = new WordForms();
    private final Vocabulary vocabulary = new Vocabulary(forms);
    private final Intents intents = Intents.read();

    /** Loaded beside what goes on; who needs them waits. */
    public static Supplier<Dictionaries> loading() {
        return CompletableFuture.supplyAsync(Dictionaries::new, Thread::startVirtualThread)::join;
    }

    /** Loaded for the first who needs them; until then a process may have better to do. */
    public static Supplier<Dictionaries> onDemand() {
        var loaded = new CompletableFuture<Dictionaries>();
        var loading = new FutureTask<>(() -> loaded.completeAsync(Dictionaries::new, Runnable::run));
        return () -> {
            loading.run();
            return loaded.join();
        };
    }

    WordForms forms() {
        return forms;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Intents intents() {
        return intents;
    }
}
