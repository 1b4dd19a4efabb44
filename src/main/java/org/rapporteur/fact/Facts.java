package org.rapporteur.fact;

import java.time.LocalDate;
import java.util.Comparator;
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
    private final List<Fact> recorded;
    private final List<Fact> inForce;
    private final Map<Id, Fact> byId;

    /** A snapshot of everything ever recorded, as it stands when all of it is known. */
    public static Facts of(Entities entities, List<Fact> recorded) {
        return new Facts(entities, Directories.of(entities), List.copyOf(recorded), LocalDate.MAX);
    }

    private Facts(Entities entities, Directories directories, List<Fact> recorded, LocalDate day) {
        this.entities = entities;
        this.directories = directories;
        this.recorded = recorded;
        this.inForce = inForce(recorded, day);
        this.byId = inForce.stream().collect(Collectors.toUnmodifiableMap(Fact::id, Function.identity()));
    }

    /** What was known on that day: nothing recorded, superseded or retracted later counts. */
    public Facts knownOn(LocalDate day) {
        var known = new Facts(entities, directories, recorded, day);
        return known.inForce.equals(inForce) ? this : known;
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

    public <F extends Fact> Stream<F> all(Class<F> kind) {
        return all().filter(kind::isInstance).map(kind::cast);
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
        return all().filter(fact -> !(fact instanceof Fact.Gap)).filter(fact -> fact.bearsOn(entity));
    }

    /** What the source does not say about an entity. */
    public Stream<Fact.Gap> gaps(Entity entity) {
        return all(Fact.Gap.class).filter(gap -> gap.bearsOn(entity));
    }

    public Stream<Fact.Seat> seats(Entity.Party party) {
        return all(Fact.Seat.class).filter(seat -> seat.party().equals(party));
    }

    public Optional<Fact.Office> office(Entity holder) {
        return all(Fact.Office.class)
                .filter(office -> office.holder().equals(holder))
                .findFirst();
    }

    /** The party for which a person or body is named: by a seat, else by a post. */
    public Optional<Entity.Party> sideOf(Entity holder) {
        var seat = all(Fact.Seat.class)
                .filter(seated -> seated.holder().equals(holder))
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
        return all().map(fact -> fact.statement().source()).max(Comparator.comparing(Source::published));
    }

    /** The day of the first entry, whether or not it was known on the day of this snapshot. */
    public Optional<LocalDate> firstRecorded() {
        return recorded.stream().map(fact -> fact.statement().recorded()).min(LocalDate::compareTo);
    }

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
