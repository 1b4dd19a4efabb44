package org.rapporteur.discord;

import java.time.InstantSource;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildLeaveEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.PreferenceBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes down in which servers the bot is, so that the settings of those that removed it are forgotten in time. */
record GuildListener(PreferenceBook book, InstantSource clock) implements EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(GuildListener.class);

    /** The bot may have been away from a server, and back, while it was not running. */
    @Override
    public void onEvent(GenericEvent event) {
        switch (event) {
            case GuildReadyEvent here -> note(here.getGuild().getIdLong(), book::returned);
            case GuildJoinEvent joined -> note(joined.getGuild().getIdLong(), book::returned);
            case GuildLeaveEvent left -> note(left.getGuild().getIdLong(), this::gone);
            case UnavailableGuildLeaveEvent left -> note(left.getGuildIdLong(), this::gone);
            default -> {}
        }
    }

    private void gone(Holder server) {
        book.gone(server, clock.instant());
    }

    private static void note(long server, Consumer<Holder> note) {
        try {
            note.accept(new ServerId(server).holder());
        } catch (RuntimeException fault) {
            LOG.warn(
                    "That the bot joined or left a server could not be noted down ({}).",
                    fault.getClass().getSimpleName());
        }
    }
}
