package org.rapporteur.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A moment, as precisely as somebody cared to type it. */
final class Moments {

    private Moments() {}

    /** A date alone means its noon, a date with a time the wall clock of the zone. */
    static Optional<Instant> read(String typed, ZoneId zone, Consumer<String> fault) {
        var moment = readings(zone).stream()
                .flatMap(reading -> attempt(reading, typed).stream())
                .findFirst();
        if (moment.isEmpty()) {
            fault.accept(
                    "--at: '" + typed + "' is no moment. Write 2026-02-17, 2026-02-17T09:30, or 2026-02-17T09:30:00Z.");
        }
        return moment;
    }

    private static List<Function<String, Instant>> readings(ZoneId zone) {
        return List.of(
                typed -> OffsetDateTime.parse(typed).toInstant(),
                typed -> LocalDateTime.parse(typed).atZone(zone).toInstant(),
                typed -> LocalDate.parse(typed).atTime(12, 0).atZone(zone).toInstant());
    }

    private static Optional<Instant> attempt(Function<String, Instant> reading, String typed) {
        try {
            return Optional.of(reading.apply(typed));
        } catch (DateTimeException writtenOtherwise) {
            return Optional.empty();
        }
    }
}
