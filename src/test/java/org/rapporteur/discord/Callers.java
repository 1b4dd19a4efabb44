package org.rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** People who use the bot's commands on Discord, for measuring. Waits are in milliseconds. */
public final class Callers {

    private final LoopbackDiscord discord;

    public Callers(LoopbackDiscord discord) {
        this.discord = discord;
    }

    /** Waits until the bot is there, and has been so often, this time included. */
    public void awaitReady(int times) {
        discord.line().awaitReady(times);
    }

    /** Waits until the bot has told its commands. */
    public void awaitCommands() {
        discord.awaitCommands(1);
    }

    /** One asks for a delegation. */
    public double asksOnce() {
        return milliseconds(discord.asks(delegation()));
    }

    /** So many ask for a delegation, at an even pace. One who is not answered in time waits for ever. */
    public List<Double> asks(int perSecond, int questions) throws InterruptedException {
        return ask(perSecond, questions, Callers::delegation);
    }

    /** So many type the beginning of a name. */
    List<Double> types(int perSecond, int letters) throws InterruptedException {
        return ask(perSecond, letters, () -> Incoming.typing("who", "person", "ме"));
    }

    private List<Double> ask(int perSecond, int questions, Supplier<Incoming> what) throws InterruptedException {
        var asked = new ArrayList<Asked>();
        long start = System.nanoTime();
        for (int number = 0; number < questions; number++) {
            long due = start + number * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            asked.add(discord.asks(what.get()));
        }
        awaits(asked);
        return asked.stream()
                .map(one -> one.isAnswered() ? milliseconds(one) : Double.POSITIVE_INFINITY)
                .toList();
    }

    /** Until all are answered, or for three seconds. */
    private static void awaits(List<Asked> asked) throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
        while (System.nanoTime() < patience && !asked.stream().allMatch(Asked::isAnswered)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static Incoming delegation() {
        return Incoming.slash("delegation").option("country", "russia");
    }

    private static double milliseconds(Asked asked) {
        return asked.reply().after().toNanos() / 1e6;
    }
}
