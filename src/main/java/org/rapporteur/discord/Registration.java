package org.rapporteur.discord;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that Discord shows the bot's commands. They are written only when it shows others: clients load them anew.
 *
 * @param pause after which it is tried again when Discord did not answer
 */
record Registration(Menu menu, Duration pause) {

    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    /** Looks and, where needed, writes; nobody waits for it. */
    void see(JDA jda) {
        see(jda, Duration.ZERO);
    }

    private void see(JDA jda, Duration delay) {
        var _ = jda.retrieveCommands(true)
                .queueAfter(
                        delay.toMillis(),
                        TimeUnit.MILLISECONDS,
                        shown -> write(jda, shown),
                        fault -> failed(jda, fault));
    }

    private void write(JDA jda, List<Command> shown) {
        var wanted = menu.entries();
        if (!isShown(shown, wanted)) {
            jda.updateCommands()
                    .addCommands(wanted)
                    .queue(
                            written -> LOG.info("{} commands are registered with Discord.", written.size()),
                            fault -> failed(jda, fault));
        }
    }

    private static boolean isShown(Collection<Command> shown, Collection<CommandData> wanted) {
        return data(shown.stream().map(CommandData::fromCommand).toList()).equals(data(wanted));
    }

    /** As JSON and back, since only then two of them can be compared. */
    private static Set<DataObject> data(Collection<CommandData> commands) {
        return commands.stream()
                .map(command -> DataObject.fromJson(command.toData().toJson()))
                .collect(Collectors.toSet());
    }

    private void failed(JDA jda, Throwable fault) {
        var passes = fault instanceof ErrorResponseException refused && Trouble.isPassing(refused);
        LOG.warn(
                "The commands stay as Discord shows them ({}). They are looked at again {}.",
                Trouble.inWords(fault),
                passes ? "in a minute" : "at the next start");
        if (passes) {
            see(jda, pause);
        }
    }
}
