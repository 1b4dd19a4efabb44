package org.rapporteur.benchmark;

import java.util.List;
import java.util.Locale;

/** Measured values, as a table shows them. */
public record Figures(List<Double> values) {

    public Figures {
        values = values.stream().sorted().toList();
    }

    public static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }

    /** The value below which this share of all lies. */
    public String quantile(double share) {
        return number(values.get(Math.max(0, (int) Math.ceil(share * values.size()) - 1)));
    }

    /** The median, and between which extremes it lies. */
    public String spread() {
        return quantile(0.5) + " [" + quantile(0) + "-" + quantile(1) + "]";
    }
}
