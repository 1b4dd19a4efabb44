package org.rapporteur.discord;

import java.net.URI;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/**
 * Where JDA connects to. By itself it goes to an address of its own after each failed connection; this one goes where the
 * settings say, else where Discord said last.
 */
final class Gateway extends ConcurrentSessionController {

    private final Optional<URI> given;
    private volatile String told = "wss://gateway.discord.gg";

    Gateway(Optional<URI> given) {
        this.given = given;
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
}
