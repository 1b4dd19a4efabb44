package org.rapporteur.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** A bot of JDA as it comes, so that the loopback Discord is tried by what it is for. */
final class PlainBot implements AutoCloseable {

    private final JDA jda;
    private final Arrivals<GenericEvent> heard = new Arrivals<>("event");

    PlainBot(LoopbackDiscord discord, EventListener listener, GatewayIntent... intents) {
        var gateway = discord.gateway();
        jda = JDABuilder.createLight(LoopbackDiscord.TOKEN, List.of(intents))
                .setRestConfig(new RestConfig().setBaseUrl(discord.api()))
                .setSessionController(new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                        return gateway;
                    }
                })
                .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setEnableShutdownHook(false)
                .addEventListeners(listener, (EventListener) heard::add)
                .build();
    }

    JDA ready() {
        try {
            return jda.awaitReady();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What JDA told of a kind. */
    <T extends GenericEvent> List<T> heard(Class<T> kind) {
        return heard.all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public void close() {
        jda.shutdown();
        try {
            if (!jda.awaitShutdown(Duration.ofSeconds(5))) {
                jda.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
