package org.rapporteur.reminder;

import static org.rapporteur.reminder.Arranged.ANNA;
import static org.rapporteur.reminder.Arranged.GROUP;
import static org.rapporteur.reminder.Arranged.IN_GROUP;
import static org.rapporteur.reminder.Arranged.WITH_ANNA;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.Bot;
import org.rapporteur.briefing.DailyCard;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Interpreter;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.Standing;
import org.rapporteur.chat.Standing.Permission;
import org.rapporteur.fact.FactBook;
import org.rapporteur.fact.Facts;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;

/** A group with Anna in it, the room of reminders, a platform, and a clock: on 23 November 2026, noon in London. */
public final class World {

    private static final Phrases PHRASES = new Phrases();

    final SetClock clock = new SetClock("2026-11-23T12:00:00Z");
    final Set<Send> inHand = new HashSet<>();
    final RememberedSends sends = new RememberedSends(inHand);
    final RememberedSubscriptions subscriptions = new RememberedSubscriptions(sends);
    final PaperPlatform telegram = new PaperPlatform(Arranged.TELEGRAM);
    final FactBook book;
    final Reminders reminders;
    Permission permission = Permission.GRANTED;

    public World() {
        this(Bot.facts());
    }

    World(Facts facts) {
        book = new FactBook(facts);
        reminders = new Reminders(
                new Keeping(subscriptions, sends, Lasting.UNTIL_FORGOTTEN),
                () -> List.of(telegram),
                new DailyCard(book, PHRASES)::on,
                book,
                PHRASES,
                clock);
    }

    Subscription add(Arrangement arrangement) {
        return subscriptions.add(arrangement, clock.instant());
    }

    Subscription now(Subscription subscription) {
        return subscriptions.find(subscription.id()).orElseThrow();
    }

    /** Wakes the postman for all that is due. */
    void serve() {
        reminders.serveDue();
    }

    /** Whoever had claimed a post is dead. */
    void crash() {
        inHand.clear();
    }

    /** Moves the clock, and wakes the postman at each moment at which something is due, as long as it sleeps well. */
    void passUntil(String moment) {
        passUntil(Instant.parse(moment));
    }

    void passUntil(Instant moment) {
        for (var due = next(); due.filter(at -> !at.isAfter(moment)).isPresent(); due = next()) {
            clock.set(due.get());
            serve();
        }
        clock.set(moment);
    }

    private Optional<Instant> next() {
        return subscriptions.upcoming(1).stream()
                .flatMap(subscription -> subscription.next().stream())
                .map(Due::at)
                .findFirst();
    }

    /** What Anna reads after she has typed a line in the group. */
    String inGroup(String line) {
        return drawn(answer(line, inGroup(Language.ENGLISH)), Language.ENGLISH);
    }

    String inGroup(String line, Language language) {
        return drawn(answer(line, inGroup(language)), language);
    }

    /** What Anna reads after she has typed a line to the bot alone. */
    String inPrivate(String line) {
        return drawn(answer(line, guest(Standing.own(ANNA).at(WITH_ANNA), Language.ENGLISH)), Language.ENGLISH);
    }

    Reply answer(String line, Guest guest) {
        return desk().hear(line, guest, clock.instant()).reply();
    }

    Guest inGroup(Language language) {
        return inGroup(IN_GROUP, language);
    }

    Guest inGroup(Address address, Language language) {
        return guest(new Standing(GROUP, () -> permission).at(address).by(ANNA), language);
    }

    static Guest guest(Standing standing, Language language) {
        var plain = new Guest(language, ZoneId.of("Europe/Zurich"), true);
        return new Guest(language, plain.zone(), true, plain.names(), Optional.of(standing));
    }

    /** What is posted on that day, in English. */
    static Reply card(LocalDate day) {
        return new DailyCard(new FactBook(Bot.facts()), PHRASES)
                .on(day, Arranged.INVASION, Language.ENGLISH)
                .orElseThrow();
    }

    static String drawn(Reply reply, Language language) {
        return new PlainText(language.typography()).draw(reply);
    }

    /** What Anna is answered in the group. */
    public Reply answer(String line, Language language) {
        return answer(line, inGroup(language));
    }

    /** What Anna is answered alone with the bot, where a channel is called {@code @news}. */
    public Reply answerAboutChannel(String line, Language language) {
        var channel = new Address(Arranged.TELEGRAM, "-1001234567890", Optional.empty());
        var holder = Holder.chat(Arranged.TELEGRAM, channel.chat());
        telegram.shows(
                "@news", new Standing(holder, () -> permission).at(channel).by(ANNA));
        return answer(line, guest(Standing.own(ANNA).at(WITH_ANNA), language));
    }

    public Commands commands() {
        return new Commands(List.of(reminders.command()), PHRASES);
    }

    private Desk desk() {
        Interpreter deaf = (_, own) -> new Interpreter.Interpretation(own, new Interpreter.Reading.Beyond());
        return new Desk(commands(), deaf, PHRASES);
    }
}
