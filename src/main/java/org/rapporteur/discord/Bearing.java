package org.rapporteur.discord;

import java.text.BreakIterator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Invocation;

/**
 * Which facts of the record bear on what somebody wrote. Each sentence is read as if it were a question; whether it is true, is
 * not asked. The guest has no standing, so that what others write to one another sets up and deletes nothing.
 */
record Bearing(Desk desk) {

    /** "Sources say" is in half of all news, and asks for nobody's source. */
    private static final String SOURCE = "source";

    /** No more sentences are read: a message may be long, and an answer is not. */
    private static final int MOST = 20;

    /** The facts as one answer; empty when there are none. */
    Optional<Answer> on(String text, Guest guest, Instant now) {
        var invocations = sentences(text).stream()
                .limit(MOST)
                .flatMap(sentence -> desk.hear(sentence, guest, now).heard().stream())
                .distinct()
                .filter(invocation -> isFact(invocation, guest, now))
                .toList();
        return Optional.of(invocations).filter(found -> !found.isEmpty()).map(found -> desk.answer(found, guest, now));
    }

    private boolean isFact(Invocation invocation, Guest guest, Instant now) {
        return !invocation.command().equals(SOURCE)
                && !desk.answer(List.of(invocation), guest, now)
                        .reply()
                        .sources()
                        .isEmpty();
    }

    /** A slash before a sentence makes no command of it. */
    private static List<String> sentences(String text) {
        return text.lines()
                .flatMap(Bearing::inLine)
                .map(sentence -> sentence.strip().replaceFirst("^/+", ""))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    private static Stream<String> inLine(String line) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(line);
        var sentences = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(line.substring(start, end));
            start = end;
        }
        return sentences.stream();
    }
}
