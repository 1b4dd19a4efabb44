package org.rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;

class FirstAnswersTest {

    private final List<Language> asked = new ArrayList<>();
    private final List<Answer> counted = new ArrayList<>();

    @Test
    void to_questions_are_given_in_every_language_and_counted_nowhere() {
        firstAnswers().toQuestions();
        assertThat(asked).containsExactly(Language.values());
        assertThat(counted).isEmpty();
    }

    @Test
    void to_commands_do_without_what_questions_need() {
        firstAnswers().toCommands();
        assertThat(asked).isEmpty();
        assertThat(counted).isEmpty();
    }

    private FirstAnswers firstAnswers() {
        return new FirstAnswers(desk(), InstantSource.fixed(Instant.EPOCH));
    }

    private Desk desk() {
        var phrases = new Phrases();
        return new Desk(new Commands(List.of(), phrases), this::read, phrases).countedIn(new Tally() {
            @Override
            public void answered(Answer answer, Duration took) {
                counted.add(answer);
            }

            @Override
            public void failed(Duration took) {}
        });
    }

    private Interpreter.Interpretation read(String words, Language own) {
        asked.add(own);
        return new Interpreter.Interpretation(own, new Interpreter.Reading.Beyond());
    }
}
