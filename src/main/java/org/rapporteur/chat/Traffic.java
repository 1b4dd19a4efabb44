package org.rapporteur.chat;

/**
 * What goes out to a platform.
 *
 * @param waiting messages and calls that have not been taken yet, right now
 * @param refused how many the platform has refused since the start, those included that it asked to send later
 */
public record Traffic(int waiting, long refused) {}
