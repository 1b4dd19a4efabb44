package org.rapporteur;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/** The process, told to stop from outside. */
final class Signals {

    /** Somewhat less than the five seconds after which hosts lose patience. */
    private static final int MILLISECONDS_TO_STOP = 4900;

    private Signals() {}

    /**
     * An errand that is told when somebody stops the process, and then has five seconds.
     *
     * <p>A JVM that ends by a signal leaves with 128 and the signal's number, which process managers take for a failure. So
     * the hook waits until all is closed, and ends the JVM itself with the errand's own exit code.
     */
    static int heeded(ToIntFunction<CompletableFuture<Boolean>> errand) {
        var stop = new CompletableFuture<Boolean>();
        var exitCode = new CompletableFuture<Integer>();
        var hook = Thread.ofPlatform().unstarted(() -> {
            if (!exitCode.isDone()) {
                stop.complete(true);
                exitCode.completeOnTimeout(ExitCode.FAULTY, MILLISECONDS_TO_STOP, TimeUnit.MILLISECONDS);
                Runtime.getRuntime().halt(exitCode.join());
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            exitCode.complete(errand.applyAsInt(stop));
        } finally {
            exitCode.complete(ExitCode.FAULTY);
        }
        return exitCode.join();
    }
}
