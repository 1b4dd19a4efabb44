package org.rapporteur;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at the port of a bot, wherever its log says that it is. */
record Monitor(HttpClient client, String address) implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Health and figures: (http://[^/]+)/readyz");

    static Monitor of(BotProcess bot) {
        return new Monitor(
                HttpClient.newHttpClient(),
                await().until(() -> address(bot.log()), Optional::isPresent).orElseThrow());
    }

    private static Optional<String> address(String log) {
        return ADDRESS.matcher(log).results().map(found -> found.group(1)).findFirst();
    }

    String page(String path) {
        return get(path).body();
    }

    int status(String path) {
        return get(path).statusCode();
    }

    private HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
