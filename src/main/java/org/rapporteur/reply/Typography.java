package org.rapporteur.reply;

import java.time.format.DateTimeFormatter;

/** What a drawing must know of a language: how it writes a day and which marks it sets around a quotation. */
public record Typography(DateTimeFormatter days, String opening, String closing) {}
