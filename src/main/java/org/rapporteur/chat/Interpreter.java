package org.rapporteur.chat;

import java.util.List;
import org.rapporteur.language.Language;

/** Reads a free question as commands. A parser, not a second brain: what it understands, a command answers. */
@FunctionalInterface
public interface Interpreter {

    /**
     * What the words ask for.
     *
     * @param own the language of the guest, for words that do not tell theirs
     */
    Interpretation read(String words, Language own);

    /** What became of a question, and the language it was asked in and is to be answered in. */
    record Interpretation(Language language, Reading reading) {}

    /** What became of a question. */
    sealed interface Reading {

        /** It asks for these commands, in this order; at least one. */
        record Understood(List<Invocation> invocations) implements Reading {
            public Understood {
                invocations = List.copyOf(invocations);
            }
        }

        /** It may ask for one of these; the guest shall say which. */
        record Unsure(List<Invocation> choices) implements Reading {
            public Unsure {
                choices = List.copyOf(choices);
            }
        }

        /** It is not a question for the record. */
        record Beyond() implements Reading {}
    }
}
