package org.rapporteur.chat;

import java.util.List;
import org.rapporteur.language.Language;

/** Reads a free question as commands. A parser, not a second brain: what it understands, a command answers. */
@FunctionalInterface
public interface Interpreter {

    Reading read(String words, Language language);

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
