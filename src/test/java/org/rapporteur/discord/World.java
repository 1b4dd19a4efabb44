package org.rapporteur.discord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the bot is and was: guilds, and direct messages with people. */
final class World {

    private final Map<Long, LoopbackGuild> guilds = new LinkedHashMap<>();
    private final List<LoopbackGuild> left = new ArrayList<>();
    private final Map<Long, Person> directMessages = new LinkedHashMap<>();

    World() {
        add(LoopbackGuild.HOME);
    }

    /** In the place of one with the same id. */
    synchronized void add(LoopbackGuild guild) {
        left.removeIf(other -> other.id() == guild.id());
        guilds.put(guild.id(), guild);
    }

    synchronized void remove(LoopbackGuild guild) {
        left.add(guild);
        guilds.remove(guild.id());
    }

    synchronized List<LoopbackGuild> guilds() {
        return List.copyOf(guilds.values());
    }

    synchronized Optional<LoopbackGuild> guild(long id) {
        return Optional.ofNullable(guilds.get(id));
    }

    synchronized Optional<LoopbackGuild> guildOf(long channel) {
        return guilds.values().stream().filter(guild -> guild.has(channel)).findFirst();
    }

    synchronized void meet(Person person) {
        directMessages.put(person.directMessages(), person);
    }

    synchronized Optional<Person> personOf(long channel) {
        return Optional.ofNullable(directMessages.get(channel));
    }

    /** Why the bot may not see the channel, if it may not. */
    synchronized Optional<Fault.Refuse> closedToReading(long channel) {
        if (guildOf(channel).isPresent() || personOf(channel).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                left.stream().anyMatch(guild -> guild.has(channel)) ? Fault.missingAccess() : Fault.unknownChannel());
    }

    /** Why the bot may not write in the channel, if it may not. */
    synchronized Optional<Fault.Refuse> closedToWriting(long channel) {
        return closedToReading(channel)
                .or(() -> guildOf(channel)
                        .filter(guild -> guild.closed().contains(channel))
                        .map(_ -> Fault.missingPermissions()));
    }
}
