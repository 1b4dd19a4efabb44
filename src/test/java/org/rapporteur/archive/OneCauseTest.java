package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip that several rules could stumble over is told where it is, and only there. */
class OneCauseTest {

    private static final String GOOD = """
        issues:
          - id: sea
            name: {en: Sea, uk: Море, ru: Море}
            aliases: {en: [], uk: [], ru: []}
            slots: {russia: [F1], ukraine: [], us: []}
        facts:
          - id: F1
            kind: position
            party: russia
            issue: sea
            stance: demand
            hedge: none
            attribution: article
            source: article-1
            valid: {to: 2026-02-18}
            recorded: 2026-02-17
            text: {en: It is so., uk: Так і є., ru: Так и есть.}
            afterwards: {en: It was so., uk: Так було., ru: Так было.}
            about: [geneva]
          - id: F2
            kind: saying
            by: putin
            mode: quoted
            quote: serious
            hedge: none
            attribution: putin
            source: article-1
            recorded: 2026-02-17
            text: {en: 'said {quote}.', uk: 'сказав {quote}.', ru: 'сказал {quote}.'}
            about: []
        """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        slots: {russia: [F1] | slots: {russia: F1  | facts.yaml:5:21
        slots: {russia: [F1] | slots: {russia: [F9] | facts.yaml:5:22
        ukraine: [],         | ukraine: [F1],      | facts.yaml:5:37
        russia: [F1], ukraine: [] | russia: [], ukraine: [F1] | facts.yaml:5:35
        party: russia        | party: rusia        | facts.yaml:9:12
        issue: sea           | issue: see          | facts.yaml:10:12
        issue: sea           | isue: sea           | facts.yaml:10:5
        kind: position       | kind: postion       | facts.yaml:8:11
        stance: demand       | stance: demands     | facts.yaml:11:13
        valid: {to:          | vaild: {to:         | facts.yaml:15:5
        valid: {to:          | valid: {until:      | facts.yaml:15:13
        valid: {to: 2026-02-18} | valid: 2026      | facts.yaml:15:12
        to: 2026-02-18       | to: tomorrow        | facts.yaml:15:17
        afterwards: {        | afterward: {        | facts.yaml:18:5
        kind: saying         | kind: sayings       | facts.yaml:21:11
        by: putin            | by: putan           | facts.yaml:22:9
        mode: quoted         | mode: quote         | facts.yaml:23:11
        quote: serious       | qoute: serious      | facts.yaml:24:5
        attribution: putin   | attribution: putan  | facts.yaml:26:18
        attribution: putin   | attribution: council | facts.yaml:26:18
        id: F2               | id: F1              | facts.yaml:20:9
        hedge: none          | hedge: non          | facts.yaml:12:12
        """)
    void one_cause_is_told_once(String right, String wrong, String where) {
        assertThat(Folder.withBase(directory).faultsOf(GOOD.replaceFirst(Pattern.quote(right), wrong)))
                .singleElement()
                .asString()
                .startsWith(where + ": ");
    }
}
