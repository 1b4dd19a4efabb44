package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Bot;
import org.rapporteur.language.Language;

/**
 * How well questions are understood, as people type them: each is asked in its language of a bot that knows nothing of the
 * guest. The report tells every question that went wrong; raise a floor when it is surpassed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationTest {

    private static final Path REPORT = Path.of("target", "evaluation.md");

    private final Evaluation evaluation = Evaluation.of(Bot.following(Language.ENGLISH));

    @BeforeAll
    void report() throws IOException {
        Files.writeString(REPORT, evaluation.report());
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 97.5", "UKRAINIAN, 97.5", "RUSSIAN, 98"})
    void questions_are_answered_rightly(Language language, double floor) {
        assertThat(evaluation.score(language))
                .as("right answers to a hundred questions; what went wrong is told in %s", REPORT.toAbsolutePath())
                .isGreaterThanOrEqualTo(floor);
    }

    @Test
    void no_question_stands_there_twice() {
        assertThat(evaluation.all()).extracting(judged -> judged.asked().q()).doesNotHaveDuplicates();
        assertThat(evaluation.all()).extracting(judged -> judged.asked().id()).doesNotHaveDuplicates();
    }
}
