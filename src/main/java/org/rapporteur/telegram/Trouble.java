package org.rapporteur.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What is wrong between us and Telegram, in a host's words. */
final class Trouble {

    private Trouble() {}

    /** What nobody foresaw keeps its technical name, but no message: that may quote an address with the token in it. */
    static String inWords(Throwable fault) {
        var causes = Stream.<Throwable>iterate(fault, Objects::nonNull, Throwable::getCause)
                .toList();
        return causes.stream()
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .or(() -> brokenOff(causes))
                .orElseGet(() -> "the call failed (" + fault.getClass().getSimpleName() + ")");
    }

    private static Optional<String> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case UnknownHostException _ -> "its address is not found; is this machine online?";
                    case ConnectException _, NoRouteToHostException _ -> "there is no connection to it";
                    case SSLException _ -> "there is no secure connection to it";
                    case InterruptedIOException _ -> "it does not answer in time";
                    case JsonProcessingException _ -> "its answer cannot be read";
                    default -> null;
                });
    }

    /** Says less than any other cause. */
    private static Optional<String> brokenOff(List<Throwable> causes) {
        return causes.stream().anyMatch(AnswerLost.class::isInstance)
                ? Optional.of("the connection broke off")
                : Optional.empty();
    }
}
