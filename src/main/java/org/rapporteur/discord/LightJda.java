package org.rapporteur.discord;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.rapporteur.chat.Pause;

/** JDA, set up to hold as little as it can. */
record LightJda(
        DiscordSettings settings,
        Threads threads,
        Wire wire,
        Dispatches dispatches,
        Pause pause,
        List<EventListener> listeners) {

    /** That a message was written, of which Discord hands over the text only where it is meant for the bot. */
    private static final Set<GatewayIntent> INTENTS =
            EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);

    private static final int SECONDS_BETWEEN_ATTEMPTS = 60;
    private static final int CONNECTIONS_KEPT = 100;
    private static final int MINUTES_KEPT = 5;

    /**
     * Connects the first shard, and goes on with the others.
     *
     * @throws RuntimeException of JDA, when Discord cannot be reached or does not want the bot
     */
    ShardManager open() {
        var builder = DefaultShardManagerBuilder.createLight(settings.token().value(), INTENTS)
                .setSessionController(new Gateway(settings.gateway(), dispatches, pause))
                .setRestConfig(new RestConfig().setBaseUrl(settings.api().toString()))
                .setHttpClientBuilder(http())
                .setMaxReconnectDelay(SECONDS_BETWEEN_ATTEMPTS)
                .setEnableShutdownHook(false)
                .setContextEnabled(false)
                .addEventListeners(listeners.toArray());
        settings.shards()
                .ifPresent(shards -> builder.setShardsTotal(shards.total()).setShards(shards.first(), shards.last()));
        return threads.lend(builder).build();
    }

    /** JDA's own drops idle connections after ten seconds, so that every first answer would wait for a new one. */
    private OkHttpClient.Builder http() {
        return new OkHttpClient.Builder()
                .addInterceptor(wire)
                .addInterceptor(new WithoutEcho())
                .addInterceptor(new SecondTry())
                .connectionPool(new ConnectionPool(CONNECTIONS_KEPT, MINUTES_KEPT, TimeUnit.MINUTES));
    }
}
