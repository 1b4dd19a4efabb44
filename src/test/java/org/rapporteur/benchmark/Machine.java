package org.rapporteur.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What was measured on: without it, a figure says nothing. */
public final class Machine {

    private Machine() {}

    /** In a line. */
    public static String inWords() throws IOException {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %.0f GB of memory, %s, Java %s",
                after(Path.of("/proc/cpuinfo"), "model name"),
                Runtime.getRuntime().availableProcessors(),
                Double.parseDouble(after(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "")) / 1024 / 1024,
                after(Path.of("/etc/os-release"), "PRETTY_NAME"),
                System.getProperty("java.version"));
    }

    /** How many tasks were running or waiting for a core in the last minute, on average. */
    public static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static String after(Path file, String name) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(name.length())
                            .replaceAll("[\"=\t:]", "")
                            .strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
