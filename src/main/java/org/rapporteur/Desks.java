package org.rapporteur;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.briefing.AsOf;
import org.rapporteur.briefing.Briefing;
import org.rapporteur.briefing.DailyCard;
import org.rapporteur.briefing.FreeQuestion;
import org.rapporteur.briefing.House;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Phrases;
import org.rapporteur.preference.PreferenceCommands;
import org.rapporteur.question.Dictionaries;
import org.rapporteur.question.Questions;
import org.rapporteur.reminder.Keeping;
import org.rapporteur.reminder.Reminders;

/** Puts desks together, and the reminders that are set up at them. */
record Desks(FactBook book, Supplier<Dictionaries> dictionaries, Phrases phrases) {

    Reminders reminders(
            Keeping keeping, Supplier<? extends Collection<? extends Platform>> platforms, InstantSource clock) {
        return new Reminders(keeping, platforms, new DailyCard(book, phrases)::on, book, phrases, clock);
    }

    /** What {@code /asof} asks does not know {@code /asof}, so that it cannot be asked about itself. */
    Desk desk(PreferenceBook preferences, Reminders reminders, Lasting lasting) {
        var interpreter = new Questions(book, dictionaries);
        var reading = Briefing.commands(book);
        var inner = new Desk(new Commands(reading, phrases), interpreter, phrases);
        var belongings = List.of(reminders.belongings());
        var listed = Stream.of(
                        reading,
                        List.of(AsOf.command(inner), FreeQuestion.command(inner), reminders.command()),
                        PreferenceCommands.commands(
                                preferences, phrases, Briefing.exampleNames(book), lasting, belongings))
                .flatMap(List::stream)
                .toList();
        var house = House.commands(listed, belongings);
        return new Desk(
                new Commands(Stream.concat(listed.stream(), house.stream()).toList(), phrases), interpreter, phrases);
    }
}
