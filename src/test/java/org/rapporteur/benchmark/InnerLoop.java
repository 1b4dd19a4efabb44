package org.rapporteur.benchmark;

import java.io.IOException;
import java.util.Optional;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What one answer takes without a platform around it, measured by JMH in JVMs as the launcher starts them. */
public final class InnerLoop {

    private InnerLoop() {}

    public static void measure(Table table) throws RunnerException, IOException {
        var options = new OptionsBuilder()
                .include(InnerLoop.class.getPackageName() + "\\..*")
                .jvmArgsAppend(Launched.flags().toArray(String[]::new))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        table.about("One answer, without a platform", "");
        for (var result : new Runner(options).run()) {
            table.row(name(result), figure(result));
        }
    }

    private static String name(RunResult result) {
        var parameters = result.getParams();
        var path = parameters.getBenchmark().split("\\.");
        var language = Optional.ofNullable(
                parameters.getParamsKeys().contains("language") ? parameters.getParam("language") : null);
        return path[path.length - 2].replace("Benchmark", "")
                + "." + path[path.length - 1]
                + language.map(" "::concat).orElse("")
                + (isSampled(result) ? ": p50, p99, " : ": mean, ")
                + result.getPrimaryResult().getScoreUnit().replace("/op", "");
    }

    private static String figure(RunResult result) {
        var measured = result.getPrimaryResult().getStatistics();
        return isSampled(result)
                ? Figures.number(measured.getPercentile(50)) + ", " + Figures.number(measured.getPercentile(99))
                : Figures.number(measured.getMean());
    }

    private static boolean isSampled(RunResult result) {
        return result.getParams().getMode() == Mode.SampleTime;
    }
}
