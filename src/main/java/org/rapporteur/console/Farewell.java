package org.rapporteur.console;

import java.util.Arrays;
import java.util.stream.Stream;
import org.rapporteur.language.Keyboard;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Spelling;

/** {@code /quit} in every language. It is no command of the desk: only a terminal can be left by typing. */
record Farewell(Phrases phrases) {

    boolean isIn(String line) {
        return line.strip().startsWith("/")
                && Stream.concat(Stream.of(line), Keyboard.otherLayouts(line).stream())
                        .anyMatch(this::isSaidBy);
    }

    private boolean isSaidBy(String line) {
        var word = Spelling.fold(line);
        return Arrays.stream(Language.values())
                .anyMatch(language -> word.equals(phrases.in(language).word("console.quit")));
    }
}
