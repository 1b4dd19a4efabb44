package org.rapporteur.reminder;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.language.Nearness;
import org.rapporteur.language.Spelling;

/** Time zones by their IANA ids, or by the last word of one. */
final class ZoneSearch {

    private static final int SUGGESTIONS = 3;

    private static final Map<String, String> RENAMED =
            Map.of("Europe/Kiev", "Europe/Kyiv", "Europe/Uzhgorod", "Europe/Kyiv", "Europe/Zaporozhye", "Europe/Kyiv");

    /** Abbreviations that people type, and a zone they may mean. */
    private static final Map<String, String> ABBREVIATED = Map.of(
            "EET", "Europe/Kyiv",
            "EEST", "Europe/Kyiv",
            "MSK", "Europe/Moscow",
            "МСК", "Europe/Moscow",
            "CET", "Europe/Zurich",
            "CEST", "Europe/Zurich",
            "GMT", "Europe/London",
            "EST", "America/New_York",
            "EDT", "America/New_York",
            "PST", "America/Los_Angeles");

    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT|ETC.GMT)?[+\\-−]\\d{1,2}(?::?\\d{2})?");

    /** What somebody may mean who types a zone. */
    sealed interface Found {

        record One(ZoneId zone) implements Found {}

        /** Perhaps one of these. */
        record Near(List<ZoneId> zones) implements Found {
            public Near {
                zones = List.copyOf(zones);
            }
        }

        /** An abbreviation or an offset, which forgets summer time; and zones that may be meant. */
        record Fixed(List<ZoneId> zones) implements Found {
            public Fixed {
                zones = List.copyOf(zones);
            }
        }

        record None() implements Found {}
    }

    private ZoneSearch() {}

    static Found find(String typed) {
        var upper = typed.strip().toUpperCase(Locale.ROOT);
        if (OFFSET.matcher(upper).matches()) {
            return new Found.Fixed(List.of());
        }
        return Optional.ofNullable(ABBREVIATED.get(upper))
                .<Found>map(place -> new Found.Fixed(List.of(ZoneId.of(place))))
                .orElseGet(() -> place(typed.strip()));
    }

    /** Zones whose id or last word begins so, sorted by their ids. */
    static List<ZoneId> beginning(String typed) {
        var folded = Spelling.fold(typed);
        return places().filter(id -> Spelling.fold(id).startsWith(folded) || city(id).startsWith(folded))
                .map(ZoneId::of)
                .toList();
    }

    /** A zone in letters, digits and hyphens alone, for lines that a button can carry. {@link #find} reads it. */
    static String written(ZoneId zone) {
        return zone.getId().replace('/', '-').replace('_', '-');
    }

    private static Found place(String typed) {
        var exact = exact(typed).or(() -> folded(typed));
        return exact.<Found>map(Found.One::new).orElseGet(() -> near(typed));
    }

    private static Optional<ZoneId> exact(String typed) {
        try {
            return Optional.of(typed)
                    .map(id -> ZoneId.of(RENAMED.getOrDefault(id, id)))
                    .filter(zone -> isPlace(zone.getId()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> folded(String typed) {
        var whole = Spelling.fold(typed);
        return Stream.concat(places(), RENAMED.keySet().stream())
                .filter(id -> Spelling.fold(id).equals(whole))
                .findFirst()
                .flatMap(ZoneSearch::exact);
    }

    private static Found near(String typed) {
        var wanted = city(typed);
        var named =
                places().filter(id -> city(id).equals(wanted)).map(ZoneId::of).toList();
        if (named.size() == 1) {
            return new Found.One(named.getFirst());
        }
        var near = places().filter(id -> city(id).equals(wanted) || Nearness.isNear(city(id), wanted))
                .map(ZoneId::of)
                .limit(SUGGESTIONS)
                .toList();
        return near.isEmpty() ? new Found.None() : new Found.Near(near);
    }

    private static Stream<String> places() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> isPlace(id) && !RENAMED.containsKey(id))
                .sorted();
    }

    private static boolean isPlace(String id) {
        return id.equals("UTC") || (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"));
    }

    private static String city(String id) {
        return Spelling.fold(id.substring(id.lastIndexOf('/') + 1));
    }
}
