package org.rapporteur.archive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Which day comes first, and what is said when the last is over. */
final class DateRules {

    private DateRules() {}

    static Stream<Fault> whatEndsHasAnAfterwards(Draft draft) {
        return stated(draft)
                .filter(fact -> fact.lacks("afterwards"))
                .flatMap(fact -> fact.at("valid", "to").stream())
                .map(end ->
                        end.fault("the fact ends and has no 'afterwards'. Add it: a text in en, uk and ru, the same in"
                                + " the past tense."));
    }

    static Stream<Fault> whatHasAnAfterwardsEnds(Draft draft) {
        return stated(draft)
                .filter(DateRules::isEndless)
                .flatMap(fact -> fact.at("afterwards").stream())
                .map(text ->
                        text.fault("the fact has no last day, so nothing comes 'afterwards'. Add valid.to, or remove"
                                + " this text."));
    }

    static Stream<Fault> validityHasABound(Draft draft) {
        return stated(draft)
                .flatMap(fact -> fact.at("valid").stream())
                .filter(valid -> valid.isObject() && valid.fields().findAny().isEmpty())
                .map(valid -> valid.fault("'valid' has neither 'from' nor 'to'. Add one of them, or remove it."));
    }

    static Stream<Fault> nothingEndsBeforeItBegins(Draft draft) {
        return stated(draft)
                .filter(fact -> isBefore(fact.date("valid", "to"), fact.date("valid", "from")))
                .flatMap(fact -> fact.at("valid", "from").stream())
                .map(from -> from.fault("the fact begins after it ends. Mend valid.from or valid.to."));
    }

    static Stream<Fault> nothingIsRetractedBeforeItWasRecorded(Draft draft) {
        return draft.facts()
                .filter(fact -> isBefore(fact.date("retracted", "on"), fact.date("recorded")))
                .flatMap(fact -> fact.at("retracted", "on").stream())
                .map(on -> on.fault("the fact is retracted before it was recorded. Mend retracted.on or recorded."));
    }

    /** Gaps have neither days nor an afterwards, which their decoder tells. */
    private static Stream<Entry> stated(Draft draft) {
        return draft.facts().filter(fact -> !fact.isGap());
    }

    /** Known to have no last day: what is misspelt here may be one. */
    private static boolean isEndless(Entry fact) {
        var days = fact.at("valid");
        return days.isEmpty()
                ? fact.lacks("valid")
                : days.get().isObject()
                        && days.get().fields().map(Piece.Field::name).allMatch("from"::equals);
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(day -> other.filter(day::isBefore)).isPresent();
    }
}
