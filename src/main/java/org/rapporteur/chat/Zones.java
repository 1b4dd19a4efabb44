package org.rapporteur.chat;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.language.Language;

/** Time zones by their IANA ids, so that summer time is never forgotten, and by the cities that people know them by. */
public final class Zones {

    private static final Map<String, String> RENAMED =
            Map.of("Europe/Kiev", "Europe/Kyiv", "Europe/Uzhgorod", "Europe/Kyiv", "Europe/Zaporozhye", "Europe/Kyiv");

    /** Abbreviations that people type, and a zone they may mean. */
    private static final Map<String, String> ABBREVIATED = Map.ofEntries(
            Map.entry("EET", "Europe/Kyiv"),
            Map.entry("EEST", "Europe/Kyiv"),
            Map.entry("MSK", "Europe/Moscow"),
            Map.entry("МСК", "Europe/Moscow"),
            Map.entry("CET", "Europe/Zurich"),
            Map.entry("CEST", "Europe/Zurich"),
            Map.entry("GMT", "Europe/London"),
            Map.entry("BST", "Europe/London"),
            Map.entry("EST", "America/New_York"),
            Map.entry("EDT", "America/New_York"),
            Map.entry("PST", "America/Los_Angeles"),
            Map.entry("PDT", "America/Los_Angeles"));

    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?([+-])(\\d{1,2})(?::?(\\d{2}))?");

    /** What somebody may mean who types a zone. */
    public sealed interface Finding {

        /** A zone, by its id. */
        record Named(ZoneId zone) implements Finding {}

        /** A zone, by a city in it. */
        record Placed(ZoneId zone) implements Finding {}

        /** Perhaps one of these: a city's name with a slip in it, or one that several have. */
        record Near(List<ZoneId> zones) implements Finding {
            public Near {
                zones = List.copyOf(zones);
            }
        }

        /** An abbreviation, and a zone where it is used. By itself it forgets summer time. */
        record Abbreviated(ZoneId zone) implements Finding {}

        /** A distance from UTC, of which nobody can tell what it is in half a year. */
        record Offset(ZoneOffset offset) implements Finding {}

        record Unknown() implements Finding {}
    }

    private Zones() {}

    public static Finding find(String typed) {
        var written = typed.strip();
        return named(written)
                .or(() -> abbreviated(written))
                .or(() -> offset(written))
                .orElseGet(() -> Cities.find(written));
    }

    /** Zones with a city, in any of the languages, whose name begins so; sorted by their ids. */
    public static List<ZoneId> beginning(String typed) {
        return Cities.beginning(typed);
    }

    /** The zone by the name in use today. */
    public static ZoneId renamed(ZoneId zone) {
        return Optional.ofNullable(RENAMED.get(zone.getId())).map(ZoneId::of).orElse(zone);
    }

    /** The city after which the zone is named, as that language calls it; the id where there is none. */
    public static String city(ZoneId zone, Language language) {
        return Cities.name(zone, language);
    }

    /** A place, or UTC. A bare offset or an abbreviation would be wrong for half of the year. */
    private static Optional<Finding> named(String typed) {
        try {
            return Optional.of(renamed(ZoneId.of(typed)))
                    .filter(zone -> zone.getId().contains("/") || zone.getId().equals("UTC"))
                    .map(Finding.Named::new);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Finding> abbreviated(String typed) {
        return Optional.ofNullable(ABBREVIATED.get(typed.toUpperCase(Locale.ROOT)))
                .map(ZoneId::of)
                .map(Finding.Abbreviated::new);
    }

    private static Optional<Finding> offset(String typed) {
        var written =
                OFFSET.matcher(typed.toUpperCase(Locale.ROOT).replace('−', '-').replace(" ", ""));
        if (!written.matches()) {
            return Optional.empty();
        }
        int sign = written.group(1).equals("+") ? 1 : -1;
        int minutes =
                Optional.ofNullable(written.group(3)).map(Integer::parseInt).orElse(0);
        return offset(sign * Integer.parseInt(written.group(2)), sign * minutes);
    }

    private static Optional<Finding> offset(int hours, int minutes) {
        try {
            return Optional.of(new Finding.Offset(ZoneOffset.ofHoursMinutes(hours, minutes)));
        } catch (DateTimeException beyondTheEarth) {
            return Optional.empty();
        }
    }
}
