package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A thread fails where nobody caught it. */
class LastWordTest {

    private final CopyOnWriteArrayList<String> log = new CopyOnWriteArrayList<>();

    @Test
    void names_the_thread_the_failure_and_its_place_in_one_line_and_quotes_nothing() throws Exception {
        fail(Thread.ofPlatform().name("postman"));
        assertThat(log)
                .singleElement()
                .asString()
                .startsWith("The thread postman ended by a failure (java.lang.IllegalStateException at org.rapporteur.")
                .endsWith("). Please report this.")
                .doesNotContain("secret words", "\n");
    }

    @Test
    void speaks_of_a_thread_without_a_name_too() throws Exception {
        fail(Thread.ofVirtual());
        assertThat(log).singleElement().asString().startsWith("A thread ended by a failure (");
    }

    private void fail(Thread.Builder thread) throws InterruptedException {
        var started = thread.unstarted(() -> {
            throw new IllegalStateException("secret words");
        });
        started.setUncaughtExceptionHandler(new LastWord(log::add));
        started.start();
        started.join();
    }
}
