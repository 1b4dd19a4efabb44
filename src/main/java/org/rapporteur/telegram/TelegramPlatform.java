package org.rapporteur.telegram;

import java.time.Duration;
import java.util.List;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Backoff;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Destination;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Telegram, as far as the bot speaks first. Such messages let answers go before them.
 *
 * <p>What may have arrived counts as done, with a word in the log: a reminder that comes twice is worse than one that is
 * lost with a connection. What Telegram refuses without saying that the chat is gone is tried again in an hour, because the
 * fault is the bot's, and no subscriber's. A topic that is closed or deleted is gone; its message does not go to the General
 * topic instead.
 */
record TelegramPlatform(Outbox outbox, Letters letters, Channels channels) implements Platform {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramPlatform.class);
    private static final Duration HOUR = Duration.ofHours(1);

    @Override
    public String name() {
        return Place.PLATFORM;
    }

    @Override
    public Delivery deliver(Address address, Reply reply, Language language, String occasion) {
        var place = Place.of(address);
        try {
            return send(place, letters.to(place, reply, language));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Delivery.Later(Backoff.LONGEST);
        }
    }

    @Override
    public Destination elsewhere(Standing asker, String name) {
        return asker.person()
                .flatMap(person -> channels.find(person, name))
                .<Destination>map(Destination.There::new)
                .orElseGet(() -> new Destination.Nowhere("telegram.channel.none"));
    }

    /** Once the first part is there somebody reads it, so the rest goes with the urgency of answers. */
    private Delivery send(Place place, List<SendMessage> parts) throws InterruptedException {
        var first = judged(outbox.send(letter(Urgency.BROADCAST, place, parts.getFirst())), place);
        if (first instanceof Delivery.Done && !isWhole(place, parts.subList(1, parts.size()))) {
            LOG.warn("A message broke off after its first part.");
        }
        return first;
    }

    /** Who is told to stop leaves it at what was sent, since all of it would come again otherwise. */
    private boolean isWhole(Place place, List<SendMessage> rest) {
        try {
            for (var part : rest) {
                if (!(judged(outbox.send(letter(Urgency.ANSWER, place, part)), place) instanceof Delivery.Done)) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Letter<Message> letter(Urgency urgency, Place place, SendMessage part) {
        return new Letter<>(place.chat(), urgency, chat -> Front.addressed(part, chat));
    }

    private static Delivery judged(Sent<Message> sent, Place place) {
        return switch (sent) {
            case Sent.Done<Message> _, Sent.Uncertain<Message> _ -> new Delivery.Done();
            case Sent.Later<Message>(var pause) -> new Delivery.Later(pause);
            case Sent.Gone<Message>(var reason) -> new Delivery.Gone(reason);
            case Sent.Moved<Message>(var to) ->
                new Delivery.Moved(new Place(to, place.topic(), place.question()).address());
            case Sent.Refused<Message>(var code, var why) -> refused(code, why, place);
        };
    }

    private static Delivery refused(int code, String why, Place place) {
        if (place.topic().isPresent() && Farewells.isTopicGone(why)) {
            return new Delivery.Gone(why);
        }
        LOG.error("Telegram refuses a message ({} {}). It is tried again in an hour.", code, why);
        return new Delivery.Later(HOUR);
    }
}
