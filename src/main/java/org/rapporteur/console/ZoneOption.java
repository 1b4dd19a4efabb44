package org.rapporteur.console;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.chat.Zones;
import org.rapporteur.chat.Zones.Finding;

/** {@code --zone}: an IANA id as it stands. A script is not to depend on what a city may mean, so for that it is asked. */
final class ZoneOption {

    private ZoneOption() {}

    static Optional<ZoneId> read(String typed, Consumer<String> fault) {
        return switch (Zones.find(typed)) {
            case Finding.Named(var zone) -> Optional.of(zone);
            case Finding.Placed(var zone) -> refuse(typed, meant(List.of(zone)), fault);
            case Finding.Near(var zones) -> refuse(typed, meant(zones), fault);
            case Finding.Abbreviated(var zone) -> refuse(typed, meant(List.of(zone)), fault);
            case Finding.Offset _, Finding.Unknown _ ->
                refuse(
                        typed,
                        "Write one such as Europe/Kyiv, Europe/Zurich or UTC; offsets and abbreviations forget summer"
                                + " time.",
                        fault);
        };
    }

    private static Optional<ZoneId> refuse(String typed, String remedy, Consumer<String> fault) {
        fault.accept("--zone: '" + typed + "' is no zone of the IANA list. " + remedy);
        return Optional.empty();
    }

    private static String meant(List<ZoneId> zones) {
        return zones.stream().map(ZoneId::getId).collect(Collectors.joining(" or ", "Did you mean ", "?"));
    }
}
