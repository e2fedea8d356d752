package org.khamrabrong.scoring;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Scoring the 2564 agreement, against the same sums written straight. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {

    private AgreementPackage agreement;
    private Floor floor;

    /** Refuses to measure a floor that does not come to the same figures. */
    @Setup
    public void prepare() {
        agreement = Reported2564.read();
        floor = new Floor(agreement);
        ScoreSheet sheet = Scoring.score(agreement);
        Floor.Figures figures = floor.reckon();
        same("total", sheet.total(), figures.total());
        for (int row = 0; row < sheet.indicators().size(); row++) {
            IndicatorScore score = sheet.indicators().get(row);
            same("result of " + score.number(), score.result(), figures.results()[row]);
            same("score of " + score.number(), score.score(), figures.scores()[row]);
            same("share of " + score.number(), score.weighted(), figures.shares()[row]);
        }
        sheet.dimensions()
                .forEach(dimension -> same(
                        dimension.code(),
                        dimension.score(),
                        figures.dimensions().get(dimension.code())));
    }

    @Benchmark
    public Object scoring() {
        return Scoring.score(agreement);
    }

    @Benchmark
    public Object floor() {
        return floor.reckon();
    }

    private static void same(String what, Object scored, Object reckoned) {
        if (scored == null || !Objects.equals(scored, reckoned)) {
            throw new IllegalStateException(what + ": scored " + scored + ", reckoned " + reckoned);
        }
    }
}
