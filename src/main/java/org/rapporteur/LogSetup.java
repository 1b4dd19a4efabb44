package org.rapporteur;

import static java.util.Map.entry;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import java.util.Map;
import org.slf4j.Logger;

/**
 * Sets up the log: one line an event, on stderr, so that stdout holds answers only. What people type is never logged. Here and
 * not in a file, because reading XML costs a start more than all that is written until the bot serves.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogSetup extends ContextAwareBase implements Configurator {

    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss,UTC}Z %-5level %logger{0}: %msg%n%nopex";

    /** Of the bot, what its host wants to know; of its libraries, what goes wrong. */
    private static final Map<String, Level> LEVELS = Map.ofEntries(
            entry(Logger.ROOT_LOGGER_NAME, Level.WARN),
            entry("org.rapporteur", Level.INFO),
            // These quote whole messages and their authors when they meet what they do not understand. What happens to
            // the
            // connection, we tell ourselves.
            entry("net.dv8tion.jda.internal.requests.WebSocketClient", Level.OFF),
            entry("net.dv8tion.jda.internal.entities.EntityBuilder", Level.OFF),
            entry("net.dv8tion.jda.internal.handle", Level.OFF),
            // These say at every attempt that it failed, and not why. That Discord cannot be reached, we tell
            // ourselves, once.
            entry("net.dv8tion.jda.api.requests.RestRateLimiter", Level.OFF),
            entry("net.dv8tion.jda.api.utils.SessionControllerAdapter", Level.OFF),
            // What fails in the database is told by the room of the database, once and without anybody's id.
            entry("com.github.kagkarlsson.scheduler", Level.OFF),
            entry("org.flywaydb", Level.OFF),
            entry("com.zaxxer.hikari", Level.ERROR));

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        log.getStatusManager().add(new NopStatusListener());
        LEVELS.forEach((name, level) -> log.getLogger(name).setLevel(level));
        log.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender(log));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** System.err hides from it that a disk is full, so a lost line costs nothing but itself. */
    private static ConsoleAppender<ILoggingEvent> appender(LoggerContext log) {
        var appender = new ConsoleAppender<ILoggingEvent>();
        appender.setContext(log);
        appender.setTarget("System.err");
        appender.setEncoder(
                switch (LogForm.chosen()) {
                    case LINES -> lines(log);
                    case JSON -> json(log);
                });
        appender.start();
        return appender;
    }

    private static Encoder<ILoggingEvent> lines(LoggerContext log) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(log);
        encoder.setPattern(PATTERN);
        encoder.start();
        return encoder;
    }

    private static Encoder<ILoggingEvent> json(LoggerContext log) {
        var encoder = new JsonEncoder();
        encoder.setContext(log);
        encoder.setWithFormattedMessage(true);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.setWithThrowable(false);
        encoder.setWithContext(false);
        encoder.setWithThreadName(false);
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.setWithMarkers(false);
        encoder.setWithMDC(false);
        encoder.setWithKVPList(false);
        encoder.start();
        return encoder;
    }
}
