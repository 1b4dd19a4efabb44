package org.rapporteur.chat;

import java.util.List;
import org.rapporteur.language.Language;

/**
 * What a command wants after its name. Its wording is the phrases {@code option.<name>} and {@code option.<name>.ask}.
 *
 * @param required whether the command can answer nothing without it
 */
public record Option(String name, boolean required, Values values) {

    /** The values to offer. A guest may type others: they are looked up, not picked. */
    public interface Values {
        /**
         * Values that fit what was typed so far, the best first.
         *
         * @param typed may be empty: then the values worth offering at first sight
         */
        List<Value> fitting(String typed, Language language);

        /** Whether a word is, or begins, one of the values: whether a line with it is one to send as it stands. */
        default boolean holds(String word) {
            return !fitting(word, Language.ENGLISH).isEmpty();
        }

        /** The values worth offering at first sight, called as the guest wants names spelled. */
        default List<Value> offered(Guest guest) {
            return fitting("", guest.language());
        }
    }

    /**
     * One value.
     *
     * @param word what to put after the command's name
     * @param label how a person calls it
     */
    public record Value(String word, String label) {}

    public Option notRequired() {
        return new Option(name, false, values);
    }

    /** For words that no list can hold, such as a date. */
    public static Values free() {
        return (_, _) -> List.of();
    }
}
