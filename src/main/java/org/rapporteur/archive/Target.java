package org.rapporteur.archive;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an id may point to.
 *
 * @param noun what is meant: "person or body"
 * @param place where it is kept: "people or bodies"
 */
record Target(List<Section> sections, String noun, String place, Predicate<Entry> fits) {

    static final Target GAP = new Target(List.of(Section.FACTS), "gap", "facts", Entry::isGap);
    static final Target FACT = in(Section.FACTS);
    static final Target STATED_FACT = new Target(List.of(Section.FACTS), "fact", "facts", entry -> !entry.isGap());
    static final Target ANYTHING = new Target(
            List.of(Section.PEOPLE, Section.PARTIES, Section.PLACES, Section.BODIES, Section.EVENTS, Section.ISSUES),
            "entry",
            "people, parties, places, bodies, events or issues",
            _ -> true);

    static Target in(Section... sections) {
        return new Target(
                List.of(sections), either(sections, Section::noun), either(sections, Section::title), _ -> true);
    }

    boolean fits(Entry entry) {
        return sections.contains(entry.section()) && fits.test(entry);
    }

    /** "a person or body" */
    String described() {
        return withArticle(noun);
    }

    static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    private static String either(Section[] sections, Function<Section, String> name) {
        return Stream.of(sections).map(name).collect(Collectors.joining(" or "));
    }
}
