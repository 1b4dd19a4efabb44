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
    void are_given_in_every_language_and_counted_nowhere() {
        new FirstAnswers(desk(), InstantSource.fixed(Instant.EPOCH)).run();
        assertThat(asked).containsExactly(Language.values());
        assertThat(counted).isEmpty();
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
