package org.rapporteur.discord;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** JDA has Discord send every answer to an interaction back, and reads it. Nobody here wants that. */
record WithoutEcho() implements Interceptor {

    private static final String ECHO = "with_response";

    @Override
    public Response intercept(Chain chain) throws IOException {
        var request = chain.request();
        return request.url().queryParameter(ECHO) == null
                ? chain.proceed(request)
                : chain.proceed(request.newBuilder()
                        .url(request.url()
                                .newBuilder()
                                .removeAllQueryParameters(ECHO)
                                .build())
                        .build());
    }
}
