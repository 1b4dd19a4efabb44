package org.rapporteur.discord;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Which part of the bot's servers this process serves. Discord deals them out among so many connections, called shards.
 *
 * @param total the shards of all processes together, at least 1
 * @param first the first of this process, from 0
 * @param last the last of this process, below {@code total}
 */
public record Shards(int total, int first, int last) {

    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,4}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})-(\\d{1,5})");

    /** What the two settings say; empty when they say nothing, or there is a fault. */
    static Optional<Shards> read(Optional<String> total, Optional<String> range, Consumer<String> fault) {
        if (total.isEmpty()) {
            range.ifPresent(_ -> fault.accept(DiscordSettings.SHARD_RANGE + " needs " + DiscordSettings.SHARDS
                    + ", the number of shards of all processes together. Set both, or neither."));
            return Optional.empty();
        }
        var shards = total.filter(COUNT.asMatchPredicate())
                .map(Integer::valueOf)
                .flatMap(count -> range.map(typed -> within(typed, count))
                        .orElseGet(() -> Optional.of(new Shards(count, 0, count - 1))));
        if (shards.isEmpty()) {
            fault.accept(DiscordSettings.SHARDS + " and " + DiscordSettings.SHARD_RANGE + ": '" + total.get()
                    + range.map(typed -> "' and '" + typed + "' are").orElse("' is")
                    + " not shards. Write them like 4 and 0-1, counted from 0, or leave both out.");
        }
        return shards;
    }

    private static Optional<Shards> within(String range, int total) {
        var read = RANGE.matcher(range);
        return read.matches()
                ? Optional.of(new Shards(total, Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2))))
                        .filter(shards -> shards.first() <= shards.last() && shards.last() < total)
                : Optional.empty();
    }
}
