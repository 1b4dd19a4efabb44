package org.rapporteur.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The limits that the documentation names in words: lengths, counts, alphabets, and HTML that can be parsed. */
final class DocumentedLimits {

    private final List<String> breaches = new ArrayList<>();
    private final String method;
    private final JsonNode body;

    DocumentedLimits(String method, JsonNode body) {
        this.method = method;
        this.body = body;
    }

    List<String> breaches() {
        text(body, "text", method.equals("answerCallbackQuery") ? 200 : 4096);
        text(body, "caption", 1024);
        buttons(body.path("reply_markup"));
        results();
        commands();
        atMost(512, body.path("description").asText(), "description");
        atMost(120, body.path("short_description").asText(), "short_description");
        if (body.path("message_thread_id").asInt() == 1) {
            breaches.add(method + ": the General topic takes no message_thread_id");
        }
        return breaches;
    }

    private void text(JsonNode message, String field, int most) {
        if (!message.has(field)) {
            return;
        }
        var text = message.path(field).asText();
        if (message.path("parse_mode").asText().equals("HTML")) {
            var html = TelegramHtml.parse(text);
            html.faults().forEach(fault -> breaches.add(method + ": can't parse entities: " + fault));
            text = html.visible();
        }
        atMost(most, text, field);
        if (text.isBlank() && !method.equals("answerCallbackQuery")) {
            breaches.add(method + ": " + field + " is empty");
        }
    }

    private void buttons(JsonNode markup) {
        markup.path("inline_keyboard")
                .forEach(row -> row.forEach(button -> {
                    var data = button.path("callback_data");
                    var bytes = data.asText().getBytes(StandardCharsets.UTF_8).length;
                    if (data.isTextual() && (bytes < 1 || bytes > 64)) {
                        breaches.add(method + ": callback_data of " + bytes + " bytes");
                    }
                    if (button.path("text").asText().isBlank()) {
                        breaches.add(method + ": a button without text");
                    }
                }));
    }

    private void results() {
        var results = body.path("results");
        if (results.size() > 50) {
            breaches.add(method + ": more than 50 results");
        }
        var ids =
                results.valueStream().map(result -> result.path("id").asText()).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            breaches.add(method + ": two results of one id");
        }
        ids.stream()
                .filter(id -> id.isEmpty() || id.getBytes(StandardCharsets.UTF_8).length > 64)
                .forEach(id -> breaches.add(method + ": the result id '" + id + "'"));
        results.forEach(result -> text(result.path("input_message_content"), "message_text", 4096));
        results.forEach(result -> buttons(result.path("reply_markup")));
    }

    private void commands() {
        var commands = body.path("commands");
        if (commands.size() > 100) {
            breaches.add(method + ": more than 100 commands");
        }
        for (var command : commands) {
            if (!command.path("command").asText().matches("[a-z0-9_]{1,32}")) {
                breaches.add(method + ": the command name '"
                        + command.path("command").asText() + "'");
            }
            atMost(256, command.path("description").asText(), "description of a command");
            if (command.path("description").asText().isBlank()) {
                breaches.add(method + ": a command without description");
            }
        }
    }

    private void atMost(int most, String text, String what) {
        if (text.length() > most) {
            breaches.add(method + ": " + what + " of " + text.length() + " characters, where " + most + " are allowed");
        }
    }
}
