package org.rapporteur.discord;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.rapporteur.chat.Traffic;

/** Counts what is on its way to Discord's API, and what came back as refused. */
final class Wire implements Interceptor {

    private static final int REFUSALS = 400;
    private static final int FAILURES = 500;

    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicLong refused = new AtomicLong();

    @Override
    public Response intercept(Chain chain) throws IOException {
        underWay.incrementAndGet();
        try {
            var response = chain.proceed(chain.request());
            if (response.code() >= REFUSALS && response.code() < FAILURES) {
                refused.incrementAndGet();
            }
            return response;
        } finally {
            underWay.decrementAndGet();
        }
    }

    Traffic traffic() {
        return new Traffic(underWay.get(), refused.get());
    }
}
