package org.rapporteur.archive;

import java.util.List;
import java.util.stream.Stream;

/** How a family name is spelled in English where usage differs. */
final class SpellingRules {

    private SpellingRules() {}

    static Stream<Fault> someSpellingIsGiven(Draft draft) {
        return people(draft)
                .flatMap(person -> person.at("spelled").stream())
                .filter(spelled ->
                        spelled.isObject() && spelled.fields().findAny().isEmpty())
                .map(spelled ->
                        spelled.fault("'spelled' has neither 'official' nor 'short'. Add one of them, or remove it."));
    }

    /** Then it is also found when somebody types it, and means nobody else. */
    static Stream<Fault> aSpellingIsOneOfTheForms(Draft draft) {
        return people(draft)
                .filter(person -> person.at("family_name", "en").isPresent())
                .flatMap(person -> spellings(person)
                        .filter(spelling -> isNone(spelling, forms(person)))
                        .map(spelling -> spelling.fault(spelling.shown() + " is not among the English forms of the"
                                + " family name. Add it to family_name.en, or write one of those.")));
    }

    /** The first form is the one that is replaced, so it has to be the source's. */
    static Stream<Fault> whatIsSpelledOtherwiseStandsInTheName(Draft draft) {
        return people(draft)
                .filter(person -> spellings(person).findAny().isPresent())
                .flatMap(person -> english(person)
                        .limit(1)
                        .filter(form -> isNone(form, words(person)))
                        .map(form -> form.fault(form.shown() + " is not in the English name, and 'spelled' replaces the"
                                + " first form. Put the form of the name first.")));
    }

    private static Stream<Entry> people(Draft draft) {
        return draft.catalogue().of(Section.PEOPLE);
    }

    private static Stream<Piece> spellings(Entry person) {
        return person.at("spelled").stream().flatMap(Piece::fields).map(Piece.Field::value);
    }

    private static boolean isNone(Piece form, List<String> forms) {
        return form.text().filter(written -> !forms.contains(written)).isPresent();
    }

    private static List<String> forms(Entry person) {
        return english(person).flatMap(form -> form.text().stream()).toList();
    }

    private static Stream<Piece> english(Entry person) {
        return person.at("family_name", "en").stream().flatMap(Piece::items);
    }

    /** Those of the English name; where it is missing, which is told elsewhere, nothing is missed in it. */
    private static List<String> words(Entry person) {
        return person.text("name", "en").map(name -> List.of(name.split(" "))).orElseGet(() -> forms(person));
    }
}
