package org.rapporteur;

import org.junit.jupiter.api.extension.Extension;
import org.slf4j.LoggerFactory;

/**
 * Sets the log up before the first class of tests runs. Who asks for a logger while a class beside it is setting it up is
 * given a substitute, to which no test can listen.
 */
public final class LogReady implements Extension {

    public LogReady() {
        var _ = LoggerFactory.getILoggerFactory();
    }
}
