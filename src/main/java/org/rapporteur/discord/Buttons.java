package org.rapporteur.discord;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;

/**
 * The buttons under a message: what it asks the reader to choose, and what one may ask next.
 *
 * @param forServer whether what they lead to is said for the server too
 */
record Buttons(Language language, boolean forServer) {

    /** Two rows of Discord's. More are a list to read, not buttons to press. */
    private static final int MOST = 10;

    /** Discord's limit, in characters. */
    private static final int LONGEST = 80;

    /** Whether these are drawn as buttons; otherwise they stand in the text. */
    boolean hold(List<Block.Choice> choices) {
        return choices.size() <= MOST && choices.stream().allMatch(this::holds);
    }

    boolean holds(Block.Choice choice) {
        return data(choice).isPresent();
    }

    List<Page.Button> under(Reply reply) {
        var offered = offered(reply);
        var labels = offered.stream().map(this::label).toList();
        return offered.stream()
                .flatMap(choice -> data(choice).map(data -> new Page.Button(label(choice, labels), data)).stream())
                .toList();
    }

    private List<Block.Choice> offered(Reply reply) {
        var choices = reply.blocks().stream()
                .filter(Block.Choices.class::isInstance)
                .map(block -> ((Block.Choices) block).choices())
                .filter(this::hold)
                .flatMap(List::stream);
        var lines = new HashSet<String>();
        return Stream.concat(choices, reply.next().stream())
                .filter(choice -> holds(choice) && lines.add(choice.line()))
                .limit(MOST)
                .toList();
    }

    private Optional<String> data(Block.Choice choice) {
        return Callback.running(choice.line(), forServer, language).data();
    }

    /** Two buttons with one label would be a riddle, so each then also shows the words it sends. */
    private String label(Block.Choice choice, List<String> labels) {
        var label = label(choice);
        boolean isAlone = labels.stream().filter(label::equals).count() == 1;
        var words = choice.line().substring(choice.line().indexOf(' ') + 1);
        return shorten(isAlone ? label : label + ": " + words, LONGEST);
    }

    private String label(Block.Choice choice) {
        var text = Run.clean(new PlainText(language.typography()).draw(choice.label()))
                .strip();
        return text.isEmpty() ? choice.line() : capitalized(text);
    }

    private String capitalized(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(language.locale()) + text.substring(end);
    }

    /** At most so many characters, none of them cut in two. */
    static String shorten(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
