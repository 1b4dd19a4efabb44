package org.rapporteur.archive;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What replaces what. */
final class SupersedingRules {

    private SupersedingRules() {}

    static Stream<Fault> nothingSupersedesItself(Draft draft) {
        var told = new LinkedHashSet<String>();
        return draft.facts().flatMap(fact -> circle(fact, draft, told).stream());
    }

    /** The circle that begins here, told at the first of its facts only. */
    private static Optional<Fault> circle(Entry fact, Draft draft, Set<String> told) {
        var chain = new LinkedHashSet<String>();
        var next = fact.id();
        while (next.filter(chain::add).isPresent()) {
            next = next.flatMap(id -> draft.catalogue().find(Section.FACTS, id)).flatMap(SupersedingRules::superseded);
        }
        boolean closes = next.isPresent() && next.equals(fact.id()) && told.addAll(chain);
        return closes ? fact.at("supersedes").map(at -> at.fault(message(chain))) : Optional.empty();
    }

    private static Optional<String> superseded(Entry fact) {
        return fact.text("supersedes");
    }

    private static String message(Set<String> chain) {
        var circle = chain.size() == 1 ? " supersedes itself" : " supersede each other in a circle";
        return String.join(", ", chain) + circle + ". Only a newer fact supersedes an older one: remove what is wrong.";
    }
}
