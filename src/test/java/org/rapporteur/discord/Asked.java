package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.discord.Incoming.Act;

/** An interaction that was sent to the bot, and what comes of it. What is waited for fails the test after ten seconds. */
final class Asked {

    static final int MESSAGE = 4;
    static final int MESSAGE_LATER = 5;
    static final int UPDATE_LATER = 6;
    static final int UPDATE = 7;
    static final int CHOICES = 8;
    static final int MODAL = 9;

    private final long id;
    private final String token;
    private final Incoming incoming;
    private final long began = System.nanoTime();
    private final Arrivals<Reply> replies = new Arrivals<>("callback");
    private final Arrivals<Posted> originals = new Arrivals<>("original answer");
    private final Arrivals<Posted> followUps = new Arrivals<>("follow-up");
    private Optional<Posted> original = Optional.empty();
    private boolean isExcused;
    private boolean isTakenElsewhere;

    /** The one callback, and how long after the question it came. */
    record Reply(int type, JsonNode data, Duration after) {

        String content() {
            return data.path("content").asText();
        }

        JsonNode embeds() {
            return data.path("embeds");
        }

        JsonNode components() {
            return data.path("components");
        }

        /** What completion offers: names and values. */
        JsonNode choices() {
            return data.path("choices");
        }

        int flags() {
            return data.path("flags").asInt();
        }

        boolean isEphemeral() {
            return (flags() & MessageLimits.EPHEMERAL) != 0;
        }
    }

    Asked(long id, String token, Incoming incoming) {
        this.id = id;
        this.token = token;
        this.incoming = incoming;
    }

    long id() {
        return id;
    }

    String token() {
        return token;
    }

    /** Waits for the callback. */
    Reply reply() {
        return replies.await(0);
    }

    boolean isAnswered() {
        return !replies.all().isEmpty();
    }

    /** Waits as long as Discord lets people wait. */
    boolean isAnsweredInTime() {
        return replies.begin(Duration.ofSeconds(3));
    }

    /** Waits for the message that answers: of a deferred answer, until it was edited; of a press, the message pressed on. */
    Posted original() {
        return originals.await(0);
    }

    /** Waits for the n-th follow-up, from 0. */
    Posted followUp(int number) {
        return followUps.await(number);
    }

    List<Posted> followUps() {
        return followUps.all();
    }

    /** Another process with the same token has answered: the bot will hear 40060. */
    synchronized void answeredElsewhere() {
        isTakenElsewhere = true;
    }

    // What the server does.

    Incoming incoming() {
        return incoming;
    }

    /** The bot cannot know that its callback was taken, so another is no fault of its own. */
    synchronized void excuse() {
        isExcused = true;
    }

    synchronized boolean isTaken() {
        return isTakenElsewhere || isAnswered();
    }

    synchronized boolean mayBeRepeated() {
        return isTakenElsewhere || isExcused;
    }

    boolean isOlderThan(Duration age, Instant now) {
        return Snowflakes.time(id).plus(age).isBefore(now);
    }

    /** A callback is taken, and this message is its answer or is to become it. */
    synchronized void take(JsonNode callback, Optional<Posted> message) {
        var type = callback.path("type").asInt();
        original = message;
        if (type == MESSAGE || type == UPDATE) {
            message.ifPresent(originals::add);
        }
        replies.add(new Reply(type, callback.path("data"), Duration.ofNanos(System.nanoTime() - began)));
    }

    /** The answer as it stands, finished or not. */
    synchronized Optional<Posted> answer() {
        return original.filter(message -> !message.isDeleted());
    }

    /** The answer has been edited, and so it is finished if it was deferred. */
    void finished(Posted message) {
        if (originals.all().isEmpty()) {
            originals.add(message);
        }
    }

    void add(Posted followUp) {
        followUps.add(followUp);
    }

    Optional<Posted> followUpOf(long messageId) {
        return followUps.all().stream()
                .filter(message -> message.id() == messageId && !message.isDeleted())
                .findFirst();
    }

    /** What kind of callback an act may get. */
    boolean takes(int type) {
        return switch (incoming.act()) {
            case Act.Slash _, Act.Menu _ -> type == MESSAGE || type == MESSAGE_LATER || type == MODAL;
            case Act.Press _ -> (type >= MESSAGE && type <= UPDATE) || type == MODAL;
            case Act.Typing _ -> type == CHOICES;
            case Act.Submit _ -> type == MESSAGE || type == MESSAGE_LATER;
        };
    }
}
