package org.rapporteur.configuration;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value and where it comes from.
 *
 * @param value empty when nothing was set
 */
public record Setting(Key key, Optional<String> value, Origin origin) {

    private static final String HIDDEN = "***";
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=|//[^/@]*:)[^&@;]*");

    /** As a host may see it over somebody's shoulder. */
    public String shown() {
        return value.map(this::hidden).orElse(key.usual());
    }

    private String hidden(String given) {
        return switch (key.kind()) {
            case PLAIN, PATH -> given;
            case DATABASE -> PASSWORD.matcher(given).replaceAll("$1" + HIDDEN);
            case SECRET -> HIDDEN;
        };
    }

    static boolean holdsPassword(String address) {
        return PASSWORD.matcher(address).find();
    }
}
