package org.rapporteur;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Reading;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;
import org.rapporteur.console.ConsoleSettings;
import org.rapporteur.console.Conversation;
import org.rapporteur.fact.FactBook;
import org.rapporteur.fact.Facts;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;
import org.rapporteur.language.Phrases;
import org.rapporteur.question.Dictionaries;
import org.rapporteur.reminder.Keeping;
import org.rapporteur.reminder.Reminders;

/**
 * The bot as a test speaks to it: the real desk on the real record, on 23 November 2026 in Kyiv unless told otherwise.
 *
 * <pre>{@code
 * var bot = Bot.speaking(Language.ENGLISH).at("2026-02-17");
 * assertThat(bot.hears("/venue")).contains("Geneva");
 * }</pre>
 */
public record Bot(ConsoleSettings settings, Holder guest) {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Instant TODAY = Instant.parse("2026-11-23T12:00:00Z");

    /** Read once for all tests; nothing in it changes. */
    private static final Phrases PHRASES = new Phrases();

    private static final Facts FACTS = read();

    /** One book for all guests, each of whom finds only what is their own. */
    private static final PreferenceBook PREFERENCES = PreferenceBook.inMemory();

    private static final Desk DESK = desk(PREFERENCES, Lasting.UNTIL_LEAVING);

    /** A bot with a guest of its own, who chose the language. */
    public static Bot speaking(Language language) {
        return choosing(Preferences.none().with(language), language);
    }

    /** A bot that answers each question in its own language, and in the guest's own where none tells. */
    public static Bot following(Language own) {
        return choosing(Preferences.none(), own);
    }

    /** A bot whose English answers spell names so. */
    public static Bot spelling(NameSpelling names, Language language) {
        return choosing(Preferences.none().with(language).with(names), language);
    }

    private static Bot choosing(Preferences chosen, Language own) {
        var guest = Holder.person("test", UUID.randomUUID().toString());
        PREFERENCES.put(guest, chosen);
        return new Bot(new ConsoleSettings(chosen, own, KYIV, Optional.of(TODAY), false), guest);
    }

    /** The same bot at noon of another day, or at a moment such as {@code 2027-02-23T22:30:00Z}. */
    public Bot at(String moment) {
        var instant = moment.contains("T")
                ? Instant.parse(moment)
                : LocalDate.parse(moment).atTime(12, 0).atZone(settings.zone()).toInstant();
        return with(settings.machine(), instant);
    }

    /** The same bot on a machine in that zone. */
    public Bot in(ZoneId zone) {
        return with(zone, settings.at().orElse(TODAY));
    }

    private Bot with(ZoneId zone, Instant moment) {
        return new Bot(
                new ConsoleSettings(settings.chosen(), settings.own(), zone, Optional.of(moment), settings.colour()),
                guest);
    }

    /** What a person reads in answer to a line. */
    public String hears(String line) {
        return conversation().hear(line).text();
    }

    public Answer answers(String line) {
        return conversation().hear(line).answer();
    }

    public Conversation conversation() {
        return new Conversation(DESK, PHRASES, settings, InstantSource.system(), PREFERENCES, guest);
    }

    /** The same desk, with choices kept in that book, and reminders that nobody posts. */
    public static Desk desk(PreferenceBook preferences, Lasting lasting) {
        var desks = desks();
        var reminders = desks.reminders(keeping(lasting), List::of, InstantSource.system());
        return desks.desk(preferences, reminders, lasting);
    }

    /** The same desk, with those reminders. */
    public static Desk desk(PreferenceBook preferences, Reminders reminders) {
        return desks().desk(preferences, reminders, Lasting.UNTIL_FORGOTTEN);
    }

    /** In memory, and said to last that long. */
    public static Keeping keeping(Lasting lasting) {
        var memory = Keeping.untilLeaving();
        return new Keeping(memory.subscriptions(), memory.sends(), lasting);
    }

    /** Reminders that are posted on those platforms when they are served. */
    public static Reminders reminders(
            Keeping keeping, Supplier<? extends Collection<? extends Platform>> platforms, InstantSource clock) {
        return desks().reminders(keeping, platforms, clock);
    }

    private static Desks desks() {
        return new Desks(new FactBook(FACTS), Dictionaries::new, PHRASES);
    }

    /** The record that it answers from. */
    public static Facts facts() {
        return FACTS;
    }

    /** The desk of a bot that keeps in that book what is chosen. */
    public static Desk desk(PreferenceBook preferences) {
        return desk(preferences, Lasting.UNTIL_FORGOTTEN);
    }

    /** Every line that a desk can offer: each command alone and with each of its values. */
    public static Stream<String> lines(Desk desk) {
        return Stream.concat(
                desk.commands().all().stream().flatMap(Bot::lines),
                Stream.of(
                        "/asof 2026-02-17", "/asof 2026-02-17 /delegation russia", "/gaps G2", "/side budanov russia"));
    }

    private static Stream<String> lines(Command command) {
        var values = command.options().stream()
                .limit(1)
                .flatMap(option -> option.values().fitting("", Language.ENGLISH).stream())
                .map(value -> "/" + command.name() + " " + value.word());
        return Stream.concat(Stream.of("/" + command.name()), values);
    }

    private static Facts read() {
        return switch (new Archive(Settings.ownFacts()).read()) {
            case Reading.Good(var facts, var _) -> facts;
            case Reading.Bad(var faults) -> throw new IllegalStateException("the record has faults: " + faults);
        };
    }
}
