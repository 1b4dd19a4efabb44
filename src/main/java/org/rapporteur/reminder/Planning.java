package org.rapporteur.reminder;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.chat.Destination;
import org.rapporteur.chat.Standing;
import org.rapporteur.chat.Zones;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;

/** Makes a plan of what was typed, or asks for what is missing: first for the right, then for time, zone and milestone. */
record Planning(Visit visit, Order order, FactBook book, Dispatch dispatch) {

    private static final List<LocalTime> TIMES = List.of(LocalTime.of(8, 0), LocalTime.of(9, 0), LocalTime.of(18, 0));

    /** Where the talks were held or are spoken of, in the order of their ids, so that none comes first by rank. */
    private static final List<ZoneId> ZONES = Stream.of(
                    "America/New_York", "Asia/Dubai", "Europe/Kyiv", "Europe/Moscow", "Europe/Zurich", "UTC")
            .map(ZoneId::of)
            .toList();

    /** What came of it. */
    sealed interface Outcome {

        record Ready(Plan plan) implements Outcome {}

        /** Something is missing, or not possible. */
        record Back(Reply reply) implements Outcome {}
    }

    Outcome outcome() {
        return switch (dispatch.opening(visit, order)) {
            case Destination.There(var standing) -> permitted(standing);
            case Destination.Nowhere(var why) -> new Outcome.Back(visit.back(why));
        };
    }

    private Outcome permitted(Standing where) {
        var permission = where.permission().get();
        if (permission != Standing.Permission.GRANTED) {
            return new Outcome.Back(visit.refused(permission));
        }
        return order.the(Particular.Time.class)
                .map(time -> timed(where, time.time()))
                .orElseGet(this::askTime);
    }

    private Outcome timed(Standing where, LocalTime time) {
        if (order.rest().isBlank()) {
            return ownZone(where, time);
        }
        return switch (Zones.find(order.rest())) {
            case Zones.Finding.Named(var zone) -> zoned(where, time, zone);
            case Zones.Finding.Placed(var zone) -> zoned(where, time, zone);
            case Zones.Finding.Near(var zones) -> askZone("remind.zone.near", zones);
            case Zones.Finding.Abbreviated(var zone) -> askZone("remind.zone.fixed", List.of(zone));
            case Zones.Finding.Offset _ -> askZone("remind.zone.fixed", ZONES);
            case Zones.Finding.Unknown _ -> askZone("remind.zone.none", ZONES);
        };
    }

    /** UTC is what the guest has who never chose; few people mean it. */
    private Outcome ownZone(Standing where, LocalTime time) {
        var own = visit.request().guest().zone();
        return own.normalized().equals(ZoneOffset.UTC) ? askZone("remind.zone.ask", ZONES) : zoned(where, time, own);
    }

    private Outcome zoned(Standing where, LocalTime time, ZoneId zone) {
        var given = order.the(Particular.Counted.class).map(Particular.Counted::milestone);
        var milestones = book.inForce()
                .all(Fact.Milestone.class)
                .filter(milestone ->
                        given.filter(id -> !id.equals(milestone.id())).isEmpty())
                .toList();
        return switch (milestones.size()) {
            case 0 -> new Outcome.Back(visit.back("remind.milestone.none").and(Overview.how(visit)));
            case 1 -> new Outcome.Ready(plan(where, time, zone, milestones.getFirst()));
            default -> askMilestone(zone, milestones);
        };
    }

    private Plan plan(Standing where, LocalTime time, ZoneId zone, Fact.Milestone milestone) {
        var address = where.address().orElseThrow();
        return new Plan(
                where,
                address,
                order.the(Particular.Elsewhere.class).map(_ -> new Particular.Elsewhere(address.chat())),
                time,
                CarriedZone.of(zone).zone(),
                order.the(Particular.In.class).map(Particular.In::language).orElse(ownLanguage()),
                milestone);
    }

    private Language ownLanguage() {
        return visit.request().guest().language();
    }

    private Outcome askTime() {
        var kept = CarriedZone.meant(Zones.find(order.rest()))
                .map(zone -> order.with(new Particular.Zone(zone)))
                .orElse(order);
        return ask(kept, "remind.time.ask", TIMES, Particular.Time::new, time -> Line.plain(Wording.clock(time)));
    }

    private Outcome askZone(String phrase, List<ZoneId> zones) {
        return ask(order, phrase, zones, Particular.Zone::new, visit.wording()::place);
    }

    private Outcome askMilestone(ZoneId zone, List<Fact.Milestone> milestones) {
        return ask(
                order.with(new Particular.Zone(zone)),
                "remind.milestone.ask",
                milestones,
                milestone -> new Particular.Counted(milestone.id()),
                visit.wording()::milestone);
    }

    /** Offers what was typed so far, completed by each of the values. */
    private <T> Outcome ask(
            Order typed, String phrase, List<T> values, Function<T, Particular> meaning, Function<T, Line> label) {
        var choices = values.stream()
                .map(value -> new Block.Choice(
                        label.apply(value), typed.with(meaning.apply(value)).line()))
                .toList();
        return new Outcome.Back(
                visit.back(phrase).and(new Block.Choices(choices)).and(Overview.how(visit)));
    }
}
