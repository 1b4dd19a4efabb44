package org.rapporteur.telegram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** The buttons under a message: what it asks the reader to choose, and what one may ask next. */
record Buttons(Twins twins) {

    /** More are a list to read, not buttons to press. */
    private static final int MOST = 8;

    /** In characters: two labels of this length stand side by side on a phone. */
    private static final int SHORT = 18;

    private static final int LONGEST = 60;

    /** Whether these are drawn as buttons; otherwise they stand in the text. */
    boolean hold(List<Block.Choice> choices, Language language) {
        return choices.size() <= MOST && choices.stream().allMatch(choice -> holds(choice, language));
    }

    boolean holds(Block.Choice choice, Language language) {
        return twins.runs(choice.line())
                && new Callback(language, choice.line()).data().isPresent();
    }

    Optional<InlineKeyboardMarkup> under(Reply reply, Language language) {
        var buttons = labelled(offered(reply, language), language).toList();
        return Optional.of(new InlineKeyboardMarkup(rows(buttons))).filter(_ -> !buttons.isEmpty());
    }

    private List<Block.Choice> offered(Reply reply, Language language) {
        var choices = reply.blocks().stream()
                .filter(Block.Choices.class::isInstance)
                .map(block -> ((Block.Choices) block).choices())
                .filter(offered -> hold(offered, language))
                .flatMap(List::stream);
        var next = reply.next().stream().filter(choice -> holds(choice, language));
        var lines = new HashSet<String>();
        return Stream.concat(choices, next)
                .filter(choice -> lines.add(choice.line()))
                .limit(MOST)
                .toList();
    }

    /** Two buttons with one label would be a riddle, so each then also shows the words it sends. */
    private static Stream<InlineKeyboardButton> labelled(List<Block.Choice> choices, Language language) {
        var labels = choices.stream().map(choice -> label(choice, language)).toList();
        return choices.stream().flatMap(choice -> {
            var label = label(choice, language);
            boolean isAlone = labels.stream().filter(label::equals).count() == 1;
            return button(isAlone ? label : label + ": " + words(choice.line()), choice.line(), language).stream();
        });
    }

    private static Optional<InlineKeyboardButton> button(String label, String line, Language language) {
        return new Callback(language, line)
                .data()
                .map(data -> InlineKeyboardButton.builder()
                        .text(shorten(label))
                        .callbackData(data)
                        .build());
    }

    private static String label(Block.Choice choice, Language language) {
        var text = Run.clean(new PlainText(language.typography()).draw(choice.label()))
                .strip();
        return text.isEmpty() ? choice.line() : capitalized(text, language);
    }

    private static String capitalized(String text, Language language) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(language.locale()) + text.substring(end);
    }

    private static String shorten(String label) {
        if (label.length() <= LONGEST) {
            return label;
        }
        int end = Character.isHighSurrogate(label.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return label.substring(0, end) + "…";
    }

    private static String words(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static List<InlineKeyboardRow> rows(List<InlineKeyboardButton> buttons) {
        var rows = new ArrayList<InlineKeyboardRow>();
        for (var button : buttons) {
            if (!rows.isEmpty() && isShort(button) && hasRoom(rows.getLast())) {
                rows.getLast().add(button);
            } else {
                rows.add(new InlineKeyboardRow(button));
            }
        }
        return rows;
    }

    private static boolean hasRoom(InlineKeyboardRow row) {
        return row.size() == 1 && isShort(row.getFirst());
    }

    private static boolean isShort(InlineKeyboardButton button) {
        return button.getText().length() <= SHORT;
    }
}
