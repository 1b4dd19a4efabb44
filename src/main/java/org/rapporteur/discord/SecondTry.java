package org.rapporteur.discord;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends once more what a broken connection may have lost. Nothing is done twice by it: an interaction is answered once, posts
 * bear a nonce, and the rest only sets what is set already. Follow-ups alone would be doubled, so they are left out.
 */
record SecondTry() implements Interceptor {

    private static final String FOLLOW_UPS = "/webhooks/";

    @Override
    public Response intercept(Chain chain) throws IOException {
        var request = chain.request();
        try {
            return chain.proceed(request);
        } catch (IOException broken) {
            if (chain.call().isCanceled() || wouldDouble(request)) {
                throw broken;
            }
            return chain.proceed(request);
        }
    }

    private static boolean wouldDouble(Request request) {
        return request.method().equals("POST") && request.url().encodedPath().contains(FOLLOW_UPS);
    }
}
