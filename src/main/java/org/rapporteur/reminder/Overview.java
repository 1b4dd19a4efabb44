package org.rapporteur.reminder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /remind} and {@code /remind show}: what is set up, when it comes next, and what one can do. */
record Overview(Reach reach, FactBook book) {

    private static final int DAYS_OF_A_PAUSE = 7;

    Reply of(Visit visit, Order order) {
        return reach.meant(
                visit,
                order,
                reminders -> reminders.isEmpty()
                        ? Reply.of(Status.ANSWERED, new Block.Paragraph(visit.say("remind.none")), how(visit))
                        : shown(reminders, visit, order));
    }

    /** How one is set up. */
    static Block how(Visit visit) {
        return new Block.Paragraph(visit.say("remind.how", Filling.command("example", "/remind on 09:00 Europe/Kyiv")));
    }

    private Reply shown(List<Subscription> reminders, Visit visit, Order order) {
        var heading = switch (visit.standing().holder().kind()) {
            case PERSON -> "remind.heading.person";
            case CHAT -> "remind.heading.chat";
        };
        var blocks = Stream.of(
                        Stream.<Block>of(new Block.Heading(visit.say(heading))),
                        reminders.stream()
                                .flatMap(reminder -> Stream.of(arranged(reminder, visit), outlook(reminder, visit)))
                                .<Block>map(Block.Paragraph::new),
                        Stream.of(new Block.Choices(choices(reminders, visit, order)), how(visit)))
                .flatMap(part -> part);
        return new Reply(Status.ANSWERED, blocks.toList(), List.of());
    }

    /** "r12: every day at 09:00 (Europe/Kyiv), anniversary of …, in Ukrainian." */
    private Line arranged(Subscription reminder, Visit visit) {
        var arrangement = reminder.arrangement();
        var wording = visit.wording();
        var what = book.inForce()
                .milestone(arrangement.milestone())
                .map(wording::milestone)
                .orElseGet(() -> Line.plain(arrangement.milestone().value()));
        return visit.say(
                        "remind.arranged",
                        Filling.words("called", wording.called(reminder)),
                        Filling.words("what", what),
                        Filling.words("language", wording.language(arrangement.language())))
                .then(arrangement.schedule().quiet().map(wording::quiet).orElseGet(Line::nothing))
                .then(place(arrangement, visit));
    }

    private static Line place(Arrangement arrangement, Visit visit) {
        if (arrangement.address().equals(visit.here())) {
            return Line.nothing();
        }
        boolean isOfThisChat = arrangement.holder().equals(visit.standing().holder());
        return visit.say(isOfThisChat ? "remind.place.topic" : "remind.place.channel");
    }

    /** When the next post comes, in the chat's zone and the reader's; the last one; what went wrong last. */
    private static Line outlook(Subscription reminder, Visit visit) {
        var wording = visit.wording();
        var zone = reminder.schedule().zone();
        var next = switch (reminder.state()) {
            case State.Active(var due) -> next(due, reminder.schedule(), visit);
            case State.Disabled disabled -> wording.disabled(reminder, disabled);
        };
        return next.then(reminder.lastPost()
                        .map(post -> wording.at("remind.last", post.at(), zone))
                        .orElseGet(() -> visit.say("remind.last.none")))
                .then(reminder.lastMishap().map(wording::mishap).orElseGet(Line::nothing));
    }

    private static Line next(Due due, Schedule schedule, Visit visit) {
        var zone = schedule.zone();
        var own = visit.request().guest().zone();
        var paused =
                isPaused(due, schedule) ? visit.say("remind.paused", Filling.day("date", due.day())) : Line.nothing();
        return paused.then(visit.wording().at("remind.next", due.at(), zone))
                .then(
                        isAnotherClock(own, zone, due.at())
                                ? visit.wording().at("remind.next.yours", due.at(), own)
                                : Line.nothing());
    }

    /** UTC is on the clock of hardly anybody: it is what the guest has who never chose. */
    private static boolean isAnotherClock(ZoneId own, ZoneId zone, Instant at) {
        return !own.normalized().equals(ZoneOffset.UTC)
                && !zone.getRules().getOffset(at).equals(own.getRules().getOffset(at));
    }

    /** What is over is no pause any more. */
    private static boolean isPaused(Due due, Schedule schedule) {
        return schedule.pausedUntil().equals(Optional.of(due.day()));
    }

    /** Which reminder is meant is asked, where there are several. */
    private static List<Block.Choice> choices(List<Subscription> reminders, Visit visit, Order shown) {
        boolean isHeldUp = reminders.stream().anyMatch(Overview::isHeldUp);
        var week = visit.request().today().plusDays(DAYS_OF_A_PAUSE);
        return Stream.of(
                        Order.of(Action.TEST),
                        isHeldUp ? Order.of(Action.RESUME) : Order.of(Action.PAUSE, new Particular.Day(week)),
                        Order.of(Action.OFF))
                .map(order ->
                        shown.the(Particular.Elsewhere.class).map(order::with).orElse(order))
                .map(order -> choice(order, visit))
                .toList();
    }

    private static boolean isHeldUp(Subscription reminder) {
        return reminder.next().map(due -> isPaused(due, reminder.schedule())).orElse(true);
    }

    static Block.Choice choice(Order order, Visit visit) {
        var label = order.the(Particular.Day.class)
                .map(day -> visit.wording().pauseUntil(day.day()))
                .orElseGet(() -> visit.say("remind.action." + order.action().code()));
        return new Block.Choice(label, order.line());
    }
}
