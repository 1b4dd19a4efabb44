package org.rapporteur.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;

/** What the JVM tells of itself. Asking it loads much, so nobody pays for that who does not look. */
final class JvmFigures {

    private boolean isBound;

    /** The library's watch over the collector lasts as long as the process. */
    @SuppressWarnings("resource")
    synchronized void bindOnce(MeterRegistry registry) {
        if (!isBound) {
            isBound = true;
            new JvmMemoryMetrics().bindTo(registry);
            new JvmGcMetrics().bindTo(registry);
            new JvmThreadMetrics().bindTo(registry);
            new ProcessorMetrics().bindTo(registry);
            new UptimeMetrics().bindTo(registry);
        }
    }
}
