package org.rapporteur.reminder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Destination;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** What changes a reminder that is there. Whoever changes it is the one to be told when it ends. */
record Changes(Subscriptions subscriptions, Pick pick, Dispatch dispatch) {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    Reply off(Visit visit, Order order) {
        return order.has(Particular.All.class)
                ? allOff(visit, order)
                : pick.one(visit, order, reminder -> {
                    subscriptions.delete(reminder.id());
                    return said(visit.say("remind.off.done"));
                });
    }

    /** Of this chat, or of the channel that is named. */
    private Reply allOff(Visit visit, Order order) {
        return switch (dispatch.destination(visit, order)) {
            case Destination.There(var there) -> allOff(visit, there);
            case Destination.Nowhere(var why) -> visit.back(why);
        };
    }

    private Reply allOff(Visit visit, Standing there) {
        var permission = there.permission().get();
        if (permission != Standing.Permission.GRANTED) {
            return visit.refused(permission);
        }
        subscriptions.of(there.holder()).forEach(reminder -> subscriptions.delete(reminder.id()));
        return said(visit.say("remind.off.done.all"));
    }

    Reply pause(Visit visit, Order order) {
        return order.the(Particular.Day.class)
                .map(Particular.Day::day)
                .map(day -> pick.one(visit, order, reminder -> paused(visit, reminder, day)))
                .orElseGet(() -> asked(
                        visit,
                        order,
                        "remind.pause.ask",
                        until(visit),
                        day -> visit.wording().pauseUntil(day.day())));
    }

    private static Stream<Particular.Day> until(Visit visit) {
        return Stream.of(WEEK, MONTH)
                .map(days -> visit.request().today().plusDays(days))
                .map(Particular.Day::new);
    }

    private Reply paused(Visit visit, Subscription reminder, LocalDate day) {
        boolean isAhead =
                day.isAfter(LocalDate.ofInstant(visit.now(), reminder.schedule().zone()));
        return isAhead
                ? scheduled(visit, reminder, "remind.pause.done", schedule -> schedule.pausedUntil(Optional.of(day)))
                : visit.back("remind.pause.past");
    }

    /** Ends a pause, and enables what was disabled. */
    Reply resume(Visit visit, Order order) {
        return pick.one(
                visit,
                order,
                reminder -> change(
                        visit,
                        reminder,
                        "remind.resume.done",
                        current -> current.arranged(arranged -> by(visit, arranged.on(unpaused(arranged))), visit.now())
                                .enabled(visit.now())));
    }

    private static Schedule unpaused(Arrangement arrangement) {
        return arrangement.schedule().pausedUntil(Optional.empty());
    }

    /** To where this is said, or to the place that is named; within the same chat. */
    Reply move(Visit visit, Order order) {
        return switch (dispatch.opening(visit, order)) {
            case Destination.There(var there) ->
                pick.one(
                        visit,
                        order,
                        reminder -> reminder.arrangement().holder().equals(there.holder())
                                ? moved(visit, reminder, there.address().orElse(visit.here()))
                                : visit.back("remind.move.not"));
            case Destination.Nowhere(var why) -> visit.back(why);
        };
    }

    private Reply moved(Visit visit, Subscription reminder, Address address) {
        var phrase = address.equals(visit.here()) ? "remind.move.done" : "remind.move.done.there";
        return arranged(visit, reminder, phrase, arranged -> arranged.at(address));
    }

    Reply quiet(Visit visit, Order order) {
        var hours = order.the(Particular.Hours.class).map(Particular.Hours::hours);
        if (hours.isEmpty() && !order.has(Particular.None.class)) {
            return visit.back("remind.quiet.ask", Filling.command("example", "/remind quiet 22:00-07:00"));
        }
        var phrase = hours.isPresent() ? "remind.quiet.done" : "remind.quiet.done.none";
        return pick.one(
                visit, order, reminder -> scheduled(visit, reminder, phrase, schedule -> schedule.quiet(hours)));
    }

    Reply language(Visit visit, Order order) {
        return order.the(Particular.In.class)
                .map(Particular.In::language)
                .map(language -> pick.one(
                        visit,
                        order,
                        reminder -> arranged(visit, reminder, "remind.language.done", to -> to.in(language))))
                .orElseGet(() -> asked(
                        visit,
                        order,
                        "remind.language.ask",
                        Stream.of(Language.values()).map(Particular.In::new),
                        in -> visit.wording().language(in.language())));
    }

    private Reply scheduled(Visit visit, Subscription reminder, String phrase, UnaryOperator<Schedule> change) {
        return arranged(visit, reminder, phrase, arranged -> arranged.on(change.apply(arranged.schedule())));
    }

    private Reply arranged(Visit visit, Subscription reminder, String phrase, UnaryOperator<Arrangement> change) {
        return change(
                visit,
                reminder,
                phrase,
                current -> current.arranged(arranged -> by(visit, change.apply(arranged)), visit.now()));
    }

    private Reply change(Visit visit, Subscription reminder, String phrase, UnaryOperator<Subscription> change) {
        return subscriptions
                .change(reminder.id(), change)
                .map(changed -> said(visit.say(phrase).then(visit.wording().next(changed))))
                .orElseGet(() -> visit.back("remind.unknown"));
    }

    /** Who writes in the chat's own name leaves the one who was known. */
    private static Arrangement by(Visit visit, Arrangement arrangement) {
        return visit.standing().person().isPresent()
                ? arrangement.by(visit.standing().person())
                : arrangement;
    }

    private static <P extends Particular> Reply asked(
            Visit visit, Order order, String phrase, Stream<P> values, Function<P, Line> label) {
        var choices = values.map(
                value -> new Block.Choice(label.apply(value), order.with(value).line()));
        return visit.back(phrase).and(new Block.Choices(choices.toList()));
    }

    private static Reply said(Line line) {
        return Reply.of(Status.ANSWERED, new Block.Paragraph(line));
    }
}
