package org.khamrabrong.scoring;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and scoring packages of growing size, from the bytes of the document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-Xmx2g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class GrowthBenchmark {

    @Param({"100", "1000", "10000"})
    public int indicators;

    private byte[] document;

    @Setup
    public void prepare() {
        document = PackageFormat.write(Reported2564.repeated(indicators)).getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public Object readingAndScoring() {
        return Scoring.score(PackageFormat.read(document));
    }
}
