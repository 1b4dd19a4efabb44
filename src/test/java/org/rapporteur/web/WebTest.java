package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The port as monitoring sees it, over real sockets. */
class WebTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Metrics metrics = new Metrics(Runnable::run);
    private final AtomicReference<Optional<String>> trouble = new AtomicReference<>(Optional.empty());
    private final List<Probe> parts = List.of(
            new Probe("database", Optional::empty),
            new Probe("telegram", trouble::get),
            new Probe("record", Optional::empty));
    private final Web web = opened(new WebSettings("127.0.0.1", Optional.of(0)));

    @AfterEach
    void close() {
        web.close();
        client.close();
    }

    @Test
    void says_that_it_is_alive() throws Exception {
        assertThat(get("/healthz").statusCode()).isEqualTo(200);
        assertThat(get("/healthz").body()).isEqualTo("alive\n");
    }

    @Test
    void is_ready_when_every_part_is() throws Exception {
        assertThat(get("/readyz").statusCode()).isEqualTo(200);
        assertThat(json("/readyz").path("ready").asBoolean()).isTrue();
        assertThat(json("/readyz").path("parts").fieldNames())
                .toIterable()
                .containsExactly("database", "telegram", "record");
    }

    @Test
    void names_the_part_that_is_not_ready_and_why_and_stays_alive() throws Exception {
        trouble.set(Optional.of("Telegram cannot be reached: \"no connection\"."));
        assertThat(get("/readyz").statusCode()).isEqualTo(503);
        assertThat(json("/readyz").path("ready").asBoolean()).isFalse();
        assertThat(json("/readyz").at("/parts/telegram/reason").asText())
                .isEqualTo("Telegram cannot be reached: \"no connection\".");
        assertThat(json("/readyz").at("/parts/database/ready").asBoolean()).isTrue();
        assertThat(get("/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void is_ready_again_when_the_trouble_is_over() throws Exception {
        trouble.set(Optional.of("down"));
        get("/readyz");
        trouble.set(Optional.empty());
        assertThat(get("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void a_part_that_cannot_be_asked_hides_no_other() {
        var readiness = Readiness.of(List.of(
                new Probe("discord", () -> {
                    throw new IllegalStateException("secret");
                }),
                new Probe("record", Optional::empty)));
        assertThat(readiness.troubles().get("discord")).contains("It cannot be asked: IllegalStateException.");
        assertThat(readiness.troubles().get("record")).isEmpty();
    }

    @Test
    void shows_its_figures() throws Exception {
        var response = get("/metrics");
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain; version=0.0.4"));
        assertThat(response.body()).contains("# TYPE jvm_memory_used_bytes gauge", "process_uptime_seconds ");
    }

    @Test
    void tells_what_there_is_where_nothing_is() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/metrics/more").body()).isEqualTo("There is /healthz, /metrics, /readyz.\n");
    }

    @Test
    void takes_nothing() throws Exception {
        var post = HttpRequest.newBuilder(uri("/readyz"))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(send(post).statusCode()).isEqualTo(405);
    }

    @Test
    void answers_those_who_ask_for_the_head_alone() throws Exception {
        var head = HttpRequest.newBuilder(uri("/readyz")).HEAD().build();
        assertThat(send(head).statusCode()).isEqualTo(200);
        assertThat(send(head).body()).isEmpty();
    }

    @Test
    void a_port_that_is_taken_is_told_with_the_way_out() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(open(new WebSettings("127.0.0.1", Optional.of(other.getLocalPort()))))
                    .isInstanceOfSatisfying(
                            Web.Opening.Fault.class,
                            fault -> assertThat(fault.words())
                                    .contains("127.0.0.1:" + other.getLocalPort(), "RAPPORTEUR_HTTP_PORT", "off"));
        }
    }

    @Test
    void an_address_that_is_not_of_this_machine_is_told_with_the_way_out() {
        assertThat(open(new WebSettings("no-such-host.invalid", Optional.of(0))))
                .isInstanceOfSatisfying(
                        Web.Opening.Fault.class,
                        fault -> assertThat(fault.words()).contains("RAPPORTEUR_HTTP_HOST", "'no-such-host.invalid'"));
    }

    @Test
    void there_is_none_where_none_is_wanted() {
        assertThat(open(new WebSettings("127.0.0.1", Optional.empty()))).isInstanceOf(Web.Opening.Off.class);
    }

    private Web.Opening open(WebSettings settings) {
        return Web.open(settings, parts, metrics);
    }

    private Web opened(WebSettings settings) {
        return switch (open(settings)) {
            case Web.Opening.Opened(var opened) -> opened;
            case Web.Opening.Fault(var words) -> throw new IllegalStateException(words);
            case Web.Opening.Off() -> throw new IllegalStateException("off");
        };
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + web.address().getPort() + path);
    }
}
