package org.rapporteur.discord;

import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the connections to the gateway.
 *
 * @param ended is told when there will be no more of them
 */
record SessionListener(Registration registration, Consumer<End> ended) implements EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(SessionListener.class);

    @Override
    public void onEvent(GenericEvent event) {
        switch (event) {
            case ReadyEvent ready -> ready(ready.getJDA());
            case ShutdownEvent shutdown -> ended.accept(End.shutDown(shutdown.getCode()));
            case SessionDisconnectEvent disconnected ->
                code(disconnected).flatMap(End::closed).ifPresent(ended);
            default -> {}
        }
    }

    /** Commands are those of all shards, so the first one sees to them. */
    private void ready(JDA jda) {
        var me = jda.getSelfUser();
        var shard = jda.getShardInfo();
        LOG.info(
                "On Discord as {}, shard {} of {}. To install it: https://discord.com/oauth2/authorize?client_id={}",
                me.getName(),
                shard.getShardId(),
                shard.getShardTotal(),
                me.getApplicationId());
        if (shard.getShardId() == 0) {
            registration.see(jda);
        }
    }

    /** JDA does not know all codes after which there is no coming back, and would try for ever. */
    private static Optional<Integer> code(SessionDisconnectEvent disconnected) {
        return Optional.ofNullable(disconnected.getServiceCloseFrame()).map(frame -> frame.getCloseCode());
    }
}
