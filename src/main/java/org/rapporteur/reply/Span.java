package org.rapporteur.reply;

import java.time.LocalDate;

/** A stretch of a line. It says what the words are; how they look is the drawing's affair. */
public sealed interface Span {

    /** Words without further meaning. They are data: no character in them is markup. */
    record Plain(String text) implements Span {}

    /** Words that the eye should find first. */
    record Strong(String text) implements Span {}

    /** Somebody's own words, without their quotation marks: the drawing sets those of the reader's language. */
    record Quote(String words) implements Span {}

    /** A calendar day, written as the reader's language writes it. */
    record Day(LocalDate date) implements Span {}

    /** A line that the reader can type, tap or press, such as {@code /who medinsky}. */
    record CommandLine(String line) implements Span {}
}
