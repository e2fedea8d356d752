package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The invented packages go by every branch of the definition, each many times: a generator that misses one proves nothing. */
class InventedTest {

    private static final List<String> EVERY_BRANCH = Stream.of(
                    """
            measure.value measure.ratio measure.mean measure.survey measure.change measure.difference
            measure.workingDays measure.milestone measure.cases measure.achieved measure.rubric
            ratio.usual ratio.negative ratio.notApplicable ratio.fullScore survey.noLevel
            change.usual change.negativeBaseline change.zeroBaseline
            workingDays.usual workingDays.sameDay workingDays.backwards workingDays.holiday
            milestone.stopped milestone.loss milestone.none milestone.counted milestone.negative
            cases.absent cases.earned cases.lost achieved.justReached
            invalid.value invalid.ratio invalid.mean invalid.survey invalid.change invalid.difference
            invalid.workingDays invalid.milestone invalid.cases invalid.achieved invalid.rubric
            result.none status.cancelled status.notApplicable
            scale.more scale.less scale.linear scale.step scale.point scale.pastBest scale.unusable
            below.lowest below.zero below.proRata below.proRataNegative below.proRataRefused
            penalty.whole penalty.floor penalty.alreadyUnder score.short score.rounded
            dimension.nothing dimension.scored total.nothing total.usual total.negative
            conservative.nothing conservative.usual band.edge band.usual band.none
            target.more-1 target.more0 target.more1 target.less-1 target.less0 target.less1
            """.strip().split("\\s+"),
                    Stream.of(Code.values()).map(code -> "finding." + code).toArray(String[]::new))
            .flatMap(Stream::of)
            .toList();

    @Property(tries = 4000, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void goByEveryBranchOfTheDefinition(@ForAll Random random) {
        NaiveScoring naive = new NaiveScoring(new Invented(random, 10).agreement());
        naive.score();
        Set<String> walked = naive.marks();
        assertThat(EVERY_BRANCH).containsAll(walked);
        for (String branch : EVERY_BRANCH) {
            Statistics.label(branch)
                    .collect(walked.contains(branch))
                    .coverage(coverage -> coverage.check(true).count(count -> count >= 10));
        }
    }
}
