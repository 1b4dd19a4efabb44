package org.rapporteur.discord;

import com.neovisionaries.ws.client.WebSocketException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.jspecify.annotations.Nullable;

/** What is wrong between us and Discord, in a host's words. */
final class Trouble {

    private static final int SERVER_ERROR = 500;

    private Trouble() {}

    static String inWords(Throwable fault) {
        return causes(fault)
                .flatMap(cause -> Optional.ofNullable(known(cause)).stream())
                .findFirst()
                .orElseGet(() -> unknown(fault));
    }

    private static String unknown(Throwable fault) {
        return causes(fault).anyMatch(WebSocketException.class::isInstance)
                ? "it takes no connection"
                : "the call failed: " + fault.getClass().getSimpleName();
    }

    /** Whether the same may go well a little later: the connection failed, or Discord did. */
    static boolean isPassing(ErrorResponseException fault) {
        return isConnection(fault) || fault.getResponse().code >= SERVER_ERROR;
    }

    private static boolean isConnection(Throwable fault) {
        return causes(fault).anyMatch(IOException.class::isInstance);
    }

    private static @Nullable String known(Throwable cause) {
        return switch (cause) {
            case UnknownHostException _ -> "its address is not found; is this machine online?";
            case ConnectException _, NoRouteToHostException _ -> "there is no connection to it";
            case SSLException _ -> "there is no secure connection to it";
            case InterruptedIOException _ -> "it does not answer in time";
            case ErrorResponseException refused when !isConnection(refused) -> refused(refused);
            case IOException _ -> "the connection broke off";
            default -> null;
        };
    }

    /** What is not Discord's own JSON is the page of some server in between, and no reading matter. */
    private static String refused(ErrorResponseException refused) {
        return refused.isServerError()
                ? "it answers with HTTP status " + refused.getResponse().code
                : "it answers " + refused.getErrorCode() + ", " + refused.getMeaning();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause);
    }
}
