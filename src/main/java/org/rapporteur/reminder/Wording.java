package org.rapporteur.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.rapporteur.chat.Zones;
import org.rapporteur.fact.Fact;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Language;
import org.rapporteur.language.Voice;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Span;

/** What subscriptions and their parts are called. */
record Wording(Voice voice) {

    /** "every day at 09:00 (Europe/Kyiv)" */
    Line daily(Schedule schedule) {
        return voice.say(
                "remind.daily",
                Filling.words("time", clock(schedule.time())),
                Filling.words("zone", schedule.zone().getId()));
    }

    /** "r12: every day at 09:00 (Europe/Kyiv)" */
    Line called(Subscription subscription) {
        return voice.say(
                "remind.called",
                Filling.words("id", subscription.id().code()),
                Filling.words("daily", daily(subscription.schedule())));
    }

    /** "anniversary of …" */
    Line milestone(Fact.Milestone milestone) {
        return voice.say("remind.milestone", Filling.words("of", milestone.of().in(voice.language())));
    }

    /** "Kyiv (Europe/Kyiv)" */
    Line place(ZoneId zone) {
        var city = Zones.city(zone, voice.language());
        boolean isUtc = zone.normalized().equals(ZoneOffset.UTC);
        return Line.plain(isUtc || city.equals(zone.getId()) ? zone.getId() : city + " (" + zone.getId() + ")");
    }

    /** As its speakers call it. */
    Line language(Language language) {
        return Line.plain(language.locale().getDisplayLanguage(language.locale()));
    }

    /** A phrase about a moment, with its day and its time on the wall. */
    Line at(String phrase, Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return voice.say(
                phrase,
                Filling.day("date", local.toLocalDate()),
                Filling.words("time", clock(local.toLocalTime())),
                Filling.words("zone", zone.getId()));
    }

    /** When the next post comes; nothing when none does. */
    Line next(Subscription subscription) {
        var zone = subscription.schedule().zone();
        return subscription.next().map(due -> at("remind.next", due.at(), zone)).orElseGet(Line::nothing);
    }

    Line quiet(QuietHours hours) {
        return voice.say(
                "remind.quiet", Filling.words("from", clock(hours.from())), Filling.words("to", clock(hours.to())));
    }

    Line pauseUntil(LocalDate day) {
        return voice.say("remind.pause.until", Filling.day("date", day));
    }

    Line mishap(Mishap mishap) {
        var phrase = switch (mishap.kind()) {
            case MISSED -> "remind.mishap.missed";
            case DELAYED -> "remind.mishap.delayed";
            case UNKNOWN_MILESTONE -> "remind.mishap.milestone";
        };
        return voice.say(phrase, Filling.day("date", mishap.day()));
    }

    /** The platform's own words, which are English and not ours; nothing when it had none. */
    Line reason(String words) {
        return words.isEmpty()
                ? Line.nothing()
                : voice.say("remind.reason", Filling.words("reason", Line.of(new Span.Quote(words))));
    }

    /** That it is disabled, why, and until when it is kept. */
    Line disabled(Subscription subscription, State.Disabled disabled) {
        var zone = subscription.schedule().zone();
        var resume = Order.of(Action.RESUME, new Particular.Numbered(subscription.id()));
        return Stream.of(
                        at("remind.disabled", disabled.since(), zone),
                        reason(disabled.reason()),
                        voice.say(
                                "remind.disabled.kept",
                                Filling.command("resume", resume.line()),
                                Filling.day(
                                        "date",
                                        LocalDate.ofInstant(disabled.since().plus(Attendance.KEPT), zone))))
                .reduce(Line.nothing(), Line::then);
    }

    static String clock(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern("HH:mm"));
    }
}
