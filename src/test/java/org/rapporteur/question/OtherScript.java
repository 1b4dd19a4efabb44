package org.rapporteur.question;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.fact.Directory;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Match;
import org.rapporteur.language.Sound;
import org.rapporteur.language.Spelling;

/** A name as somebody spells it who has only the other alphabet at hand. */
final class OtherScript {

    private static final int SHORTEST = 4;

    private static final List<Transliterator> HABITS = Stream.of(
                    "Ukrainian-Latin/BGN", "Russian-Latin/BGN", "Latin-Russian/BGN", "Latin-Cyrillic")
            .map(Transliterator::getInstance)
            .toList();

    private OtherScript() {}

    /** Those spellings that sound the same and that nobody else bears to the letter. */
    static Stream<String> of(String name, Directory<Entity> directory) {
        return HABITS.stream()
                .map(habit -> habit.transliterate(name))
                .distinct()
                .filter(other -> !other.equals(name) && soundsLike(name, other))
                .filter(other -> directory.findSpelled(Spelling.fold(other)) instanceof Match.None<Entity>);
    }

    private static boolean soundsLike(String name, String other) {
        var folded = Spelling.fold(other);
        return folded.length() >= SHORTEST && Sound.of(folded).equals(Sound.of(Spelling.fold(name)));
    }
}
