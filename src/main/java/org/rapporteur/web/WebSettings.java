package org.rapporteur.web;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rapporteur.chat.Variable;

/**
 * Where the port is.
 *
 * @param host the address it listens at; only this machine reaches the default
 * @param port 0 for any that is free; empty for none at all
 */
public record WebSettings(String host, Optional<Integer> port) {

    public static final String PORT = "RAPPORTEUR_HTTP_PORT";
    public static final String HOST = "RAPPORTEUR_HTTP_HOST";
    public static final String OFF = "off";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int USUAL = 8080;
    private static final int HIGHEST = 65_535;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    /** An address of digits, or a name such as localhost; nothing is looked up. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Za-z.:\\[\\]-]+");

    /** No port. */
    public static WebSettings none() {
        return new WebSettings(LOOPBACK, Optional.empty());
    }

    /** Any free port, for this machine alone. */
    public static WebSettings anywhere() {
        return new WebSettings(LOOPBACK, Optional.of(0));
    }

    /** Reads the environment, and tells every fault with its remedy. */
    public static WebSettings read(Map<String, String> environment, Consumer<String> fault) {
        return new WebSettings(
                new Variable(HOST)
                        .in(environment)
                        .flatMap(typed -> host(typed, fault))
                        .orElse(LOOPBACK),
                new Variable(PORT)
                        .in(environment)
                        .map(typed -> port(typed, fault))
                        .orElse(Optional.of(USUAL)));
    }

    private static Optional<String> host(String typed, Consumer<String> fault) {
        if (ADDRESS.matcher(typed).matches()) {
            return Optional.of(typed);
        }
        fault.accept(HOST + ": '" + typed + "' is not an address. Write " + LOOPBACK
                + " for this machine alone, or 0.0.0.0 for all who can reach it.");
        return Optional.empty();
    }

    private static Optional<Integer> port(String typed, Consumer<String> fault) {
        if (typed.equalsIgnoreCase(OFF)) {
            return Optional.empty();
        }
        if (NUMBER.matcher(typed).matches() && Integer.parseInt(typed) <= HIGHEST) {
            return Optional.of(Integer.parseInt(typed));
        }
        fault.accept(PORT + ": '" + typed + "' is not a port. Write a number from 1 to " + HIGHEST
                + ", 0 for any that is free, or " + OFF + ".");
        return Optional.of(USUAL);
    }

    InetSocketAddress address(int chosen) {
        return new InetSocketAddress(host, chosen);
    }
}
