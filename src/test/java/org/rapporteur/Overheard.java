package org.rapporteur;

import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What is written to the log until it is closed. Other tests write to the same log meanwhile. */
public final class Overheard implements AutoCloseable {

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final Logger logger;

    private Overheard(String name) {
        logger = context().getLogger(name);
        heard.list = new CopyOnWriteArrayList<>();
        heard.start();
        logger.addAppender(heard);
    }

    public static Overheard fromEverybody() {
        return new Overheard(Logger.ROOT_LOGGER_NAME);
    }

    public static Overheard from(Class<?> writer) {
        return new Overheard(writer.getName());
    }

    /** While another test has the log set up, there is none yet. */
    private static LoggerContext context() {
        return (LoggerContext) await().atMost(Duration.ofMinutes(1))
                .until(LoggerFactory::getILoggerFactory, LoggerContext.class::isInstance);
    }

    public List<String> lines() {
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /** Those that the thread of the test itself has written. */
    public List<String> linesOfThisThread() {
        return heard.list.stream()
                .filter(event ->
                        event.getThreadName().equals(Thread.currentThread().getName()))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(heard);
    }
}
