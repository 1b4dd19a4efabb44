package org.rapporteur.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The snapshots of one record, from each day on which something was recorded or retracted to the next; made when asked for. */
final class History {

    private final NavigableMap<LocalDate, Lazily<Facts>> since = new TreeMap<>();

    History(Entities entities, List<Fact> recorded) {
        var directories = Directories.of(entities);
        Stream.concat(Stream.of(LocalDate.MIN), recorded.stream().flatMap(History::turns))
                .forEach(day -> since.put(
                        day,
                        new Lazily<>(() -> new Facts(entities, directories, this, recorded, inForce(recorded, day)))));
    }

    /** When all of it is known. */
    Facts latest() {
        return since.lastEntry().getValue().get();
    }

    Facts on(LocalDate day) {
        return Objects.requireNonNull(since.floorEntry(day)).getValue().get();
    }

    private static Stream<LocalDate> turns(Fact fact) {
        var statement = fact.statement();
        return Stream.concat(Stream.of(statement.recorded()), statement.retracted().map(Retraction::on).stream());
    }

    /** Nothing recorded, superseded or retracted later counts. */
    private static List<Fact> inForce(List<Fact> recorded, LocalDate day) {
        var known = recorded.stream()
                .filter(fact -> fact.statement().isKnownOn(day))
                .toList();
        var superseded = known.stream()
                .flatMap(fact -> fact.statement().supersedes().stream())
                .collect(Collectors.toSet());
        return known.stream().filter(fact -> !superseded.contains(fact.id())).toList();
    }
}
