package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.discord.LoopbackGateway.Identified;
import org.rapporteur.discord.LoopbackGateway.Resumed;

/** The sessions there are: who may begin one, and who may take one up again. */
final class Sessions {

    private static final int GUILDS = 1;
    private static final long PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15;
    private static final long KNOWN_INTENTS = (1 << 26) - 1;

    private final Map<String, Session> all = new ConcurrentHashMap<>();
    private final Arrivals<Session> ready = new Arrivals<>("session");
    private final Arrivals<Identified> identifies = new Arrivals<>("identify");
    private final Arrivals<Resumed> resumes = new Arrivals<>("resume");
    private final World world;
    private final String resumeUrl;
    private volatile Duration gap = Duration.ZERO;
    private volatile long granted;

    /** Resumes are to go to the address. */
    Sessions(World world, String resumeUrl) {
        this.world = world;
        this.resumeUrl = resumeUrl;
    }

    void demandGap(Duration between) {
        gap = between;
    }

    void grant(long privilegedIntents) {
        granted = privilegedIntents;
    }

    List<Session> all() {
        return List.copyOf(all.values());
    }

    void await(int sessions) {
        ready.await(sessions - 1);
    }

    Arrivals<Identified> identifies() {
        return identifies;
    }

    Arrivals<Resumed> resumes() {
        return resumes;
    }

    void end() {
        all.clear();
    }

    void end(Session session) {
        all.remove(session.id());
    }

    void identify(Connection connection, JsonNode data) {
        var shard = data.path("shard");
        var identified = new Identified(
                data.path("intents").asLong(),
                shard.path(0).asInt(0),
                shard.path(1).asInt(1),
                System.nanoTime());
        var isHasty = isHasty(identified);
        identifies.add(identified);
        var reason = reasonToClose(connection, data, identified);
        if (reason.isPresent()) {
            connection.close(reason.get(), "as Discord does it");
        } else if (isHasty) {
            connection.send(invalid(false));
        } else {
            begin(connection, identified);
        }
    }

    private boolean isHasty(Identified next) {
        return identifies.all().stream().anyMatch(other -> next.at() - other.at() < gap.toNanos());
    }

    private Optional<Integer> reasonToClose(Connection connection, JsonNode data, Identified identified) {
        if (!data.path("token").asText().equals(LoopbackDiscord.TOKEN)) {
            return Optional.of(4004);
        }
        if (connection.session().isPresent()) {
            return Optional.of(4005);
        }
        if (identified.shard() < 0 || identified.shard() >= identified.shards()) {
            return Optional.of(4010);
        }
        if (!data.path("intents").isIntegralNumber() || (identified.intents() & ~KNOWN_INTENTS) != 0) {
            return Optional.of(4013);
        }
        return (identified.intents() & PRIVILEGED & ~granted) == 0 ? Optional.empty() : Optional.of(4014);
    }

    private void begin(Connection connection, Identified identified) {
        var session = new Session("session-" + identified.at(), identified, connection);
        connection.belongTo(session);
        var guilds = world.guilds().stream()
                .filter(guild -> session.concerns(guild.id()))
                .toList();
        session.dispatch("READY", ready(session, guilds));
        all.put(session.id(), session);
        if (session.intends(GUILDS)) {
            guilds.forEach(guild -> session.dispatch("GUILD_CREATE", Payloads.guild(guild)));
        }
        ready.add(session);
    }

    private ObjectNode ready(Session session, List<LoopbackGuild> guilds) {
        var data = Payloads.read(
                """
                {"v": 10, "session_id": "%s", "resume_gateway_url": "%s", "shard": [%d, %d], "private_channels": [],
                 "application": {"id": "%d", "flags": 0}, "guilds": []}
                """.formatted(session.id(), resumeUrl, session.shard(), session.shards(), LoopbackDiscord.APPLICATION));
        guilds.forEach(guild -> data.withArray("guilds")
                .addObject()
                .put("id", Long.toString(guild.id()))
                .put("unavailable", true));
        return data.set("user", Payloads.bot());
    }

    void resume(Connection connection, JsonNode data) {
        var after = data.path("seq").asLong();
        var session = Optional.ofNullable(all.get(data.path("session_id").asText()))
                .filter(_ -> data.path("token").asText().equals(LoopbackDiscord.TOKEN))
                .filter(one -> one.canResumeAfter(after));
        session.ifPresentOrElse(
                one -> {
                    connection.belongTo(one);
                    one.resume(connection, after);
                },
                () -> connection.send(invalid(false)));
        resumes.add(new Resumed(connection.path(), after, session.isPresent()));
    }

    static ObjectNode invalid(boolean resumable) {
        return LoopbackGateway.payload(LoopbackGateway.INVALID).put("d", resumable);
    }
}
