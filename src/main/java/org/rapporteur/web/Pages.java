package org.rapporteur.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.LoggerFactory;

/** Finds the page that is asked for; everything else is met with a word on what there is. */
record Pages(Map<String, Page.Writer> pages) implements HttpHandler {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int BROKEN = 500;
    private static final int NO_BODY = -1;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, page(exchange));
        }
    }

    private Page page(HttpExchange exchange) {
        var writer = pages.get(exchange.getRequestURI().getPath());
        if (writer == null) {
            return Page.plain(NOT_FOUND, "There is " + String.join(", ", new TreeSet<>(pages.keySet())) + ".\n");
        }
        if (!READING.contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            return Page.plain(NOT_ALLOWED, "There is nothing to do here but to read.\n");
        }
        return written(writer);
    }

    private static Page written(Page.Writer writer) {
        try {
            return writer.write();
        } catch (IOException | RuntimeException unforeseen) {
            LoggerFactory.getLogger(Pages.class)
                    .error("A page cannot be shown: {}", unforeseen.getClass().getName());
            return Page.plain(BROKEN, "This page cannot be shown; the log has a line on it.\n");
        }
    }

    private static void send(HttpExchange exchange, Page page) throws IOException {
        var body = page.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", page.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(page.status(), NO_BODY);
        } else {
            exchange.sendResponseHeaders(page.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
