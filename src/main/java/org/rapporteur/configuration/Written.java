package org.rapporteur.configuration;

/**
 * What stands in the file.
 *
 * @param line counted from 1
 */
record Written(String value, int line) {}
