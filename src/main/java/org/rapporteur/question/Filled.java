package org.rapporteur.question;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.chat.Invocation;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Facts;

/** A command of {@code intents.txt} with its slots filled; once for each that was named. */
record Filled(String command, Evidence evidence, Facts facts) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");
    private static final String SIDE = "side";

    List<Invocation> invocations() {
        return fill(command).map(Filled::invocation).distinct().toList();
    }

    private Stream<String> fill(String text) {
        var slot = SLOT.matcher(text);
        return slot.find() ? values(slot.group(1)).flatMap(value -> fill(slot.replaceFirst(value))) : Stream.of(text);
    }

    private Stream<String> values(String slot) {
        return switch (slot) {
            case SIDE ->
                evidence.named("person")
                        .flatMap(person -> facts.sideOf(person).stream())
                        .map(Filled::id)
                        .distinct();
            case Naming.GIVEN_NAME -> evidence.givenNames();
            case Dated.DATE -> evidence.dates().stream().map(date -> date.day().toString());
            case Timed.TIME -> evidence.time().map(Timed::written).stream();
            case Zoned.ZONE -> evidence.zone().map(Zoned::written).stream();
            default -> evidence.named(slot).map(Filled::id);
        };
    }

    private static String id(Entity entity) {
        return entity.id().value();
    }

    private static Invocation invocation(String line) {
        var parts = line.split(" ", 2);
        return new Invocation(parts[0], parts.length > 1 ? parts[1] : "");
    }
}
