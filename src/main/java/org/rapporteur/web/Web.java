package org.rapporteur.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The open port. Every request has a virtual thread of its own. */
public final class Web implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;

    /** What opening came to. */
    public sealed interface Opening {

        record Opened(Web web) implements Opening {}

        /**
         * There is no port; all else can go on without.
         *
         * @param words for the host: place, cause and remedy
         */
        record Fault(String words) implements Opening {}

        /** None was wanted. */
        record Off() implements Opening {}
    }

    private Web(HttpServer server, Map<String, Page.Writer> pages) {
        this.server = server;
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        server.createContext("/", new Pages(pages));
        server.start();
    }

    public static Opening open(WebSettings settings, List<Probe> parts, Metrics metrics) {
        return settings.port()
                .map(port -> open(settings, port, pages(parts, metrics)))
                .orElseGet(Opening.Off::new);
    }

    private static Map<String, Page.Writer> pages(List<Probe> parts, Metrics metrics) {
        return Map.of(
                "/healthz", () -> Page.plain(Page.WELL, "alive\n"),
                "/readyz", () -> readiness(Readiness.of(parts)),
                "/metrics", () -> new Page(Page.WELL, Metrics.TYPE, metrics.scrape()));
    }

    private static Page readiness(Readiness readiness) throws IOException {
        return Page.json(readiness.isReady() ? Page.WELL : Page.UNAVAILABLE, readiness.json());
    }

    private static Opening open(WebSettings settings, int port, Map<String, Page.Writer> pages) {
        try {
            return new Opening.Opened(new Web(HttpServer.create(settings.address(port), 0), pages));
        } catch (BindException taken) {
            return new Opening.Fault("Nothing can listen at " + settings.host() + ":" + port
                    + "; most likely another program does already. There is no health page and no metrics until "
                    + WebSettings.PORT + " is another port, 0 for any that is free, or " + WebSettings.OFF + ".");
        } catch (IOException | IllegalArgumentException e) {
            return new Opening.Fault(WebSettings.HOST + ": nothing can listen at '" + settings.host()
                    + "'. Write 127.0.0.1 for this machine alone, or 0.0.0.0 for all who can reach it.");
        }
    }

    /** Where it listens, with the port that was free. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
