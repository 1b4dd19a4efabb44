package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;

/** What the API answers: a status, and a body unless there is none. */
record Answer(int status, JsonNode body) {

    static Answer ok(JsonNode body) {
        return new Answer(200, body);
    }

    static Answer nothing() {
        return new Answer(204, MissingNode.getInstance());
    }

    static Answer refused(Fault.Refuse refusal) {
        return new Answer(
                refusal.status(),
                Payloads.read("{\"message\": %s, \"code\": %d}"
                        .formatted(Payloads.quoted(refusal.message()), refusal.code())));
    }

    /** Invalid Form Body, as Discord calls it, with what is wrong. */
    static Answer invalid(List<String> breaches) {
        var body = Payloads.read("{\"message\": \"Invalid Form Body\", \"code\": 50035}");
        var errors = body.putObject("errors").putArray("_errors");
        breaches.forEach(
                breach -> errors.addObject().put("code", "INVALID_FORM_BODY").put("message", breach));
        return new Answer(400, body);
    }

    boolean isTaken() {
        return status < 300;
    }
}
