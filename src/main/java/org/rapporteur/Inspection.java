package org.rapporteur;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Reading;
import org.rapporteur.console.Surroundings;
import org.rapporteur.reminder.Roster;
import org.rapporteur.store.Store;

/** What a host looks at: the record, the settings and the reminders. Nothing is changed, whether the bot runs or not. */
record Inspection(Surroundings surroundings, PrintStream out, PrintStream err, InstantSource clock) {

    int facts(Path directory) {
        return switch (new Archive(directory).read()) {
            case Reading.Good(var _, var tally) -> ExitCode.tell(List.of(counted(tally)), out, ExitCode.WELL);
            case Reading.Bad(var faults) -> ExitCode.tell(faults, out, ExitCode.FAULTY);
        };
    }

    private static String counted(Reading.Tally tally) {
        return "No faults. Files: %d, sources: %d, facts: %d, gaps: %d."
                .formatted(tally.files(), tally.sources(), tally.facts(), tally.gaps());
    }

    int settings(Settings.Reading reading) {
        return switch (reading) {
            case Settings.Reading.Good(var settings) ->
                ExitCode.tell(List.of("No faults. Platforms: " + settings.platforms() + "."), out, ExitCode.WELL);
            case Settings.Reading.Bad(var faults) -> ExitCode.tell(faults, out, ExitCode.FAULTY);
        };
    }

    /** Each setting with its value and where that stands; secrets are not shown. */
    int configuration() {
        var faults = new ArrayList<String>();
        var configuration = Settings.configuration(surroundings, faults::add);
        ExitCode.tell(configuration.shown(), out, ExitCode.WELL);
        return ExitCode.tell(faults, err, faults.isEmpty() ? ExitCode.WELL : ExitCode.FAULTY);
    }

    /** @param next only what is to be posted soon */
    int reminders(Settings settings, boolean next) {
        return switch (Store.openToRead(settings.store())) {
            case Store.Opening.Opened(var store) -> {
                try (store) {
                    reminders(new Roster(store.subscriptions(), surroundings.zone()), next);
                }
                yield ExitCode.WELL;
            }
            case Store.Opening.Fault(var words) -> ExitCode.tell(List.of(words), err, ExitCode.FAULTY);
        };
    }

    private void reminders(Roster roster, boolean next) {
        if (next) {
            roster.next(clock.instant(), out::println);
        } else {
            roster.list(clock.instant(), out::println);
        }
    }
}
