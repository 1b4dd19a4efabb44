package org.rapporteur.archive;

import java.util.stream.Stream;

/**
 * Entries of which a field is not what it should be. The reader and the JSON Schema must both reject each of them.
 *
 * @param what what is wrong, for the test report
 * @param fault as it is told
 */
record Broken(String what, String yaml, String fault) {

    @Override
    public String toString() {
        return what;
    }

    static Stream<Broken> all() {
        return Stream.of(files(), fields(), values(), facts()).flatMap(broken -> broken);
    }

    private static Stream<Broken> files() {
        return Stream.of(
                new Broken(
                        "a list instead of sections",
                        "- F1\n",
                        "facts.yaml:1:1: a list stands here; a file begins with a section: sources, people, parties,"
                                + " places, bodies, events, issues, absent, facts, wording."),
                new Broken(
                        "an unknown section",
                        "plases: []\n",
                        "facts.yaml:1:1: 'plases' is not a section. Did you mean" + " 'places'?"),
                new Broken(
                        "a section that is no list",
                        "events: {}\n",
                        "facts.yaml:1:9: an object stands here; 'events'"
                                + " must be a list, each entry after a hyphen."),
                new Broken(
                        "an entry that is no object",
                        "events:\n  - geneva\n",
                        "facts.yaml:2:5: 'geneva' stands here; it" + " must be an entry with its fields."));
    }

    private static Stream<Broken> fields() {
        return Stream.of(
                fact(
                        "an unknown field",
                        "hedge: none",
                        "hedge: none\n    colour: red",
                        "facts.yaml:5:5: 'colour' is not a field of fact 'F1'. Its fields are kind, valid, afterwards,"
                                + " id, text, hedge, attribution, source, recorded, about, supersedes, retracted."),
                fact(
                        "a misspelt field",
                        "hedge: none",
                        "hedeg: none",
                        "facts.yaml:4:5: 'hedeg' is not a field of fact 'F1'. Did you mean 'hedge'?"),
                fact(
                        "a missing field",
                        "    recorded: 2026-02-17\n",
                        "",
                        "facts.yaml:2:5: fact 'F1' has no 'recorded'. Add it: a date such as 2026-02-17."),
                fact(
                        "no source",
                        "    source: article-1\n",
                        "",
                        "facts.yaml:2:5: fact 'F1' has no 'source'. Add it: the id of a source."),
                fact(
                        "a missing language",
                        ", uk: Так і є.",
                        "",
                        "facts.yaml:8:11: this text has no 'uk'. Add it: a text."),
                fact(
                        "a misspelt language",
                        "uk: Так",
                        "ua: Так",
                        "facts.yaml:8:27: 'ua' is not a field of this text. Did you mean 'uk'?"),
                fact(
                        "a language that the bot does not speak",
                        "{en: It is so.",
                        "{de: So ist es., en: It is so.",
                        "facts.yaml:8:12: 'de' is not a field of this text. Its fields are en, uk, ru."),
                new Broken(
                        "a field of another kind of entry",
                        """
                        events:
                          - {id: round-2, kind: city, name: {en: a, uk: b, ru: c}, aliases: {en: [], uk: [], ru: []}}
                        """,
                        "facts.yaml:2:19: 'kind' is not a field of event 'round-2'. Its fields are id, name, aliases."),
                new Broken(
                        "a spelling that nobody can choose",
                        person("spelled: {offical: Popow}"),
                        "facts.yaml:9:15: 'offical' is not a field of 'spelled'. Did you mean 'official'?"),
                new Broken(
                        "no spelling where one is promised",
                        person("spelled: {}"),
                        "facts.yaml:9:14: 'spelled' has neither 'official' nor 'short'. Add one of them, or remove"
                                + " it."),
                new Broken(
                        "a list of spellings",
                        person("spelled: [Popov]"),
                        "facts.yaml:9:14: a list stands here; it must be an object with 'official' or 'short'."),
                new Broken(
                        "a spelling that is no text",
                        person("spelled: {short: [Popov]}"),
                        "facts.yaml:9:22: a list stands here; it must be a text."),
                new Broken(
                        "a slot that nobody has",
                        """
                        issues:
                          - id: sea
                            name: {en: Sea, uk: Море, ru: Море}
                            aliases: {en: [], uk: [], ru: []}
                            slots: {russia: [], ukraine: []}
                        """,
                        "facts.yaml:5:12: 'slots' has no 'us'. Add it: a list, each item the id of a fact."));
    }

    private static Stream<Broken> values() {
        return Stream.of(
                fact(
                        "a list for a text",
                        "en: It is so.",
                        "en: [It is so.]",
                        "facts.yaml:8:16: a list stands here; it must be a text."),
                fact(
                        "a text for an object",
                        "text: {en: It is so., uk: Так і є., ru: Так и есть.}",
                        "text: It is so.",
                        "facts.yaml:8:11: 'It is so.' stands here; it must be a text in en, uk and ru."),
                fact(
                        "a text for a list",
                        "about: []",
                        "about: land",
                        "facts.yaml:9:12: 'land' stands here; it must be a list, each item the id of an entry."),
                fact(
                        "a number for a text",
                        "en: It is so.",
                        "en: 24.02",
                        "facts.yaml:8:16: the bare value 24.02 stands here; it must be a text. Put it in quotes."),
                fact(
                        "an empty text",
                        "en: It is so.",
                        "en: ''",
                        "facts.yaml:8:16: nothing stands here; it must be a text."),
                fact(
                        "a field with nothing in it",
                        "hedge: none",
                        "hedge:",
                        "facts.yaml:4:11: nothing stands here; it must be one of none, expected, likely, could,"
                                + " potential, about, often, appears, hopes."),
                fact(
                        "a value that there is not",
                        "hedge: none",
                        "hedge: expectd",
                        "facts.yaml:4:12: 'expectd' stands here; it must be one of none, expected, likely, could,"
                                + " potential, about, often, appears, hopes. Did you mean 'expected'?"),
                fact(
                        "a kind that there is not",
                        "kind: context",
                        "kind: rumour",
                        "facts.yaml:3:11: 'rumour' stands here; it must be one of seat, office, meeting, position,"
                                + " figure, saying, context, milestone, gap."),
                fact(
                        "a date that is none",
                        "recorded: 2026-02-17",
                        "recorded: 17.02.2026",
                        "facts.yaml:7:15: '17.02.2026' stands here; it must be a date such as 2026-02-17."),
                fact(
                        "a day that the calendar lacks",
                        "recorded: 2026-02-17",
                        "recorded: 2026-02-30",
                        "facts.yaml:7:15: '2026-02-30' stands here; it must be a date such as 2026-02-17."),
                fact(
                        "an id that is none",
                        "id: F1",
                        "id: fact one",
                        "facts.yaml:2:9: 'fact one' stands here; it must be an id such as F14, or G3 for a gap."),
                new Broken(
                        "a year that is a word",
                        """
                        facts:
                          - id: F1
                            kind: milestone
                            anniversary: 2026-02-24
                            ordinal: four
                            of: {en: it, uk: це, ru: это}
                            hedge: none
                            attribution: article
                            source: article-1
                            recorded: 2026-02-17
                            text: {en: It is so., uk: Так і є., ru: Так и есть.}
                            about: []
                        """,
                        "facts.yaml:5:14: 'four' stands here; it must be a whole number from 1 on."));
    }

    private static Stream<Broken> facts() {
        return Stream.of(
                fact(
                        "an end without an afterwards",
                        "about: []",
                        "about: []\n    valid: {to: 2026-02-18}",
                        "facts.yaml:10:17: the fact ends and has no 'afterwards'. Add it: a text in en, uk and ru, the"
                                + " same in the past tense."),
                fact(
                        "an afterwards without an end",
                        "about: []",
                        "about: []\n    afterwards: {en: It was so., uk: Так було., ru: Так было.}",
                        "facts.yaml:10:17: the fact has no last day, so nothing comes 'afterwards'. Add valid.to, or"
                                + " remove this text."),
                fact(
                        "a validity without days",
                        "about: []",
                        "about: []\n    valid: {}",
                        "facts.yaml:10:12: 'valid' has neither 'from' nor 'to'. Add one of them, or remove it."),
                fact(
                        "a retraction without a reason",
                        "about: []",
                        "about: []\n    retracted: {on: 2026-03-01}",
                        "facts.yaml:10:16: 'retracted' has no 'reason'. Add it: a text in en, uk and ru."),
                fact(
                        "a gap that ends",
                        "kind: context",
                        "kind: gap\n    known: []\n    valid: {to: 2026-02-18}",
                        "facts.yaml:5:5: 'valid' is not a field of gap 'F1'. Its fields are kind, id, text, hedge,"
                                + " attribution, source, recorded, about, supersedes, retracted, known."),
                saying(
                        "a quoted saying without its words",
                        "quoted",
                        "",
                        "{quote}",
                        "facts.yaml:5:11: the saying is quoted and has no 'quote'. Add it: the source's own words."),
                saying(
                        "a paraphrase with a quote",
                        "paraphrased",
                        "quote: serious",
                        "it",
                        "facts.yaml:6:12: the saying is paraphrased and has a 'quote'. Remove it, or set the mode to"
                                + " quoted."));
    }

    private static String person(String spelled) {
        return """
            people:
              - id: popov
                name: {en: Ivan Popov, uk: Іван Попов, ru: Иван Попов}
                given_name: {en: [], uk: [], ru: []}
                family_name: {en: [Popov, Popow, Popof], uk: [], ru: []}
                other_names: {en: [], uk: [], ru: []}
                shared_names: {en: [], uk: [], ru: []}
                sought_as: {en: [], uk: [], ru: []}
                %s
            """.formatted(spelled);
    }

    private static Broken fact(String what, String right, String wrong, String fault) {
        return new Broken(what, Folder.FACT.replace(right, wrong), fault);
    }

    private static Broken saying(String what, String mode, String quote, String words, String fault) {
        return new Broken(what, """
            facts:
              - id: F1
                kind: saying
                by: putin
                mode: %s
                %s
                hedge: none
                attribution: putin
                source: article-1
                recorded: 2026-02-17
                text: {en: 'called %s so.', uk: 'назвав %s так.', ru: 'назвал %s так.'}
                about: []
            """.formatted(mode, quote, words, words, words), fault);
    }
}
