package org.rapporteur.console;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.language.Nearness;
import org.rapporteur.language.Spelling;

/** Time zones by their IANA ids, so that summer time is never forgotten. */
final class Zones {

    private static final int SUGGESTIONS = 3;

    private static final Map<String, String> RENAMED =
            Map.of("Europe/Kiev", "Europe/Kyiv", "Europe/Uzhgorod", "Europe/Kyiv", "Europe/Zaporozhye", "Europe/Kyiv");

    /** Abbreviations that people type, and a zone they may mean. */
    private static final Map<String, String> ABBREVIATED = Map.of(
            "EET",
            "Europe/Kyiv",
            "EEST",
            "Europe/Kyiv",
            "MSK",
            "Europe/Moscow",
            "CET",
            "Europe/Zurich",
            "CEST",
            "Europe/Zurich",
            "EST",
            "America/New_York",
            "EDT",
            "America/New_York",
            "PST",
            "America/Los_Angeles");

    private Zones() {}

    static Optional<ZoneId> named(String typed, Consumer<String> fault) {
        var zone = existing(typed);
        if (zone.isEmpty()) {
            fault.accept("--zone: '" + typed + "' is no zone of the IANA list. " + remedy(typed));
        }
        return zone;
    }

    static ZoneId renamed(ZoneId zone) {
        return Optional.ofNullable(RENAMED.get(zone.getId())).map(ZoneId::of).orElse(zone);
    }

    /** A place, or UTC. A bare offset or an abbreviation would be wrong for half of the year. */
    private static Optional<ZoneId> existing(String typed) {
        try {
            return Optional.of(renamed(ZoneId.of(typed)))
                    .filter(zone -> zone.getId().contains("/") || zone.getId().equals("UTC"));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static String remedy(String typed) {
        var near = near(typed);
        return near.isEmpty()
                ? "Write one such as Europe/Kyiv, Europe/Zurich or UTC; offsets and abbreviations forget summer time."
                : "Did you mean " + String.join(" or ", near) + "?";
    }

    private static List<String> near(String typed) {
        var place = ABBREVIATED.get(typed.toUpperCase(Locale.ROOT));
        return place == null ? nearIds(typed) : List.of(place);
    }

    private static List<String> nearIds(String typed) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !RENAMED.containsKey(id))
                .filter(id -> isNear(id, typed))
                .sorted()
                .limit(SUGGESTIONS)
                .toList();
    }

    /** The city alone counts as near, and so does a slip in it. */
    private static boolean isNear(String id, String typed) {
        var city = city(id);
        var wanted = city(typed);
        return city.equals(wanted) || Nearness.isNear(city, wanted);
    }

    private static String city(String id) {
        return Spelling.fold(id.substring(id.lastIndexOf('/') + 1));
    }
}
