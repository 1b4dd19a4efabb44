package org.rapporteur;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.rapporteur.chat.Presence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot on all its platforms at once. What ends on one of them does not keep it from the others. */
record Presences(List<Presence> all) {

    private static final Logger LOG = LoggerFactory.getLogger(Presences.class);

    /** Serves until it is told to stop, which is no fault, or until no platform will have it any more. */
    int until(CompletableFuture<Boolean> stop) {
        all.forEach(this::start);
        CompletableFuture.anyOf(stop, over()).join();
        if (stop.isDone()) {
            LOG.info("Stopping: what is in hand is answered first.");
        }
        var exitCode = !stop.isDone() && wentWrong() ? ExitCode.FAULTY : ExitCode.WELL;
        close();
        LOG.info("Stopped.");
        return exitCode;
    }

    private void start(Presence presence) {
        var _ = presence.ended().thenAccept(trouble -> trouble.ifPresent(this::tell));
        presence.start();
    }

    private void tell(String trouble) {
        LOG.error("{}", trouble);
        if (!over().isDone()) {
            LOG.warn("The bot goes on without that platform until it is started again.");
        }
    }

    private CompletableFuture<Void> over() {
        return CompletableFuture.allOf(all.stream().map(Presence::ended).toArray(CompletableFuture<?>[]::new));
    }

    private boolean wentWrong() {
        return all.stream().map(presence -> presence.ended().join()).anyMatch(Optional::isPresent);
    }

    /** All at once, because each may take nearly as long as hosts wait. */
    private void close() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all.forEach(presence -> threads.execute(presence::close));
        }
    }
}
