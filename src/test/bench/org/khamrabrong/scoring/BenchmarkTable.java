package org.khamrabrong.scoring;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks, with JMH's own options, and prints the ratios under JMH's table. */
public final class BenchmarkTable {

    private BenchmarkTable() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
        double floor = score(results, "ScoringBenchmark.floor", null);
        print("scoring 2564 / floor", score(results, "ScoringBenchmark.scoring", null) / floor, "times");
        for (String size : new String[] {"100", "1000", "10000"}) {
            double milliseconds = score(results, "GrowthBenchmark.readingAndScoring", size);
            print("reading + scoring " + size, milliseconds * 1_000 / Integer.parseInt(size), "µs per indicator");
        }
    }

    /** NaN where the benchmark was not among those asked for. */
    private static double score(Collection<RunResult> results, String name, String size) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(name))
                .filter(result -> size == null || size.equals(result.getParams().getParam("indicators")))
                .map(RunResult::getPrimaryResult)
                .mapToDouble(result -> result.getScore())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static void print(String what, double figure, String unit) {
        if (!Double.isNaN(figure)) {
            System.out.println(String.format(Locale.ROOT, "%-26s %8.2f %s", what, figure, unit));
        }
    }
}
