package org.rapporteur.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.Bot;
import org.rapporteur.chat.Answer;
import org.rapporteur.language.Language;
import org.rapporteur.question.Asked;

/**
 * The questions of the evaluation set in turn, each from the text to the reply; in a JVM as the launcher starts it. Look at
 * p0.99: it is to stay under five milliseconds.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class QuestionBenchmark {

    @Param({"en", "uk", "ru"})
    private String language = "en";

    private final Bot bot = Bot.following(Language.ENGLISH);
    private List<String> questions = List.of();
    private int next;

    @Setup
    public void read() {
        questions = Asked.in(Language.of(language).orElseThrow()).stream()
                .map(Asked::q)
                .toList();
    }

    @Benchmark
    public Answer question() {
        next = (next + 1) % questions.size();
        return bot.answers(questions.get(next));
    }
}
