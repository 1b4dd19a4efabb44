package org.rapporteur.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * OkHttp, set up for a bot. It never sends twice on its own, lets many calls run at once, and can tell a call that was
 * never sent from one whose answer is lost.
 */
final class Connection implements AutoCloseable {

    private static final int CALLS_AT_ONCE = 256;
    private static final int SERVER_ERROR = 500;
    private static final MediaType JSON = MediaType.get("application/json");

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final OkHttpClient client;

    /** @param patience how long one call may take in all */
    Connection(Duration patience) {
        var dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(CALLS_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
        client = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .retryOnConnectionFailure(false)
                .connectTimeout(patience)
                .readTimeout(patience)
                .callTimeout(patience)
                .addInterceptor(Connection::whole)
                .addNetworkInterceptor(Connection::sent)
                .build();
    }

    OkHttpClient client() {
        return client;
    }

    /** The same connection for calls that may take as long as that. */
    OkHttpClient waiting(Duration patience) {
        return client.newBuilder().callTimeout(patience).readTimeout(patience).build();
    }

    /** A network interceptor runs once there is a connection: what fails from here on may have arrived. */
    private static Response sent(Interceptor.Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IOException e) {
            throw new AnswerLost(e);
        }
    }

    /** Reads the answer to its end, and writes the page of a failing gateway in the Bot API's own form. */
    private static Response whole(Interceptor.Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        var text = text(response);
        var told = response.code() >= SERVER_ERROR ? failure(response.code()) : text;
        return response.newBuilder().body(ResponseBody.create(told, JSON)).build();
    }

    private static String text(Response response) throws IOException {
        try (var body = response.body()) {
            return body.string();
        } catch (IOException e) {
            throw new AnswerLost(e);
        }
    }

    private static String failure(int status) {
        return "{\"ok\":false,\"error_code\":%d,\"description\":\"its server fails (HTTP %d)\"}"
                .formatted(status, status);
    }

    @Override
    public void close() {
        client.dispatcher().cancelAll();
        threads.shutdown();
        client.connectionPool().evictAll();
    }
}
