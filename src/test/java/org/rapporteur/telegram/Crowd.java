package org.rapporteur.telegram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** People who ask the bot for a delegation, in private chats, for measuring. Waits are in milliseconds. */
public final class Crowd {

    private static final String QUESTION = "/delegation russia";
    private static final int CHATS = 400;
    private static final int EAGER = 64;

    private final LoopbackBotApi telegram;

    public Crowd(LoopbackBotApi telegram) {
        this.telegram = telegram;
    }

    /** Opens when the bot fetches updates for the first time from now on. */
    public CountDownLatch firstPoll() {
        var poll = new CountDownLatch(1);
        telegram.isWatchedBy(call -> {
            if (call.method().equals("getUpdates")) {
                poll.countDown();
            }
        });
        return poll;
    }

    /** One question, and how long its answer took. */
    public double asksOnce() throws InterruptedException {
        return asks(1, 1).getFirst();
    }

    /** So many questions at an even pace, each chat in its turn. */
    public List<Double> asks(int perSecond, int questions) throws InterruptedException {
        var asked = new ConcurrentHashMap<Long, Long>();
        var waited = Collections.synchronizedList(new ArrayList<Double>());
        var open = new CountDownLatch(questions);
        telegram.isWatchedBy(call -> {
            var since = call.method().equals("sendMessage") && call.taken() ? asked.remove(call.chat()) : null;
            if (since != null) {
                waited.add((System.nanoTime() - since) / 1e6);
                open.countDown();
            }
        });
        long start = System.nanoTime();
        for (int question = 0; question < questions; question++) {
            awaits(start + question * 1_000_000_000L / perSecond);
            long chat = 1000L + question % CHATS;
            asked.put(chat, System.nanoTime());
            telegram.says(chat, QUESTION);
        }
        open.await(60, TimeUnit.SECONDS);
        return List.copyOf(waited);
    }

    private static void awaits(long due) {
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    /** Everybody asks again as soon as they are answered; gives the answers of a second. */
    public double asksAgain(int seconds) throws InterruptedException {
        var answered = new AtomicLong();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        telegram.isWatchedBy(call -> {
            if (call.method().equals("sendMessage") && System.nanoTime() < end) {
                answered.incrementAndGet();
                telegram.says(call.chat(), QUESTION);
            }
        });
        for (int chat = 1; chat <= EAGER; chat++) {
            telegram.says(chat, QUESTION);
        }
        TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
        TimeUnit.SECONDS.sleep(1);
        return answered.get() / (double) seconds;
    }
}
