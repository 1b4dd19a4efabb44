package org.rapporteur.archive;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who is quoted, and where the quotation stands. */
final class QuotationRules {

    private static final String SLOT = "{quote}";

    /** An apostrophe within or after a word is none; before a word it opens a quotation. */
    private static final Pattern MARK =
            Pattern.compile("[\"“”„‟«»‹›‘‚‛「」『』〝〞〟＂]|(?<![\\p{L}\\p{N}])['’](?=[\\p{L}\\p{N}])");

    private QuotationRules() {}

    static Stream<Fault> onlyTheCodeSetsQuotationMarks(Draft draft) {
        return draft.entries()
                .flatMap(Entry::passages)
                .filter(passage -> MARK.matcher(passage.text()).find())
                .map(passage ->
                        passage.fault("a quotation mark is in this text. Write it without; a quotation goes into the"
                                + " 'quote' of a saying, and " + SLOT + " into its text."));
    }

    static Stream<Fault> onlyAQuotedSayingHasASlot(Draft draft) {
        return draft.entries()
                .flatMap(entry -> entry.passages().filter(passage -> !mayQuote(entry) || !Entry.isStatement(passage)))
                .filter(passage -> passage.text().contains(SLOT))
                .map(passage ->
                        passage.fault(SLOT + " is in a text that is not of a quoted saying. Remove it, or set the"
                                + " mode of the saying to quoted."));
    }

    static Stream<Fault> aQuotedSayingHasASlot(Draft draft) {
        return sayings(draft, Mode.QUOTED)
                .flatMap(Entry::statement)
                .filter(passage -> !passage.text().contains(SLOT))
                .map(passage -> passage.fault(
                        "the saying is quoted, and its text has no " + SLOT + ". Put it where the quotation stands."));
    }

    static Stream<Fault> aQuotedSayingHasAQuote(Draft draft) {
        return sayings(draft, Mode.QUOTED)
                .filter(saying -> saying.lacks("quote"))
                .flatMap(saying -> saying.at("mode").stream())
                .map(mode -> mode.fault("the saying is quoted and has no 'quote'. Add it: the source's own words."));
    }

    static Stream<Fault> aParaphraseHasNoQuote(Draft draft) {
        return sayings(draft, Mode.PARAPHRASED)
                .flatMap(saying -> saying.at("quote").stream())
                .map(quote -> quote.fault(
                        "the saying is paraphrased and has a 'quote'. Remove it, or set the mode to quoted."));
    }

    static Stream<Fault> whoSpeaksStandsBehindIt(Draft draft) {
        return draft.facts().filter(fact -> fact.is(Kind.SAYING)).flatMap(saying -> wrongly(saying, draft).stream());
    }

    private static Optional<Fault> wrongly(Entry saying, Draft draft) {
        return saying.text("by")
                .filter(speaker -> draft.catalogue().has(Section.PEOPLE, speaker))
                .flatMap(speaker -> saying.at("attribution")
                        .filter(attribution -> isToAnother(attribution, speaker, draft))
                        .map(attribution -> attribution.fault(
                                "a saying is attributed to the one who says it. Write '" + speaker + "'.")));
    }

    private static boolean isToAnother(Piece attribution, String speaker, Draft draft) {
        return attribution
                .text()
                .filter(who -> !who.equals(speaker))
                .filter(who -> who.equals(Attributions.ARTICLE)
                        || draft.catalogue()
                                .find(who)
                                .flatMap(entry -> entry.at("according"))
                                .isPresent())
                .isPresent();
    }

    /** So long as it is not known to be anything else. */
    private static boolean mayQuote(Entry entry) {
        return entry.section() == Section.FACTS
                && entry.kind().filter(kind -> kind != Kind.SAYING).isEmpty()
                && entry.mode().filter(mode -> mode != Mode.QUOTED).isEmpty();
    }

    private static Stream<Entry> sayings(Draft draft, Mode mode) {
        return draft.facts().filter(fact -> fact.mode().filter(mode::equals).isPresent());
    }
}
