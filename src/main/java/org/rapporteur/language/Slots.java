package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Span;

/**
 * A phrase whose slots take words and nothing else, as nearly all do: {@code {publisher}, citing {agency}}. ICU need not be
 * asked how to fill it.
 *
 * @param parts words and slots as they follow each other; a slot in its braces
 */
record Slots(List<String> parts) {

    private static final Pattern SLOT = Pattern.compile("\\{\\w+}");
    private static final Pattern OF_ICU = Pattern.compile("[{}']");

    /** Empty where the pattern holds more than slots for words. */
    static Optional<Slots> in(String pattern) {
        return OF_ICU.matcher(SLOT.matcher(pattern).replaceAll("")).find()
                ? Optional.empty()
                : Optional.of(new Slots(List.of(SLOT.splitWithDelimiters(pattern, 0))));
    }

    Line fill(Filling... fillings) {
        var spans = new ArrayList<Span>();
        for (var part : parts) {
            if (part.startsWith("{")) {
                spans.addAll(
                        words(part.substring(1, part.length() - 1), fillings).spans());
            } else if (!part.isEmpty()) {
                spans.add(new Span.Plain(part));
            }
        }
        return new Line(spans);
    }

    /** A number that the phrase does not count by is written in digits. */
    private static Line words(String slot, Filling... fillings) {
        for (var filling : fillings) {
            if (slot.equals(filling.slot())) {
                return switch (filling) {
                    case Filling.Words(var _, var line) -> line;
                    case Filling.Count(var _, long number) -> Line.plain(Long.toString(number));
                };
            }
        }
        return Line.plain("{" + slot + "}");
    }
}
