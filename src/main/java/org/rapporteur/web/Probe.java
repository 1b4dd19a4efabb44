package org.rapporteur.web;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A part of the bot that may be asked how it fares.
 *
 * @param name such as {@code record}, {@code database} or the name of a platform
 * @param trouble empty when all is well, otherwise what is wrong, in words for a host; asked often, so it must be quick
 */
public record Probe(String name, Supplier<Optional<String>> trouble) {}
