package org.rapporteur.discord;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Destination;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Discord, as far as the bot speaks first.
 *
 * <p>What may have arrived is sent again: for some minutes, Discord takes what bears the same nonce for one message, and calls
 * it unknown when somebody has deleted it meanwhile. What it refuses without saying that the channel is out of reach is tried
 * again in an hour, because the fault is the bot's, and no subscriber's.
 *
 * @param jda any connection; empty while there is none
 */
record DiscordPlatform(Supplier<Optional<JDA>> jda, Pace pace, Sheets sheets) implements Platform {

    static final String NAME = "discord";

    private static final Logger LOG = LoggerFactory.getLogger(DiscordPlatform.class);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration HOUR = Duration.ofHours(1);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Delivery deliver(Address address, Reply reply, Language language, String occasion) {
        var pages = sheets.of(reply, language);
        return jda.get()
                .map(connected -> deliver(connected, address, pages, occasion))
                .orElseGet(() -> new Delivery.Later(SOON));
    }

    /** Discord gives direct messages a channel of their own. */
    @Override
    public Optional<Address> privately(Holder person) {
        return jda.get().flatMap(connected -> privately(connected, person));
    }

    /** Discord has the bot answer in channels that it may not write in. */
    @Override
    public Destination here(Standing asker) {
        return jda.get()
                .map(connected -> new Openings(connected).here(asker))
                .orElseGet(() -> new Destination.Nowhere("discord.channel.unclear"));
    }

    @Override
    public Destination elsewhere(Standing asker, String name) {
        return jda.get()
                .map(connected -> new Openings(connected).find(asker, name))
                .orElseGet(() -> new Destination.Nowhere("discord.channel.unclear"));
    }

    private static Optional<Address> privately(JDA connected, Holder person) {
        try {
            var channel = connected.openPrivateChannelById(person.id()).complete(false);
            return Optional.of(new ChannelId(channel.getIdLong()).address());
        } catch (RateLimitedException | ErrorResponseException unreachable) {
            LOG.info("Direct messages to somebody could not be opened.");
            return Optional.empty();
        }
    }

    private Delivery deliver(JDA connected, Address address, List<Page> pages, String occasion) {
        var first = post(connected, address, pages.getFirst(), occasion + " 0");
        for (int number = 1; number < pages.size() && first instanceof Delivery.Done; number++) {
            if (!(post(connected, address, pages.get(number), occasion + " " + number) instanceof Delivery.Done)) {
                LOG.warn("A message broke off after its first part.");
                return first;
            }
        }
        return first;
    }

    private Delivery post(JDA connected, Address address, Page page, String occasion) {
        try {
            pace.awaitTurn();
            Posting.of(connected, ChannelId.of(address), page, occasion).complete(false);
            return new Delivery.Done();
        } catch (RateLimitedException limited) {
            return later(Duration.ofMillis(limited.getRetryAfter()));
        } catch (ErrorResponseException refused) {
            return refused(refused);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Delivery.Later(SOON);
        } catch (RejectedExecutionException closing) {
            return new Delivery.Later(SOON);
        }
    }

    private static Delivery later(Duration pause) {
        return new Delivery.Later(pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause);
    }

    private static Delivery refused(ErrorResponseException refused) {
        if (Posting.isOutOfReach(refused)) {
            return new Delivery.Gone(Trouble.inWords(refused));
        }
        if (refused.getErrorResponse() == ErrorResponse.UNKNOWN_MESSAGE) {
            return new Delivery.Done();
        }
        if (Trouble.isPassing(refused)) {
            return new Delivery.Later(SOON);
        }
        LOG.error("Discord refuses a message: {}. It is tried again in an hour.", Trouble.inWords(refused));
        return new Delivery.Later(HOUR);
    }
}
