package org.rapporteur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.benchmark.InnerLoop;
import org.rapporteur.benchmark.Launched;
import org.rapporteur.benchmark.Machine;
import org.rapporteur.benchmark.Table;
import org.rapporteur.discord.DiscordBenchmark;
import org.rapporteur.telegram.TelegramBenchmark;

/**
 * Measures everything, and writes it into {@code docs/benchmarks.md}. The arguments name parts, which are measured instead
 * and only shown: answer, telegram, discord or together.
 */
final class Benchmarks {

    private static final Path PAGE = Path.of(System.getProperty("rapporteur.home", "."), "docs", "benchmarks.md");
    private static final String BEGIN = "<!-- figures -->";
    private static final String END = "<!-- /figures -->";
    private static final String EVERYTHING = "everything";
    private static final List<String> PARTS = List.of("answer", "telegram", "discord", "together");

    private Benchmarks() {}

    public static void main(String... arguments) throws Exception {
        // Otherwise the JDK's server holds back the second packet of an answer for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Launched.train();
        var load = Machine.load();
        var table = new Table(System.out);
        var wanted = List.of(arguments);
        for (var part : wanted.contains(EVERYTHING) ? PARTS : wanted) {
            measure(part, table);
        }
        if (wanted.contains(EVERYTHING)) {
            write(table, load);
        }
    }

    private static void measure(String part, Table table) throws Exception {
        switch (part) {
            case "answer" -> InnerLoop.measure(table);
            case "telegram" -> new TelegramBenchmark(table).measure();
            case "discord" -> new DiscordBenchmark(table).measure();
            case "together" -> new TogetherBenchmark(table).measure();
            default -> throw new IllegalArgumentException("No such part: " + part + ". There are " + PARTS + ".");
        }
    }

    private static void write(Table table, String load) throws IOException {
        var page = Files.readString(PAGE);
        var lines = new ArrayList<String>();
        lines.add(page.substring(0, page.indexOf(BEGIN)) + BEGIN);
        lines.add("Measured on %s: %s; %s tasks on its cores before."
                .formatted(LocalDate.now(ZoneOffset.UTC), Machine.inWords(), load));
        lines.add("");
        lines.addAll(table.lines());
        lines.add(page.substring(page.indexOf(END)));
        Files.writeString(PAGE, String.join("\n", lines));
    }
}
