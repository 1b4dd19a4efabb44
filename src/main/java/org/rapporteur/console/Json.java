package org.rapporteur.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.chat.Invocation;

/** What was said, as one line of JSON. Written field by field, because a mapper would take longer to start than to answer. */
final class Json {

    private final JsonFactory factory =
            new JsonFactoryBuilder().characterEscapes(new InvisibleEscapes()).build();

    String line(Said said) {
        var text = new StringWriter();
        try (var json = factory.createGenerator(text)) {
            write(said, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Said said, JsonGenerator json) throws IOException {
        var reply = said.answer().reply();
        json.writeStartObject();
        json.writeStringField("question", said.line());
        json.writeStringField("status", reply.status().name().toLowerCase(Locale.ROOT));
        json.writeStringField("text", said.text());
        json.writeStringField("command", command(said.answer().heard()));
        write("facts", reply.facts(), json);
        write("sources", reply.sources(), json);
        json.writeObjectField("asOf", reply.asOf().map(LocalDate::toString).orElse(null));
        json.writeEndObject();
    }

    private static void write(String name, List<String> ids, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (var id : ids) {
            json.writeString(id);
        }
        json.writeEndArray();
    }

    private static String command(List<Invocation> heard) {
        return heard.stream().map(Invocation::line).collect(Collectors.joining("; "));
    }
}
