package org.rapporteur.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * getUpdates over HTTP. Not through the library's client, whose calls cannot be broken off and fail as a whole when one
 * update of a hundred cannot be decoded.
 */
final class LongPoll implements UpdateSource {

    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final Duration MARGIN = Duration.ofSeconds(10);
    private static final Duration MARGIN_AT_THE_END = Duration.ofSeconds(1);
    private static final MediaType JSON = MediaType.get("application/json");

    private final ObjectMapper mapper = new ObjectMapper();
    private final AtomicReference<@Nullable Call> open = new AtomicReference<>();
    private volatile boolean aborted;
    private final HttpUrl bot;
    private final OkHttpClient client;

    /** @param longest the longest wait that will be asked for */
    LongPoll(TelegramSettings settings, Connection connection, Duration longest) {
        bot = HttpUrl.get(settings.api().toString())
                .newBuilder()
                .addPathSegment("bot" + settings.token().value())
                .build();
        client = connection.waiting(longest.plus(MARGIN));
    }

    @Override
    public Outcome<List<Arrival>> fetch(long offset, Duration wait) {
        var wish = mapper.createObjectNode().put("limit", 100).put("timeout", wait.toSeconds());
        if (offset > 0) {
            wish.put("offset", offset);
        }
        wish.putArray("allowed_updates");
        return switch (post("getUpdates", wish, wait)) {
            case Outcome.Ok<JsonNode>(var updates) ->
                new Outcome.Ok<>(updates.valueStream().map(Arrival::of).toList());
            case Outcome.TooMany<JsonNode>(var retryAfter) -> new Outcome.TooMany<>(retryAfter);
            case Outcome.Migrated<JsonNode>(var to) -> new Outcome.Migrated<>(to);
            case Outcome.Refused<JsonNode>(var code, var description) -> new Outcome.Refused<>(code, description);
            case Outcome.Unavailable<JsonNode>(var cause, var maybe) -> new Outcome.Unavailable<>(cause, maybe);
        };
    }

    @Override
    public Outcome<Boolean> dropWebhook() {
        return post("deleteWebhook", mapper.createObjectNode(), Duration.ZERO) instanceof Outcome.Ok<JsonNode>
                ? new Outcome.Ok<>(true)
                : new Outcome.Unavailable<>("deleteWebhook failed", false);
    }

    @Override
    public void abort() {
        aborted = true;
        var call = open.get();
        if (call != null) {
            call.cancel();
        }
    }

    /** Once aborted, nothing waits at the server any more; but what is handled can still be confirmed. */
    private Outcome<JsonNode> post(String method, JsonNode wish, Duration wait) {
        var request = new Request.Builder()
                .url(bot.newBuilder().addPathSegment(method).build())
                .post(RequestBody.create(wish.toString(), JSON))
                .build();
        var call = client.newCall(request);
        call.timeout().timeout(wait.plus(aborted ? MARGIN_AT_THE_END : MARGIN).toMillis(), TimeUnit.MILLISECONDS);
        open.set(call);
        if (aborted && wait.isPositive()) {
            call.cancel();
        }
        try (var response = call.execute()) {
            return read(mapper.readTree(response.body().string()));
        } catch (IOException e) {
            return new Outcome.Unavailable<>(Trouble.inWords(e), true);
        } finally {
            open.set(null);
        }
    }

    private static Outcome<JsonNode> read(JsonNode answer) {
        if (answer.path("ok").asBoolean()) {
            return new Outcome.Ok<>(answer.path("result"));
        }
        var code = answer.path("error_code").asInt();
        var description = answer.path("description").asText();
        var retryAfter =
                Math.max(1, answer.path("parameters").path("retry_after").asInt());
        if (code == TOO_MANY) {
            return new Outcome.TooMany<>(Duration.ofSeconds(retryAfter));
        }
        return code >= SERVER_ERROR || code == 0
                ? new Outcome.Unavailable<>(description, false)
                : new Outcome.Refused<>(code, description);
    }
}
