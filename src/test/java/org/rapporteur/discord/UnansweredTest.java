package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.rapporteur.Overheard;

/** What a host reads when somebody was not answered. */
class UnansweredTest {

    @Test
    void a_fault_of_ours_is_one_line_without_its_words() {
        assertThat(told(new IllegalArgumentException("what somebody typed")))
                .containsExactly("An answer may not have reached Discord: the call failed: IllegalArgumentException.");
    }

    @Test
    void who_asks_while_the_bot_is_closing_is_no_trouble() {
        assertThat(told(new RejectedExecutionException())).isEmpty();
    }

    private static List<String> told(Throwable fault) {
        try (var log = Overheard.from(Unanswered.class)) {
            new Unanswered().accept(fault);
            return log.linesOfThisThread();
        }
    }
}
