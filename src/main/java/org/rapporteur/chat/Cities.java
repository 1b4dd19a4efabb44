package org.rapporteur.chat;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.rapporteur.language.Nearness;
import org.rapporteur.language.Spelling;

/**
 * The cities after which time zones are named, in the languages of the bot: ICU knows them. Collected when somebody first
 * looks for one, because ICU needs a fifth of a second for that.
 */
final class Cities {

    private static final int SUGGESTIONS = 3;

    private static final Set<String> AVAILABLE = ZoneId.getAvailableZoneIds();

    /** Other ids name no city, but a half of a country or a distance: {@code Brazil/East}. */
    private static final List<String> CONTINENTS =
            List.of("Africa/", "America/", "Asia/", "Atlantic/", "Europe/", "Indian/", "Pacific/");

    /** Where the talks were held or are spoken of, and no zone is named after the place; and what people write for others. */
    private static final Map<String, List<String>> ALSO_CALLED = Map.of(
            "Europe/Zurich", List.of("Geneva", "Genève", "Genf", "Женева", "Zürich"),
            "Asia/Dubai", List.of("Abu Dhabi", "Абу-Дабі", "Абу-Даби"),
            "America/New_York", List.of("Washington", "Вашингтон"),
            "UTC", List.of("UTC"));

    private static final List<City> ALL = Stream.of(
                    AVAILABLE.stream().filter(Cities::isPlace).flatMap(Cities::byId),
                    TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                            .flatMap(Cities::byLanguage),
                    ALSO_CALLED.entrySet().stream().flatMap(Cities::otherwise))
            .flatMap(cities -> cities)
            .distinct()
            .toList();

    /** A folded name, and the zone. */
    private record City(String name, ZoneId zone) {}

    private Cities() {}

    static Zones.Finding find(String typed) {
        var whole = Spelling.fold(typed);
        var last = Spelling.fold(typed.substring(typed.lastIndexOf('/') + 1));
        var exact = zones(city -> city.name().equals(whole) || city.name().equals(last));
        var found = exact.isEmpty() ? zones(city -> Nearness.isNear(city.name(), last)) : exact;
        if (exact.size() == 1) {
            return new Zones.Finding.Placed(exact.getFirst());
        }
        return found.isEmpty()
                ? new Zones.Finding.Unknown()
                : new Zones.Finding.Near(found.stream().limit(SUGGESTIONS).toList());
    }

    static List<ZoneId> beginning(String typed) {
        var folded = Spelling.fold(typed);
        return zones(city -> city.name().startsWith(folded));
    }

    static String name(ZoneId zone, Language language) {
        var canonical = Optional.ofNullable(TimeZone.getCanonicalID(zone.getId()));
        return canonical.map(id -> names(language).getExemplarLocationName(id)).orElse(zone.getId());
    }

    private static List<ZoneId> zones(Predicate<City> wanted) {
        return ALL.stream()
                .filter(wanted)
                .map(City::zone)
                .distinct()
                .sorted(Comparator.comparing(ZoneId::getId))
                .toList();
    }

    private static boolean isPlace(String id) {
        return CONTINENTS.stream().anyMatch(id::startsWith);
    }

    private static Stream<City> byId(String id) {
        return inUse(id).stream()
                .flatMap(zone -> Stream.of(city(id.substring(id.lastIndexOf('/') + 1), zone), city(id, zone)));
    }

    private static Stream<City> byLanguage(String id) {
        return inUse(id).stream()
                .flatMap(zone -> Arrays.stream(Language.values())
                        .map(language -> names(language).getExemplarLocationName(id))
                        .filter(Objects::nonNull)
                        .map(name -> city(name, zone)));
    }

    private static Stream<City> otherwise(Map.Entry<String, List<String>> called) {
        return called.getValue().stream().map(name -> city(name, ZoneId.of(called.getKey())));
    }

    /** The zone by the id that IANA uses today: ICU keeps to the oldest. */
    private static Optional<ZoneId> inUse(String id) {
        return Stream.of(TimeZone.getIanaID(id), id)
                .filter(AVAILABLE::contains)
                .findFirst()
                .map(ZoneId::of)
                .map(Zones::renamed);
    }

    private static City city(String name, ZoneId zone) {
        return new City(Spelling.fold(name), zone);
    }

    private static TimeZoneNames names(Language language) {
        return TimeZoneNames.getInstance(ULocale.forLocale(language.locale()));
    }
}
