package org.rapporteur.archive;

import org.yaml.snakeyaml.error.Mark;

/**
 * Something wrong in a file, told so that it can be mended without asking.
 *
 * @param file the path as the host wrote it
 * @param line from 1; 0 when the fault is the file's as a whole
 * @param column from 1; 0 when the fault is the file's as a whole
 * @param message the cause and the remedy
 */
public record Fault(String file, int line, int column, String message) {

    static Fault at(String file, Mark mark, String message) {
        return new Fault(file, mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    static Fault ofWhole(Object file, String message) {
        return new Fault(file.toString(), 0, 0, message);
    }

    /** {@code config/facts/delegations.yaml:14:7: person 'medinski' is not in people. Did you mean 'medinsky'?} */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
}
