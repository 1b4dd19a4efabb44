package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTest {

    private static final String QUOTED = """
        facts:
          - id: F1
            kind: saying
            by: putin
            mode: quoted
            quote: serious
            hedge: none
            attribution: putin
            source: article-1
            recorded: 2026-02-17
            text: {en: 'called it {quote}.', uk: 'сказав ({quote}).', ru: 'сказал ({quote}).'}
            about: []
        """;

    @TempDir
    Path directory;

    @Test
    void a_hedge_word_without_a_hedge_is_told() {
        assertThat(faults("en: It is so.", "en: It May be so."))
                .containsExactly(
                        "facts.yaml:8:16: 'May' is a word of the hedge 'could', and the hedge is 'none'. Reword the"
                                + " text, or mend the hedge.");
    }

    @Test
    void a_hedge_word_within_another_word_is_none() {
        assertThat(faults("en: It is so.", "en: The mayor is dismayed.")).isEmpty();
    }

    @Test
    void a_hedge_without_its_word_is_told_for_each_language() {
        assertThat(faults("hedge: none", "hedge: expected", "en: It is so.", "en: It is expected."))
                .containsExactly(
                        "facts.yaml:8:37: the hedge is 'expected', and none of its words is here. Use one, such as"
                                + " 'очікується', or mend the hedge.",
                        "facts.yaml:8:51: the hedge is 'expected', and none of its words is here. Use one, such as"
                                + " 'ожидается', or mend the hedge.");
    }

    @Test
    void hedges_are_checked_in_the_past_tense_too() {
        assertThat(faults("about: []", """
            about: []
                valid: {to: 2026-02-18}
                afterwards: {en: It was so., uk: Тоді може., ru: Так было.}\
            """))
                .containsExactly(
                        "facts.yaml:11:38: 'може' is a word of the hedge 'could', and the hedge is 'none'. Reword"
                                + " the text, or mend the hedge.");
    }

    @Test
    void hedges_cannot_be_checked_without_their_words() {
        var base = Folder.BASE.substring(0, Folder.BASE.indexOf("wording:"));

        assertThat(new Folder(directory)
                        .write("base.yaml", base)
                        .faultsOf(Folder.FACT.replace("hedge: none", "hedge: likely")))
                .containsExactly(
                        "facts.yaml:4:12: no file has the section 'wording', by which hedges are checked. Add it.");
    }

    @Test
    void the_words_of_every_hedge_are_given() {
        var base = Folder.BASE
                .replace("could: {en: [could, may]", "could: {en: []")
                .replace("    often: {en: [often], uk: [часто], ru: [часто]}\n", "");

        assertThat(new Folder(directory).write("base.yaml", base).faultsOf(Folder.FACT))
                .extracting(fault -> fault.substring(fault.indexOf(": ") + 2))
                .containsExactly(
                        "'hedges' has no 'often'. Add it: lists of words in en, uk and ru.",
                        "nothing stands here; it must be a list, each item a text.");
    }

    @Test
    void a_word_that_takes_sides_is_told_wherever_it_is_shown() {
        assertThat(faults("en: It is so.", "en: It is a So-Called regime."))
                .containsExactly(
                        "facts.yaml:8:16: 'So-Called' takes sides: it is in wording.loaded. Put it neutrally.");
        assertThat(Folder.withBase(directory).faultsOf("""
            events:
              - {id: e, name: {en: the regime's day, uk: b, ru: c}, aliases: {en: [regime], uk: [], ru: []}}
            """))
                .containsExactly("facts.yaml:2:24: 'regime' takes sides: it is in wording.loaded. Put it neutrally.");
    }

    @Test
    void a_quotation_mark_in_a_text_is_told() {
        for (var quoted : List.of("\"so\"", "«so»", "“so”", "„so“", "‘so’", "'so'")) {
            assertThat(faults("en: It is so.", "en: It is " + quoted + "."))
                    .containsExactly(
                            "facts.yaml:8:16: a quotation mark is in this text. Write it without; a quotation goes"
                                    + " into the 'quote' of a saying, and {quote} into its text.");
        }
    }

    @Test
    void an_apostrophe_is_no_quotation_mark() {
        assertThat(faults("en: It is so.", "en: Russia's and the parties’ day.", "uk: Так і є.", "uk: П'ять і п’ять."))
                .isEmpty();
    }

    @Test
    void a_quoted_saying_has_a_place_for_its_words_in_every_language() {
        assertThat(saying("({quote}).', ru", "так.', ru"))
                .containsExactly("facts.yaml:11:42: the saying is quoted, and its text has no {quote}. Put it where the"
                        + " quotation stands.");
    }

    @Test
    void nothing_else_has_a_place_for_a_quotation() {
        assertThat(faults("en: It is so.", "en: 'It is {quote}.'"))
                .containsExactly(
                        "facts.yaml:8:16: {quote} is in a text that is not of a quoted saying. Remove it, or set"
                                + " the mode of the saying to quoted.");
        assertThat(saying("quoted\n    quote: serious", "paraphrased")).hasSize(3);
    }

    @Test
    void who_speaks_stands_behind_it() {
        assertThat(saying("attribution: putin", "attribution: kremlin"))
                .containsExactly("facts.yaml:8:18: a saying is attributed to the one who says it. Write 'putin'.");
    }

    @Test
    void a_quoted_saying_is_read_with_its_words() {
        assertThat(saying("", "")).isEmpty();
    }

    @Test
    void nothing_ends_before_it_begins() {
        assertThat(faults("about: []", """
            about: []
                valid: {from: 2026-02-19, to: 2026-02-18}
                afterwards: {en: It was so., uk: Так було., ru: Так было.}\
            """))
                .containsExactly("facts.yaml:10:19: the fact begins after it ends. Mend valid.from or valid.to.");
    }

    @Test
    void nothing_is_retracted_before_it_was_recorded() {
        assertThat(faults("about: []", "about: []\n    retracted: {on: 2026-02-16, reason: {en: a, uk: b, ru: c}}"))
                .containsExactly("facts.yaml:10:21: the fact is retracted before it was recorded. Mend retracted.on or"
                        + " recorded.");
    }

    @Test
    void a_fact_with_one_fault_is_searched_for_others() {
        assertThat(faults(
                        "hedge: none",
                        "hedge: none\n    colour: red",
                        "en: It is so., ",
                        "",
                        "uk: Так і є.",
                        "uk: «Так»"))
                .extracting(fault -> fault.split(" ")[0])
                .containsExactly("facts.yaml:5:5:", "facts.yaml:9:11:", "facts.yaml:9:16:");
    }

    private List<String> faults(String... rightAndWrong) {
        var yaml = Folder.FACT;
        for (int i = 0; i < rightAndWrong.length; i += 2) {
            yaml = yaml.replace(rightAndWrong[i], rightAndWrong[i + 1]);
        }
        return Folder.withBase(directory).faultsOf(yaml);
    }

    private List<String> saying(String right, String wrong) {
        return Folder.withBase(directory).faultsOf(QUOTED.replace(right, wrong));
    }
}
