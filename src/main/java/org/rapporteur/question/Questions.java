package org.rapporteur.question;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.rapporteur.chat.Interpreter;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Language;

/** Reads free questions in three languages as commands, and says so when it cannot. */
public final class Questions implements Interpreter {

    private final FactBook book;
    private final Supplier<Dictionaries> dictionaries;
    private final AtomicReference<Understanding> current = new AtomicReference<>();

    /**
     * An interpreter of the record in force.
     *
     * @param dictionaries may block until they are loaded; then the first question waits
     */
    public Questions(FactBook book, Supplier<Dictionaries> dictionaries) {
        this.book = book;
        this.dictionaries = dictionaries;
    }

    @Override
    public Interpretation read(String words, Language own) {
        return new Reader(understanding().ofOneQuestion()).read(words, own);
    }

    private Understanding understanding() {
        var facts = book.inForce();
        var known = current.get();
        if (known != null && known.isOf(facts)) {
            return known;
        }
        var fresh = new Understanding(facts, dictionaries.get());
        current.set(fresh);
        return fresh;
    }
}
