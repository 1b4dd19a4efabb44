package org.rapporteur.language;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.reply.Typography;

/** A language that the bot speaks. */
public enum Language {
    ENGLISH("en", Locale.UK, "d MMM y", "“", "”"),
    UKRAINIAN("uk", Locale.of("uk", "UA"), "d MMMM y 'року'", "«", "»"),
    RUSSIAN("ru", Locale.of("ru", "RU"), "d MMMM y 'года'", "«", "»");

    private final String code;
    private final Locale locale;
    private final DateTimeFormatter days;
    private final String opening;
    private final String closing;

    Language(String code, Locale locale, String days, String opening, String closing) {
        this.code = code;
        this.locale = locale;
        this.days = DateTimeFormatter.ofPattern(days, locale);
        this.opening = opening;
        this.closing = closing;
    }

    /** The language of a BCP 47 tag such as {@code uk} or {@code en-GB}; empty when the bot does not speak it. */
    public static Optional<Language> of(String tag) {
        var wanted = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.code.equals(wanted))
                .findFirst();
    }

    /** The ISO 639-1 code. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    public Typography typography() {
        return new Typography(days, opening, closing);
    }
}
