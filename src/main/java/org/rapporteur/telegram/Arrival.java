package org.rapporteur.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One update as it came, not yet decoded.
 *
 * @param lane what must stay in order: the chat, or the person where there is none
 */
record Arrival(long id, long lane, JsonNode json) {

    /** Reads so little that nothing a later Bot API sends can fail here. */
    static Arrival of(JsonNode json) {
        var id = json.path("update_id").asLong();
        return new Arrival(
                id,
                json.properties().stream()
                        .map(field -> lane(field.getValue()))
                        .filter(lane -> lane != 0)
                        .findFirst()
                        .orElse(id),
                json);
    }

    /** A message has a chat; a button stands under one; inline queries and the like have only a person. */
    private static long lane(JsonNode event) {
        return first(
                event.path("chat").path("id").asLong(),
                event.path("message").path("chat").path("id").asLong(),
                event.path("from").path("id").asLong(),
                event.path("user").path("id").asLong(),
                event.path("user_chat_id").asLong());
    }

    private static long first(long... ids) {
        for (var id : ids) {
            if (id != 0) {
                return id;
            }
        }
        return 0;
    }
}
