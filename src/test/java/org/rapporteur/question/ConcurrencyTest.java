package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bot;
import org.rapporteur.chat.Interpreter;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Language;

/** Many ask at once, each on a thread of their own; nobody hears the answer to somebody else's question. */
class ConcurrencyTest {

    private static final int TIMES = 5;

    private final List<String> asked = Asked.inAllLanguages().map(Asked::q).toList();
    private final CompletableFuture<Dictionaries> dictionaries = new CompletableFuture<>();
    private final Questions questions = new Questions(new FactBook(Bot.facts()), dictionaries::join);

    @Test
    void many_threads_hear_what_one_hears() throws InterruptedException, ExecutionException {
        dictionaries.complete(new Dictionaries());
        var alone = asked.stream().map(this::read).toList();
        var many =
                Collections.nCopies(TIMES, asked).stream().flatMap(List::stream).toList();
        assertThat(together(many))
                .isEqualTo(Collections.nCopies(TIMES, alone).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void who_asks_before_the_dictionaries_are_there_waits_and_is_answered()
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var early = threads.submit(() -> read("who leads the Russian delegation?"));
            assertThat(early).isNotDone();
            dictionaries.complete(new Dictionaries());
            assertThat(early.get().reading()).isInstanceOf(Interpreter.Reading.Understood.class);
        }
    }

    private List<Interpreter.Interpretation> together(List<String> lines)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(lines.stream().map(this::asking).toList());
            for (var answer : answers) {
                answer.get();
            }
            return answers.stream().map(Future::resultNow).toList();
        }
    }

    private Callable<Interpreter.Interpretation> asking(String line) {
        return () -> read(line);
    }

    private Interpreter.Interpretation read(String line) {
        return questions.read(line, Language.ENGLISH);
    }
}
