package org.rapporteur.question;

import java.util.List;

/**
 * A question, the reply it got, and what is wrong with that.
 *
 * @param faults none when the reply is right
 */
record Judged(Asked asked, String status, String reply, List<String> faults) {

    boolean isRight() {
        return faults.isEmpty();
    }

    /** As a section of the report. */
    String section() {
        return """
            ### %s: %s

            %s, %s. %s

            ```
            (%s) %s
            ```
            """.formatted(
                        asked.id(), asked.q(), asked.kind(), asked.topic(), String.join("; ", faults), status, reply);
    }
}
