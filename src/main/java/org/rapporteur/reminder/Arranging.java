package org.rapporteur.reminder;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Rewording;
import org.rapporteur.reply.Status;

/** Sets up a reminder in two steps: {@code on} shows what would be posted, {@code confirm} arranges it. */
record Arranging(Subscriptions subscriptions, Pick pick, Card card, FactBook book, Dispatch dispatch) {

    /** For one holder; more are a nuisance, or a mistake. */
    static final int MOST = 5;

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** Stores nothing: all that is needed to go on stands in the choices. */
    Reply preview(Visit visit, Order order) {
        return switch (new Planning(visit, order, book, dispatch).outcome()) {
            case Planning.Outcome.Ready(var plan) -> preview(visit, plan);
            case Planning.Outcome.Back(var reply) -> reply;
        };
    }

    Reply confirm(Visit visit, Order order) {
        return switch (new Planning(visit, order, book, dispatch).outcome()) {
            case Planning.Outcome.Ready(var plan) ->
                order.has(Particular.Numbered.class) ? replace(visit, order, plan) : add(visit, plan);
            case Planning.Outcome.Back(var reply) -> reply;
        };
    }

    private Reply preview(Visit visit, Plan plan) {
        var existing = subscriptions.of(plan.where().holder());
        if (existing.stream().anyMatch(reminder -> reminder.arrangement().isLike(plan.arrangement()))) {
            return visit.back("remind.exists").leadingTo(List.of(Overview.choice(Order.of(Action.SHOW), visit)));
        }
        var first = plan.arrangement().schedule().next(visit.now(), Optional.empty());
        return card.on(first.day(), plan.milestone().id(), plan.language())
                .map(Rewording.fixedTo(plan.language().typography())::of)
                .map(posted -> shown(visit, plan, first, posted).and(new Block.Choices(ways(visit, plan, existing))))
                .orElseGet(() -> visit.back("remind.milestone.none"));
    }

    /** The card in the middle is drawn as it will be, whichever language surrounds it. */
    private static Reply shown(Visit visit, Plan plan, Due first, Reply posted) {
        var schedule = plan.arrangement().schedule();
        var about = visit.say(
                        "remind.preview", Filling.words("daily", visit.wording().daily(schedule)))
                .then(plan.address().equals(visit.here()) ? Line.nothing() : visit.say("remind.preview.there"))
                .then(visit.wording().at("remind.preview.first", first.at(), plan.zone()))
                .then(leapDay(visit, plan));
        var blocks = Stream.concat(Stream.of(new Block.Paragraph(about)), posted.blocks().stream());
        return new Reply(Status.ANSWERED, blocks.toList(), List.of());
    }

    private static Line leapDay(Visit visit, Plan plan) {
        boolean isLeapDay = MonthDay.from(plan.milestone().began()).equals(LEAP_DAY);
        return isLeapDay ? visit.say("remind.preview.leap") : Line.nothing();
    }

    /** Where there is one already, most people mean to change it. */
    private static List<Block.Choice> ways(Visit visit, Plan plan, List<Subscription> existing) {
        var change = existing.stream()
                .map(reminder -> new Block.Choice(
                        visit.say(
                                "remind.confirm.change",
                                Filling.words("called", visit.wording().called(reminder))),
                        plan.confirmation()
                                .with(new Particular.Numbered(reminder.id()))
                                .line()));
        var add = new Block.Choice(
                visit.say(existing.isEmpty() ? "remind.confirm" : "remind.confirm.another"),
                plan.confirmation().line());
        return Stream.concat(change, Stream.of(add).filter(_ -> existing.size() < MOST))
                .toList();
    }

    private Reply add(Visit visit, Plan plan) {
        var arrangement = plan.arrangement();
        var existing = subscriptions.of(arrangement.holder());
        boolean isNew =
                existing.stream().noneMatch(reminder -> reminder.arrangement().isLike(arrangement));
        return isNew && existing.size() >= MOST
                ? visit.back("remind.enough", Filling.count("count", MOST))
                : set(visit, subscriptions.add(arrangement, visit.now()));
    }

    private Reply replace(Visit visit, Order order, Plan plan) {
        return pick.one(
                visit,
                order,
                reminder -> subscriptions
                        .change(reminder.id(), current -> current.arranged(plan::inPlaceOf, visit.now()))
                        .map(changed -> set(visit, changed))
                        .orElseGet(() -> visit.back("remind.unknown")));
    }

    private static Reply set(Visit visit, Subscription subscription) {
        var line = visit.say(
                        "remind.set", Filling.words("called", visit.wording().called(subscription)))
                .then(visit.wording().next(subscription));
        return Reply.of(Status.ANSWERED, new Block.Paragraph(line))
                .leadingTo(List.of(Overview.choice(Order.of(Action.SHOW), visit)));
    }
}
