package org.rapporteur.console;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Option;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Voice;

/**
 * Offers command names and what may follow them, each with the words that explain it.
 *
 * @param own the guest's language, which may change while the chat is open
 */
record Completion(Commands commands, Phrases phrases, Supplier<Language> own) implements Completer {

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        var offers = offers((Typing) line);
        IntStream.range(0, offers.size())
                .mapToObj(place -> candidate(offers.get(place), place))
                .forEach(candidates::add);
    }

    /** What fits at the cursor, the best first. */
    List<Option.Value> offers(Typing typing) {
        return typing.isInCommand() ? names(typing.command()) : values(typing);
    }

    /** In English and in the guest's language; who types a third is shown the names in that one. */
    private List<Option.Value> names(String typed) {
        var fitting = names(typed, List.of(Language.ENGLISH, own.get()));
        return fitting.isEmpty() ? names(typed, List.of(Language.values())) : fitting;
    }

    private List<Option.Value> names(String typed, List<Language> languages) {
        var sought = "/" + typed.toLowerCase(Locale.ROOT);
        return Stream.concat(commands.all().stream().flatMap(command -> names(command, languages)), quitting())
                .filter(name -> name.word().startsWith(sought))
                .distinct()
                .toList();
    }

    private Stream<Option.Value> names(Command command, List<Language> languages) {
        var summary = command.summary(voice());
        return languages.stream()
                .map(language -> command.nameIn(phrases.in(language)))
                .map(name -> new Option.Value("/" + name, summary));
    }

    private Stream<Option.Value> quitting() {
        return Stream.of(new Option.Value("/" + voice().word("console.quit"), voice().word("console.quit.summary")));
    }

    private List<Option.Value> values(Typing typing) {
        return commands
                .find(typing.command())
                .map(Command::options)
                .filter(options -> options.size() == 1)
                .map(options -> options.getFirst().values().fitting(typing.word(), own.get()))
                .orElse(List.of())
                .stream()
                .map(value -> inTheTypedScript(value, typing.word()))
                .toList();
    }

    /** Who began to type a name as people call it goes on with that name. */
    private Option.Value inTheTypedScript(Option.Value value, String typed) {
        var label = value.label();
        boolean isBegun = !typed.isEmpty() && label.regionMatches(true, 0, typed, 0, typed.length());
        return isBegun ? new Option.Value(label, "") : value;
    }

    private static Candidate candidate(Option.Value offer, int place) {
        var explanation = offer.label().isEmpty() ? null : offer.label();
        return new Candidate(offer.word(), offer.word(), null, explanation, null, null, true, place);
    }

    private Voice voice() {
        return phrases.in(own.get());
    }
}
