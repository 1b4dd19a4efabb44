package org.rapporteur;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.console.ConsoleSettings;
import org.rapporteur.console.Given;
import org.rapporteur.console.Surroundings;
import org.rapporteur.discord.DiscordSettings;
import org.rapporteur.store.StoreSettings;
import org.rapporteur.telegram.TelegramSettings;
import org.rapporteur.web.WebSettings;

/**
 * What each room needs to know of where it runs and for whom.
 *
 * @param facts the directory of the record
 * @param store the database; only platforms need it
 * @param telegram empty where the bot is not on Telegram
 * @param discord empty where the bot is not on Discord
 * @param web the port for those who look after the bot
 * @param log how the log is written while it is on platforms
 */
record Settings(
        Path facts,
        ConsoleSettings console,
        StoreSettings store,
        Optional<TelegramSettings> telegram,
        Optional<DiscordSettings> discord,
        WebSettings web,
        LogForm log) {

    /** Settings, or all that is wrong with them. */
    sealed interface Reading {
        record Good(Settings settings) implements Reading {}

        record Bad(List<String> faults) implements Reading {
            public Bad {
                faults = List.copyOf(faults);
            }
        }
    }

    /** For the terminal, where nothing that is wrong with a platform keeps the bot from answering. */
    static Reading atTerminal(Given given, Surroundings surroundings) {
        var faults = new ArrayList<String>();
        var console = ConsoleSettings.read(given, surroundings, faults::add);
        return reading(
                given,
                console,
                new StoreSettings(ownDatabase()),
                Optional.empty(),
                Optional.empty(),
                WebSettings.none(),
                LogForm.LINES,
                faults);
    }

    static Reading onPlatforms(Given given, Surroundings surroundings) {
        var faults = new ArrayList<String>();
        misplaced("--lang", given.language(), faults::add);
        misplaced("--zone", given.zone(), faults::add);
        misplaced("--at", given.at(), faults::add);
        var telegram = TelegramSettings.read(surroundings.environment(), Files::readString, faults::add);
        var discord = DiscordSettings.read(surroundings.environment(), Files::readString, faults::add);
        var store = StoreSettings.read(surroundings.environment(), ownDatabase(), faults::add);
        var console = ConsoleSettings.read(Given.nothing(), surroundings, faults::add);
        var web = WebSettings.read(surroundings.environment(), faults::add);
        var log = LogForm.read(surroundings.environment(), faults::add);
        return reading(given, console, store, telegram, discord, web, log, faults);
    }

    private static void misplaced(String option, Optional<String> typed, Consumer<String> fault) {
        typed.ifPresent(_ -> fault.accept(option + ": leave it out. On a platform, everybody chooses for themselves."));
    }

    private static Reading reading(
            Given given,
            ConsoleSettings console,
            StoreSettings store,
            Optional<TelegramSettings> telegram,
            Optional<DiscordSettings> discord,
            WebSettings web,
            LogForm log,
            List<String> faults) {
        var facts = given.facts().map(Path::of).orElseGet(Settings::ownFacts);
        return faults.isEmpty()
                ? new Reading.Good(new Settings(facts, console, store, telegram, discord, web, log))
                : new Reading.Bad(faults);
    }

    /** The launcher says where the project lies; without it, the current directory is taken for it. */
    static Path ownFacts() {
        return home().resolve(Path.of("config", "facts"));
    }

    static Path ownDatabase() {
        return home().resolve(Path.of("data", "rapporteur.db"));
    }

    private static Path home() {
        return Path.of(System.getProperty("rapporteur.home", "."));
    }
}
