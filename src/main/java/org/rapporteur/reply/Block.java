package org.rapporteur.reply;

import java.time.LocalDate;
import java.util.List;

/** A part of a reply that is drawn as one piece. */
public sealed interface Block {

    /** What the reply is about. */
    record Heading(Line line) implements Block {}

    /** A sentence or two of the bot's own. */
    record Paragraph(Line line) implements Block {}

    /** What the record states, each claim on its own line. */
    record Claims(List<Claim> claims) implements Block {
        public Claims {
            claims = List.copyOf(claims);
        }
    }

    /** Positions side by side, each party in a place of its own, none longer by rank. */
    record Slots(List<Slot> slots) implements Block {
        public Slots {
            slots = List.copyOf(slots);
        }
    }

    /** Lines among which the reader chooses: "Which one do you mean?" */
    record Choices(List<Choice> choices) implements Block {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Where the claims of this reply come from, and how old they are. A reply with claims ends with it.
     *
     * @param source the id of the source
     * @param published the day the source appeared
     */
    record Provenance(String source, LocalDate published, Line line) implements Block {}

    /**
     * Something the record states, or states to be missing, with its hedge and its attribution in the words.
     *
     * @param facts the ids of the facts that the words rest on, at least one
     */
    record Claim(List<String> facts, Line line) {
        public Claim {
            facts = List.copyOf(facts);
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("a claim rests on a fact");
            }
        }
    }

    /** One party's place. Without claims, {@code silence} says that the source states no position. */
    record Slot(Line party, List<Claim> claims, Line silence) {
        public Slot {
            claims = List.copyOf(claims);
        }
    }

    /** One way to go on: what it is, and the line that leads there. */
    record Choice(Line label, String line) {}
}
