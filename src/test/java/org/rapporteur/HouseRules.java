package org.rapporteur;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.rapporteur.HousePlan.roomOf;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The house's rules as one function from its parts to the trespasses, each named with the way out. */
final class HouseRules {
    private static final Pattern PRINTING = Pattern.compile("java\\.(lang\\.System\\.(out|err)|util\\.logging\\..*)");
    private static final Pattern SYSTEM_CLOCK =
            Pattern.compile("java\\.(time\\.(\\w+\\.now|\\w+\\.system\\w*)|lang\\.System\\.currentTimeMillis)");
    private static final Pattern VAGUE = Pattern.compile("utils?|\\w*(Util|Utils|Helper|Helpers|Manager)");

    private static final List<Function<Part, Stream<String>>> RULES = List.of(
            HouseRules::homeless,
            HouseRules::sideways,
            HouseRules::libraries,
            HouseRules::printing,
            HouseRules::clocks,
            HouseRules::statics,
            HouseRules::vagueNames);

    private HouseRules() {}

    static SortedSet<String> faults(Collection<Part> parts) {
        var faults = new TreeSet<String>();
        parts.forEach(part -> RULES.forEach(rule -> rule.apply(part).forEach(faults::add)));
        unmarkedPackages(parts).forEach(faults::add);
        return faults;
    }

    private static Stream<String> homeless(Part part) {
        return Stream.of(roomOf(part))
                .filter(not(HousePlan::isRoom))
                .filter(room -> !HousePlan.HALL.contains(room) && !room.equals("package-info"))
                .map(room ->
                        "%s is no room of the house (%s). Give it a row in HousePlan, or move the file into a room."
                                .formatted(room, part.file()));
    }

    private static Stream<String> sideways(Part part) {
        var room = roomOf(part);
        var open = HousePlan.MAY_IMPORT.get(room);
        return open == null
                ? Stream.of()
                : part.uses().stream()
                        .filter(use -> use.startsWith(HousePlan.HOUSE + "."))
                        .map(HousePlan::roomOf)
                        .filter(other -> !other.equals(room) && !open.contains(other))
                        .map(other -> "%s must not import %s (%s). Pass it in from Main instead."
                                .formatted(room, other, part.file()));
    }

    private static Stream<String> libraries(Part part) {
        return HousePlan.LIBRARY_IN.entrySet().stream()
                .filter(rule -> !rule.getValue().contains(roomOf(part)))
                .filter(rule -> part.uses().stream().anyMatch(use -> use.startsWith(rule.getKey() + ".")))
                .map(rule -> "%s must not import %s (%s). Leave that to %s instead."
                        .formatted(roomOf(part), rule.getKey(), part.file(), either(rule.getValue())));
    }

    private static Stream<String> printing(Part part) {
        return uses(part, PRINTING)
                .filter(_ -> !HousePlan.MAY_PRINT.contains(roomOf(part)))
                .map(use -> "%s must not use %s (%s). Log through slf4j, or return the text, instead."
                        .formatted(roomOf(part), use, part.file()));
    }

    private static Stream<String> clocks(Part part) {
        return uses(part, SYSTEM_CLOCK)
                .filter(_ -> !roomOf(part).equals("Main"))
                .map(use -> "%s must not ask %s for the time (%s). Take an InstantSource from Main instead."
                        .formatted(roomOf(part), use, part.file()));
    }

    private static Stream<String> statics(Part part) {
        return part.mutableStatics().stream()
                .map(field -> "%s must not keep state in static %s (%s). Make it a field of an object instead."
                        .formatted(roomOf(part), field, part.file()));
    }

    private static Stream<String> vagueNames(Part part) {
        return Stream.concat(
                        Stream.of(part.simpleName()),
                        Stream.of(part.packageName().split("\\.")))
                .filter(VAGUE.asMatchPredicate())
                .map(name -> "%s must not hold a %s (%s). Name the concept, or put it beside its only user, instead."
                        .formatted(roomOf(part), name, part.file()));
    }

    private static Stream<String> unmarkedPackages(Collection<Part> parts) {
        var marked = parts.stream()
                .filter(part -> part.simpleName().equals("package-info"))
                .filter(part -> part.uses().contains("org.jspecify.annotations.NullMarked"))
                .map(Part::packageName)
                .collect(toSet());
        return parts.stream()
                .map(Part::packageName)
                .filter(not(marked::contains))
                .map("%s has no @NullMarked package-info. Add one that says in a sentence what it is for."::formatted);
    }

    private static Stream<String> uses(Part part, Pattern pattern) {
        return part.uses().stream()
                .filter(pattern.asMatchPredicate())
                .map(use -> use.replaceFirst("^java\\.(lang|time)\\.", ""));
    }

    private static String either(Collection<String> rooms) {
        return rooms.stream().sorted().collect(joining(" or "));
    }
}
