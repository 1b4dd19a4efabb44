package org.rapporteur.discord;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.internal.JDAImpl;
import org.rapporteur.chat.Pause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where JDA connects to, and what it does with what it hears there. By itself it goes to an address of its own after each failed
 * connection; this one goes where the settings say, else where Discord said last.
 */
final class Gateway extends ConcurrentSessionController {

    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    private final Optional<URI> given;
    private final Dispatches dispatches;
    private final Pause pause;
    private final AtomicBoolean isTold = new AtomicBoolean();
    private volatile String told = "wss://gateway.discord.gg";

    Gateway(Optional<URI> given, Dispatches dispatches, Pause pause) {
        this.given = given;
        this.dispatches = dispatches;
        this.pause = pause;
    }

    @Override
    public String getGateway() {
        return given.map(URI::toString).orElse(told);
    }

    @Override
    public ShardedGateway getShardedGateway(JDA api) {
        var recommended = super.getShardedGateway(api);
        told = recommended.getUrl();
        return new ShardedGateway(getGateway(), recommended.getShardTotal(), recommended.getConcurrency());
    }

    @Override
    public void appendSession(SessionConnectNode node) {
        super.appendSession(prepared(node));
    }

    @Override
    public void removeSession(SessionConnectNode node) {
        super.removeSession(prepared(node));
    }

    private Prepared prepared(SessionConnectNode node) {
        return new Prepared(node, dispatches, pause, isTold);
    }

    /** A connection that is not made before it is known what is to become of its events. */
    private record Prepared(SessionConnectNode node, Dispatches dispatches, Pause pause, AtomicBoolean isTold)
            implements SessionConnectNode {

        private static final Duration MOMENT = Duration.ofMillis(1);

        @Override
        public boolean isReconnect() {
            return node.isReconnect();
        }

        @Override
        public JDA getJDA() {
            return node.getJDA();
        }

        @Override
        public JDA.ShardInfo getShardInfo() {
            return node.getShardInfo();
        }

        /** JDA lines up for a connection shortly before it has set down who is to make it. */
        @Override
        public void run(boolean isLast) throws InterruptedException {
            var jda = (JDAImpl) node.getJDA();
            while (jda.getClient() == null) {
                pause.pause(MOMENT);
            }
            dispatches.take(jda);
            connect(isLast);
        }

        /** JDA would say every five seconds that it failed. */
        private void connect(boolean isLast) throws InterruptedException {
            try {
                node.run(isLast);
                isTold.set(false);
            } catch (IllegalStateException unreachable) {
                if (!isReconnect() && !isTold.getAndSet(true)) {
                    LOG.warn(
                            "Discord's gateway cannot be reached: {}. Trying again until it can.",
                            Trouble.inWords(unreachable));
                }
                throw unreachable;
            }
        }
    }
}
