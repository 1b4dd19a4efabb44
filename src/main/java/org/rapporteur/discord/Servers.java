package org.rapporteur.discord;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Movements;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Unforeseen;
import org.rapporteur.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The servers of which the bot is a member, and the language of each. That it was removed from one, or taken back, is noted
 * down, so that settings are forgotten in time.
 */
final class Servers {

    private static final Logger LOG = LoggerFactory.getLogger(Servers.class);

    private final Map<ServerId, Optional<Language>> languages = new ConcurrentHashMap<>();
    private final PreferenceBook book;
    private final Movements others;
    private final InstantSource clock;
    private final Executor threads;

    /** @param threads on which is written down what is to be kept; the gateway's own must not wait for it */
    Servers(PreferenceBook book, Movements others, InstantSource clock, Executor threads) {
        this.book = book;
        this.others = others;
        this.clock = clock;
        this.threads = threads;
    }

    boolean hold(ServerId server) {
        return languages.containsKey(server);
    }

    /** Empty too where the bot does not speak it. */
    Optional<Language> language(ServerId server) {
        return languages.getOrDefault(server, Optional.empty());
    }

    /**
     * All there are now. A new session begins with this, so whichever is missing has removed the bot between two sessions, or
     * while no process ran.
     *
     * @param ofThisShard which servers are meant; about others nothing is said
     */
    void are(Set<ServerId> all, Predicate<ServerId> ofThisShard) {
        languages.keySet().stream()
                .filter(server -> ofThisShard.test(server) && !all.contains(server))
                .forEach(this::left);
        all.forEach(server -> languages.putIfAbsent(server, Optional.empty()));
        later(() -> missing(ofThisShard).forEach(this::left));
    }

    /** Those of which something is kept, though the bot is no member. */
    private List<ServerId> missing(Predicate<ServerId> ofThisShard) {
        return book.present(DiscordPlatform.NAME, Holder.Kind.CHAT).stream()
                .map(ServerId::of)
                .filter(server -> ofThisShard.test(server) && !hold(server))
                .toList();
    }

    /**
     * The bot may have been away from a server, and back, while it was not running. That tells the others nothing: it comes
     * for every server at every start, after {@link #are} has named it.
     */
    void joined(ServerId server, String locale) {
        boolean isNew = !hold(server);
        speaks(server, locale);
        note(server, book::returned);
        if (isNew) {
            note(server, others::returned);
        }
    }

    void speaks(ServerId server, String locale) {
        languages.put(server, Language.of(locale));
    }

    void left(ServerId server) {
        languages.remove(server);
        note(server, holder -> book.gone(holder, clock.instant()));
        note(server, others::gone);
    }

    private void note(ServerId server, Consumer<Holder> note) {
        later(() -> note.accept(server.holder()));
    }

    private void later(Runnable note) {
        try {
            threads.execute(() -> write(note));
        } catch (RejectedExecutionException closing) {
            LOG.debug("The bot is closing; Discord tells the same at the next start.");
        }
    }

    private static void write(Runnable note) {
        try {
            note.run();
        } catch (RuntimeException fault) {
            LOG.warn("That the bot joined or left a server could not be noted down ({}).", new Unforeseen(fault));
        }
    }
}
