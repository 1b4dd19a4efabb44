package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.question.Need.Kind.REQUIRED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.Bot;
import org.rapporteur.briefing.Briefing;
import org.rapporteur.chat.Command;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Language;

/** Holds {@code intents.txt} to what it refers to, for whoever adds a line. */
class IntentsTest {

    /** What the bot does itself, and reads no record for. */
    private static final Set<String> OF_THE_BOT = Set.of("remind", "forgetme", "privacy", "settings", "help");

    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");
    private static final Path WORDS = Path.of("src", "main", "resources", "org", "rapporteur", "question");

    private final List<Intent> intents = Intents.read().all();

    @ParameterizedTest
    @EnumSource
    void every_idea_has_its_words_in_every_language(Language language) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(WORDS.resolve("words_" + language.code() + ".properties"))) {
            words.load(reader);
        }
        var kinds = kinds();
        assertThat(wanted().map(Need.Wanted::name).filter(name -> !kinds.contains(name)))
                .isSubsetOf(words.stringPropertyNames());
    }

    @Test
    void every_id_in_brackets_is_in_the_record() {
        assertThat(wanted().filter(wanted -> !wanted.id().isEmpty()))
                .allSatisfy(wanted -> assertThat(Bot.facts().entities().all())
                        .anyMatch(entity -> entity.id().value().equals(wanted.id())
                                && Naming.kind(entity).equals(wanted.name())));
    }

    @Test
    void every_command_is_one_that_reads_the_record_or_is_about_the_bot() {
        var names = Briefing.commands(new FactBook(Bot.facts())).stream()
                .map(Command::name)
                .toList();
        assertThat(commands().map(IntentsTest::name).filter(name -> !name.equals("asof")))
                .isSubsetOf(names);
    }

    /** A question may be misread; what it leads to must not be lost by that. */
    @Test
    void nothing_that_is_confirmed_first_is_confirmed_by_a_question() {
        assertThat(all().filter(command -> OF_THE_BOT.contains(name(command))))
                .containsExactlyInAnyOrder(
                        "remind",
                        "remind on {time} {zone}",
                        "remind on {time}",
                        "remind on",
                        "remind off",
                        "remind pause",
                        "forgetme",
                        "privacy",
                        "settings language en",
                        "settings language uk",
                        "settings language ru",
                        "settings language",
                        "help");
    }

    @Test
    void every_command_without_a_slot_finds_what_it_asks_for() {
        var bot = Bot.speaking(Language.ENGLISH);
        assertThat(commands().filter(command -> !SLOT.matcher(command).find()))
                .allSatisfy(command ->
                        assertThat(bot.answers("/" + command).reply().facts()).isNotEmpty());
    }

    @Test
    void every_slot_is_filled_by_what_its_line_requires() {
        assertThat(intents).allSatisfy(intent -> assertThat(required(intent)).containsAll(slots(intent)));
    }

    @Test
    void no_line_asks_for_what_another_does() {
        assertThat(intents).extracting(intent -> Set.copyOf(intent.needs())).doesNotHaveDuplicates();
    }

    /** Those that read the record. */
    private Stream<String> commands() {
        return all().filter(command -> !OF_THE_BOT.contains(name(command)));
    }

    private Stream<String> all() {
        return intents.stream().flatMap(intent -> intent.commands().stream()).distinct();
    }

    private static String name(String command) {
        return command.split(" ")[0];
    }

    private Stream<Need.Wanted> wanted() {
        return intents.stream().flatMap(intent -> intent.needs().stream()).flatMap(need -> need.anyOf().stream());
    }

    private static Set<String> kinds() {
        return Stream.concat(
                        Bot.facts().entities().all().map(Naming::kind),
                        Stream.of(Naming.GIVEN_NAME, Dated.DATE, Timed.TIME, Zoned.ZONE))
                .collect(Collectors.toSet());
    }

    /** The names of what a line cannot do without. */
    private static List<String> required(Intent intent) {
        return intent.needs().stream()
                .filter(need -> need.kind() == REQUIRED)
                .map(need ->
                        need.anyOf().stream().map(Need.Wanted::name).distinct().toList())
                .filter(names -> names.size() == 1)
                .map(List::getFirst)
                .toList();
    }

    /** The side is that of a person. */
    private static List<String> slots(Intent intent) {
        return intent.commands().stream()
                .flatMap(command -> SLOT.matcher(command).results())
                .map(slot -> slot.group(1).equals("side") ? "person" : slot.group(1))
                .toList();
    }
}
