package org.rapporteur.reminder;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.chat.Zones;

/**
 * A zone as a button can carry it.
 *
 * @param zone the one that will be found by the words: where the typed id is an old one, that of today
 * @param written in letters, digits and hyphens; as it stands in the list where no such words lead to it
 */
record CarriedZone(ZoneId zone, String written) {

    static CarriedZone of(ZoneId zone) {
        var id = zone.getId();
        return Stream.of(id, id.substring(id.lastIndexOf('/') + 1))
                .map(name -> name.replace('/', '-').replace('_', '-'))
                .flatMap(written -> found(written, zone).stream())
                .findFirst()
                .orElseGet(() -> new CarriedZone(zone, id));
    }

    /** The same zone by its city alone, where that is enough. */
    CarriedZone inBrief() {
        var id = zone.getId();
        return found(id.substring(id.lastIndexOf('/') + 1).replace('_', '-'), zone)
                .filter(brief -> brief.zone().equals(zone))
                .orElse(this);
    }

    private static Optional<CarriedZone> found(String written, ZoneId zone) {
        return meant(Zones.find(written))
                .filter(found -> found.getRules().equals(zone.getRules()))
                .map(found -> new CarriedZone(found, written));
    }

    /** The zone that is meant for sure: by its id, or by a city. */
    static Optional<ZoneId> meant(Zones.Finding finding) {
        return switch (finding) {
            case Zones.Finding.Named(var zone) -> Optional.of(zone);
            case Zones.Finding.Placed(var zone) -> Optional.of(zone);
            case Zones.Finding.Near _, Zones.Finding.Abbreviated _, Zones.Finding.Offset _, Zones.Finding.Unknown _ ->
                Optional.empty();
        };
    }
}
