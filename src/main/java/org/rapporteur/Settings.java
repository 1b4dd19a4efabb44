package org.rapporteur;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.FairCopy;
import org.rapporteur.configuration.Configuration;
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

    static final String FACTS = "RAPPORTEUR_FACTS";

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
                facts(given, surroundings.environment()),
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
        var configuration = configuration(surroundings, faults::add);
        var environment = configuration.environment();
        var fault = configuration.placing(faults::add);
        var telegram = TelegramSettings.read(environment, Files::readString, fault);
        var discord = DiscordSettings.read(environment, Files::readString, fault);
        var store = StoreSettings.read(environment, ownDatabase(), fault);
        var console = ConsoleSettings.read(Given.nothing(), surroundings, fault);
        var web = WebSettings.read(environment, fault);
        var log = LogForm.read(environment, fault);
        return reading(facts(given, environment), console, store, telegram, discord, web, log, faults);
    }

    /** What the host has set for the platforms; the file with it is read for nothing else. */
    static Configuration configuration(Surroundings surroundings, Consumer<String> fault) {
        return Configuration.read(surroundings.environment(), home(), fault);
    }

    private static Path facts(Given given, Map<String, String> environment) {
        return given.facts()
                .or(() -> Optional.ofNullable(environment.get(FACTS)).filter(value -> !value.isBlank()))
                .map(Path::of)
                .orElseGet(Settings::ownFacts);
    }

    private static void misplaced(String option, Optional<String> typed, Consumer<String> fault) {
        typed.ifPresent(_ -> fault.accept(option + ": leave it out. On a platform, everybody chooses for themselves."));
    }

    private static Reading reading(
            Path facts,
            ConsoleSettings console,
            StoreSettings store,
            Optional<TelegramSettings> telegram,
            Optional<DiscordSettings> discord,
            WebSettings web,
            LogForm log,
            List<String> faults) {
        return faults.isEmpty()
                ? new Reading.Good(new Settings(facts, console, store, telegram, discord, web, log))
                : new Reading.Bad(faults);
    }

    /** The record, and the copy of its last good reading, for which the launcher has a place. */
    Archive archive() {
        return new Archive(
                facts,
                Optional.ofNullable(System.getProperty("rapporteur.copy")).map(place -> new FairCopy(Path.of(place))));
    }

    /** Those that are set up, for a host to read. */
    String platforms() {
        var names = Stream.concat(
                        telegram.stream().map(_ -> "Telegram"), discord.stream().map(_ -> "Discord"))
                .toList();
        return names.isEmpty() ? "none is set up" : String.join(", ", names);
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
