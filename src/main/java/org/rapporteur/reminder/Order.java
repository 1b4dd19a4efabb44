package org.rapporteur.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the words after {@code /remind} ask for.
 *
 * @param rest the words that mean nothing by themselves, as typed: the zone, where one is wanted
 */
record Order(Action action, List<Particular> particulars, String rest) {

    private static final String COMMAND = "/remind";

    Order {
        particulars = List.copyOf(particulars);
    }

    static Order of(Action action, Particular... particulars) {
        return new Order(action, List.of(particulars), "");
    }

    /** The first particular of a kind. */
    <P extends Particular> Optional<P> the(Class<P> kind) {
        return particulars.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    boolean has(Class<? extends Particular> kind) {
        return the(kind).isPresent();
    }

    Order with(Particular further) {
        return new Order(
                action, Stream.concat(particulars.stream(), Stream.of(further)).toList(), rest);
    }

    /**
     * The line that asks for this again, without the rest: first what the option for a time holds, and never two figures
     * side by side, which a link at Telegram would run together. It fits into a button unless names are very long.
     */
    String line() {
        return Stream.concat(
                        Stream.of(COMMAND, action.code()),
                        particulars.stream()
                                .sorted(Comparator.comparingInt(Order::place))
                                .map(this::written))
                .collect(Collectors.joining(" "));
    }

    /** Beside the id of a channel, there is room for the city only. */
    private String written(Particular particular) {
        return particular instanceof Particular.Zone(var zone) && has(Particular.Elsewhere.class)
                ? CarriedZone.of(zone).inBrief().written()
                : particular.written();
    }

    private static int place(Particular particular) {
        return switch (particular) {
            case Particular.Time _, Particular.Hours _, Particular.Day _, Particular.All _, Particular.None _ -> 0;
            case Particular.In _ -> 1;
            case Particular.Counted _ -> 2;
            case Particular.Zone _ -> 3;
            case Particular.Elsewhere _ -> 4;
            case Particular.Numbered _ -> 5;
        };
    }
}
