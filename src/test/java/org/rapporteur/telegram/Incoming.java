package org.rapporteur.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Updates as Telegram sends them, read from JSON like real ones. */
final class Incoming {

    static final Me ME = new Me(new UserId(7), "RapporteurBot");
    static final Map<String, Object> BOT =
            Map.of("id", 7, "is_bot", true, "first_name", "Rapporteur", "username", "RapporteurBot");
    static final Map<String, Object> SOMEBODY =
            Map.of("id", 42, "is_bot", false, "first_name", "Somebody", "language_code", "en");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> message = new LinkedHashMap<>();

    private Incoming(Map<String, Object> chat) {
        message.put("message_id", 100);
        message.put("date", 1_790_000_000);
        message.put("from", SOMEBODY);
        message.put("chat", chat);
    }

    static Incoming inPrivate(String text) {
        return new Incoming(Map.of("id", 42, "type", "private", "first_name", "Somebody")).with("text", text);
    }

    static Incoming inGroup(String text) {
        return new Incoming(group()).with("text", text);
    }

    static Map<String, Object> group() {
        return Map.of("id", -1001, "type", "supergroup", "title", "Group");
    }

    static Map<String, Object> speaking(String code) {
        return Map.of("id", 42, "is_bot", false, "first_name", "Somebody", "language_code", code);
    }

    Incoming with(String field, Object value) {
        message.put(field, value);
        return this;
    }

    Incoming without(String field) {
        message.remove(field);
        return this;
    }

    Incoming mentioning(String name) {
        var text = String.valueOf(message.get("text"));
        return with(
                "entities", List.of(Map.of("type", "mention", "offset", text.indexOf(name), "length", name.length())));
    }

    Incoming inReplyTo(Map<String, Object> author) {
        return with(
                "reply_to_message", new Incoming(group()).with("from", author).with("text", "said").message);
    }

    Incoming inTopic(int thread) {
        return with("message_thread_id", thread).with("is_topic_message", true);
    }

    Map<String, Object> fields() {
        return message;
    }

    Update update() {
        return update("message", message);
    }

    static Update pressed(String data, Map<String, Object> where) {
        return pressed(data, where, SOMEBODY);
    }

    static Update pressed(String data, Map<String, Object> where, Map<String, Object> presser) {
        var query = new LinkedHashMap<String, Object>(where);
        query.put("id", "press");
        query.put("from", presser);
        query.put("chat_instance", "1");
        query.put("data", data);
        return update("callback_query", query);
    }

    static Update inline(String query, String code) {
        return update("inline_query", Map.of("id", "query", "from", speaking(code), "query", query, "offset", ""));
    }

    static Update update(String kind, Object content) {
        try {
            return JSON.readValue(JSON.writeValueAsString(Map.of("update_id", 1, kind, content)), Update.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
