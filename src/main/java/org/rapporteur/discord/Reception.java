package org.rapporteur.discord;

import java.util.function.Supplier;
import org.rapporteur.chat.Unforeseen;
import org.slf4j.LoggerFactory;

/** The adapter's entry, so the broadest catch stands here: whatever comes in, something can be said. */
record Reception(Answering answering, Haste haste) {

    /** What is to be done about an event. */
    Response receive(Supplier<Heard> event) {
        Heard heard = new Heard.Nothing();
        try {
            heard = event.get();
            return heard instanceof Heard.Spoken spoken ? spoken(spoken) : answering.to(heard);
        } catch (RuntimeException unforeseen) {
            log(heard, unforeseen);
            return answering.sorry(heard);
        }
    }

    private Response spoken(Heard.Spoken spoken) {
        return switch (haste.judge(spoken, answering.clock().instant())) {
            case FINE -> answering.to(spoken);
            case TOO_FAST -> answering.slow(spoken);
            case TOLD -> new Response.Silence();
        };
    }

    private static void log(Heard heard, RuntimeException unforeseen) {
        LoggerFactory.getLogger(Reception.class)
                .error("answering failed ({}): {}", heard.getClass().getSimpleName(), new Unforeseen(unforeseen));
    }
}
