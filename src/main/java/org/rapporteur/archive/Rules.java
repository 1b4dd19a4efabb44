package org.rapporteur.archive;

import java.util.List;

/** Every rule of the record. To add one, write it beside those on the same matter and name it here. */
final class Rules {

    static final List<Rule> ALL = List.of(
            WordRules::thereAreWordsToCheckBy,
            WordRules::whatIsNotHedgedHasNoHedgeWord,
            WordRules::whatIsHedgedSaysSo,
            WordRules::noTextTakesSides,
            QuotationRules::onlyTheCodeSetsQuotationMarks,
            QuotationRules::onlyAQuotedSayingHasASlot,
            QuotationRules::aQuotedSayingHasASlot,
            QuotationRules::aQuotedSayingHasAQuote,
            QuotationRules::aParaphraseHasNoQuote,
            QuotationRules::whoSpeaksStandsBehindIt,
            DateRules::whatEndsHasAnAfterwards,
            DateRules::whatHasAnAfterwardsEnds,
            DateRules::validityHasABound,
            DateRules::nothingEndsBeforeItBegins,
            DateRules::nothingIsRetractedBeforeItWasRecorded,
            SupersedingRules::nothingSupersedesItself,
            SlotRules::aSlotHoldsThePositionsOfItsParty,
            SlotRules::noDemandIsLeftOut,
            SlotRules::everySlotIsShort,
            NameRules::noTwoHaveOneName,
            SpellingRules::someSpellingIsGiven,
            SpellingRules::aSpellingIsOneOfTheForms,
            SpellingRules::whatIsSpelledOtherwiseStandsInTheName);

    private Rules() {}
}
