package org.rapporteur.discord;

import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
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
            case SessionDisconnectEvent disconnected -> lost(disconnected);
            case SessionResumeEvent resumed -> regained(resumed.getJDA());
            case SessionRecreateEvent recreated -> regained(recreated.getJDA());
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

    private void lost(SessionDisconnectEvent disconnected) {
        var end = code(disconnected).flatMap(End::closed);
        end.ifPresentOrElse(
                ended,
                () -> LOG.warn(
                        "The connection to Discord broke off (shard {}). It is being made again.",
                        shard(disconnected.getJDA())));
    }

    private static void regained(JDA jda) {
        LOG.info("The connection to Discord is back (shard {}).", shard(jda));
    }

    private static int shard(JDA jda) {
        return jda.getShardInfo().getShardId();
    }

    /** JDA does not know all codes after which there is no coming back, and would try for ever. */
    private static Optional<Integer> code(SessionDisconnectEvent disconnected) {
        return Optional.ofNullable(disconnected.getServiceCloseFrame()).map(frame -> frame.getCloseCode());
    }
}
