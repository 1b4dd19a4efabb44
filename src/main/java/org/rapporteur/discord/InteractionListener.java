package org.rapporteur.discord;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commands, buttons and suggestions: each is answered within three seconds or not at all.
 *
 * @param timers on which an answer that takes longer is announced
 * @param patience after which it is
 */
record InteractionListener(
        Hearing hearing, Reception reception, Freshness freshness, ScheduledExecutorService timers, Duration patience)
        implements EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(InteractionListener.class);

    @Override
    public void onEvent(GenericEvent event) {
        if (event instanceof Interaction interaction) {
            var way = freshness.way(interaction.getTimeCreated().toInstant());
            if (isFresh(way)) {
                answer(event, way);
            }
        }
    }

    private void answer(GenericEvent event, Duration way) {
        try {
            if (isTaken(event)) {
                freshness.taken(way);
            }
        } catch (RuntimeException | Error broken) {
            new Unanswered().accept(broken);
        }
    }

    /** Answers, and tells whether it is known that Discord took the answer. */
    private boolean isTaken(GenericEvent event) {
        return switch (event) {
            case CommandAutoCompleteInteractionEvent typing ->
                suggest(typing, reception.receive(() -> hearing.hear(typing)));
            case SlashCommandInteractionEvent command ->
                answer(() -> hearing.hear(command), new ReplyPath.ToCommand(command));
            case MessageContextInteractionEvent command ->
                answer(() -> hearing.hear(command), new ReplyPath.ToCommand(command));
            case ButtonInteractionEvent press -> answer(() -> hearing.hear(press), new ReplyPath.ToPress(press));
            default -> {
                LOG.debug("{} is nothing that the bot offers.", event.getClass().getSimpleName());
                yield false;
            }
        };
    }

    private boolean isFresh(Duration way) {
        boolean isFresh = freshness.isFresh(way);
        if (!isFresh) {
            LOG.warn("An interaction came too late to be answered: the connection was lost for a while, or the clock of"
                    + " this machine is wrong.");
        }
        return isFresh;
    }

    private boolean answer(Supplier<Heard> heard, ReplyPath path) {
        var isBegun = new AtomicBoolean();
        var announcement = timers.schedule(
                () -> {
                    if (!isBegun.getAndSet(true)) {
                        path.announce();
                    }
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            var response = reception.receive(heard);
            if (isBegun.getAndSet(true)) {
                path.afterwards(response);
                return false;
            }
            path.answer(response);
            return !(response instanceof Response.Silence);
        } finally {
            announcement.cancel(false);
        }
    }

    private static boolean suggest(CommandAutoCompleteInteractionEvent typing, Response response) {
        if (response instanceof Response.Suggesting(var values)) {
            var choices = values.stream()
                    .map(value -> new Command.Choice(value.label(), value.word()))
                    .toList();
            typing.replyChoices(choices).complete();
            return true;
        }
        return false;
    }
}
