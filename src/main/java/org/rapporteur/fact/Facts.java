package org.rapporteur.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The record as it stood on one day: an immutable snapshot, whole and checked. Facts keep the order of their files.
 */
public final class Facts {

    private final Entities entities;
    private final Directories directories;
    private final History history;
    private final List<Fact> recorded;
    private final List<Fact> inForce;
    private final Map<Id, Fact> byId;
    private final Map<Class<?>, List<Fact>> byKind;
    private final Map<Id, List<Fact>> byEntity = new HashMap<>();
    private final Optional<Source> newestSource;
    private final Optional<LocalDate> lastRecorded;

    /** A snapshot of everything ever recorded, as it stands when all of it is known. */
    public static Facts of(Entities entities, List<Fact> recorded) {
        return new History(entities, List.copyOf(recorded)).latest();
    }

    Facts(Entities entities, Directories directories, History history, List<Fact> recorded, List<Fact> inForce) {
        this.entities = entities;
        this.directories = directories;
        this.history = history;
        this.recorded = recorded;
        this.inForce = inForce;
        this.byId = inForce.stream().collect(Collectors.toUnmodifiableMap(Fact::id, Function.identity()));
        this.byKind = inForce.stream().collect(Collectors.groupingBy(Object::getClass));
        inForce.forEach(fact -> fact.bearsOn()
                .forEach(id ->
                        byEntity.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact)));
        this.newestSource = all().map(fact -> fact.statement().source()).max(Comparator.comparing(Source::published));
        this.lastRecorded = all().map(fact -> fact.statement().recorded()).max(LocalDate::compareTo);
    }

    /** What was known on that day: nothing recorded, superseded or retracted later counts. */
    public Facts knownOn(LocalDate day) {
        return history.on(day);
    }

    public Entities entities() {
        return entities;
    }

    public Directories directories() {
        return directories;
    }

    /** Every fact in force, gaps included. */
    public Stream<Fact> all() {
        return inForce.stream();
    }

    /** Those of one kind, which is one of the records in {@link Fact}. */
    public <F extends Fact> Stream<F> all(Class<F> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    public Optional<Fact> find(Id id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The milestone of that id, or the one that has taken its place since. */
    public Optional<Fact.Milestone> milestone(Id id) {
        return find(id).filter(Fact.Milestone.class::isInstance)
                .map(Fact.Milestone.class::cast)
                .or(() -> successor(id).flatMap(this::milestone));
    }

    private Optional<Id> successor(Id id) {
        return recorded.stream()
                .filter(fact -> fact.statement().supersedes().filter(id::equals).isPresent())
                .map(Fact::id)
                .findFirst();
    }

    /** The facts that bear on an entity, gaps excluded. */
    public Stream<Fact> about(Entity entity) {
        return bearingOn(entity).filter(fact -> !(fact instanceof Fact.Gap));
    }

    /** What the source does not say about an entity. */
    public Stream<Fact.Gap> gaps(Entity entity) {
        return bearingOn(entity).filter(Fact.Gap.class::isInstance).map(Fact.Gap.class::cast);
    }

    private Stream<Fact> bearingOn(Entity entity) {
        return byEntity.getOrDefault(entity.id(), List.of()).stream();
    }

    public Stream<Fact.Seat> seats(Entity.Party party) {
        return all(Fact.Seat.class).filter(seat -> seat.party().is(party));
    }

    public Optional<Fact.Office> office(Entity holder) {
        return all(Fact.Office.class)
                .filter(office -> office.holder().is(holder))
                .findFirst();
    }

    /** The party for which a person or body is named: by a seat, else by a post. */
    public Optional<Entity.Party> sideOf(Entity holder) {
        var seat = all(Fact.Seat.class)
                .filter(seated -> seated.holder().is(holder))
                .map(Fact.Seat::party)
                .findFirst();
        return seat.or(() -> office(holder).map(Fact.Office::party));
    }

    public Stream<Fact.Meeting> meetings(Fact.Meeting.Aspect aspect) {
        return all(Fact.Meeting.class).filter(meeting -> meeting.aspect() == aspect);
    }

    /** What is said of when the latest round takes place; empty when no round is dated. */
    public Optional<Fact.Meeting> latestRound() {
        return meetings(Fact.Meeting.Aspect.DAYS)
                .filter(meeting -> !meeting.days().isEmpty())
                .max(Comparator.comparing(meeting -> meeting.days().getLast()));
    }

    /** The newest source of the facts in force; empty when nothing was recorded yet. */
    public Optional<Source> newestSource() {
        return newestSource;
    }

    /** The day of the last entry in force; empty when nothing was recorded yet. */
    public Optional<LocalDate> lastRecorded() {
        return lastRecorded;
    }

    /** The day of the first entry, whether or not it was known on the day of this snapshot. */
    public Optional<LocalDate> firstRecorded() {
        return recorded.stream().map(fact -> fact.statement().recorded()).min(LocalDate::compareTo);
    }
}
