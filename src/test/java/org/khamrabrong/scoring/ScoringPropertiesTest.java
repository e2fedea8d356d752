package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class ScoringPropertiesTest {

    /** A scale and two numbers, most of them at one of its levels or beside it. */
    record Aimed(Scale scale, BigDecimal one, BigDecimal other) {}

    @Property
    void aBetterResultNeverScoresLower(@ForAll("aimed") Aimed aimed) {
        BigDecimal lower = aimed.one.min(aimed.other);
        BigDecimal higher = aimed.one.max(aimed.other);
        boolean more = aimed.scale.moreIsBetter();
        assertThat(score(aimed.scale, more ? higher : lower))
                .isGreaterThanOrEqualTo(score(aimed.scale, more ? lower : higher));
    }

    /** A number short of the first level may earn less than the first score where the scale says so, but never less than 0. */
    @Property
    void theScoreNeverLeavesItsScale(
            @ForAll("aimed") Aimed aimed,
            @ForAll @IntRange(max = 40) int missed,
            @ForAll("weights") BigDecimal penalty) {
        List<Point> points = aimed.scale.ascending();
        BigDecimal lowest = aimed.scale.below() == Below.LOWEST ? points.get(0).score() : BigDecimal.ZERO;
        BigDecimal best = points.get(points.size() - 1).score();
        AgreementPackage agreement = Some.penalized(
                        Some.agreement(Some.indicator("1", "1", new ValueMeasure(), aimed.scale)),
                        penalty.toPlainString())
                .withResults(Map.of("1", Some.value(aimed.one).withMissedReports(missed)));
        assertThat(Some.only(Scoring.score(agreement)).score()).isBetween(lowest, best);
        assertThat(score(aimed.scale, aimed.one))
                .isGreaterThanOrEqualTo(Some.only(Scoring.score(agreement)).score());
    }

    @Property
    void theOrderOfIndicatorsNeverChangesAnyTotalNorAnyFinding(
            @ForAll("packages") AgreementPackage agreement, @ForAll Random random) {
        ScoreSheet before = Scoring.score(agreement);
        ScoreSheet after = Scoring.score(shuffled(agreement, random));
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.conservativeTotal()).isEqualTo(before.conservativeTotal());
        assertThat(after.band()).isEqualTo(before.band());
        assertThat(after.dimensions()).containsExactlyInAnyOrderElementsOf(before.dimensions());
        assertThat(after.indicators()).containsExactlyInAnyOrderElementsOf(before.indicators());
        assertThat(after.findings()).containsExactlyInAnyOrderElementsOf(before.findings());
    }

    @Property
    void aCommonFactorOnTheWeightsNeverChangesAnyTotal(
            @ForAll("packages") AgreementPackage agreement, @ForAll("weights") BigDecimal factor) {
        AgreementPackage heavier = agreement.withIndicators(agreement.indicators().stream()
                .map(indicator -> indicator.withWeight(indicator.weight().multiply(factor)))
                .toList());
        ScoreSheet before = Scoring.score(agreement);
        ScoreSheet after = Scoring.score(heavier);
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.conservativeTotal()).isEqualTo(before.conservativeTotal());
        assertThat(after.dimensions()).isEqualTo(before.dimensions());
        assertThat(after.indicators().stream().map(IndicatorScore::weighted).toList())
                .isEqualTo(before.indicators().stream()
                        .map(IndicatorScore::weighted)
                        .toList());
    }

    @Property
    void scoresAnyPackageWithoutFailingAndAlwaysAlike(@ForAll("packages") AgreementPackage agreement) {
        assertThat(Scoring.score(agreement)).isEqualTo(Scoring.score(agreement));
    }

    /** Those of the package come first, then those of each indicator in the order of the agreement, each as the codes stand. */
    @Property
    void findingsStandInADefinedOrder(@ForAll("packages") AgreementPackage agreement) {
        List<Finding> findings = Scoring.score(agreement).findings();
        List<String> numbers =
                agreement.indicators().stream().map(Indicator::number).toList();
        if (numbers.stream().distinct().count() < numbers.size()) {
            return;
        }
        List<Integer> places = findings.stream()
                .map(finding -> place(finding, numbers.indexOf(finding.indicator())))
                .toList();
        assertThat(places).isSorted();
    }

    private static int place(Finding finding, int indicator) {
        switch (finding.code()) {
            case WEIGHTS_NOT_TOTAL:
                return 0;
            case DIMENSION_WEIGHT_MISMATCH:
                return 1;
            case UNKNOWN_DIMENSION:
            case DUPLICATE_NUMBER:
                return 2 + indicator;
            default:
                return 1000 * (indicator + 1) + finding.code().ordinal();
        }
    }

    @Property(tries = 300)
    void readsBackThePackageThatItWrote(@ForAll("written") AgreementPackage agreement) {
        String text = PackageFormat.write(agreement);
        AgreementPackage read = PackageFormat.read(text);
        assertThat(read).isEqualTo(agreement);
        assertThat(PackageFormat.write(read)).isEqualTo(text);
        assertThat(Scoring.score(read)).isEqualTo(Scoring.score(agreement));
    }

    @Property(tries = 300)
    void readsBackEverySinglePiece(@ForAll("indicators") Indicator indicator, @ForAll("results") Result result) {
        assertThat(PackageFormat.readIndicator(PackageFormat.writeIndicator(indicator)))
                .isEqualTo(indicator);
        assertThat(PackageFormat.readResult(PackageFormat.writeResult(result))).isEqualTo(result);
    }

    @Provide
    Arbitrary<Aimed> aimed() {
        return Generated.scales().flatMap(scale -> {
            Arbitrary<BigDecimal> near = Combinators.combine(
                            Arbitraries.of(scale.points()),
                            Arbitraries.of("0", "0.0001", "-0.0001", "0.5", "-0.5", "1e-15", "-1e-15"))
                    .as((point, beside) -> point.value().add(new BigDecimal(beside)));
            Arbitrary<BigDecimal> numbers =
                    Arbitraries.frequencyOf(Tuple.of(3, near), Tuple.of(2, Generated.numbers()));
            return Combinators.combine(numbers, numbers).as((one, other) -> new Aimed(scale, one, other));
        });
    }

    @Provide
    Arbitrary<BigDecimal> weights() {
        return Generated.weights();
    }

    @Provide
    Arbitrary<AgreementPackage> packages() {
        return Arbitraries.randomValue(random -> new Invented(random, 8).agreement());
    }

    @Provide
    Arbitrary<AgreementPackage> written() {
        return Arbitraries.oneOf(
                Generated.packages(), Arbitraries.randomValue(random -> new Invented(random, 0).agreement()));
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return Generated.indicators();
    }

    @Provide
    Arbitrary<Result> results() {
        return Generated.results();
    }

    private static BigDecimal score(Scale scale, BigDecimal number) {
        return Some.only(Some.score(new ValueMeasure(), scale, Some.value(number)))
                .score();
    }

    private static AgreementPackage shuffled(AgreementPackage agreement, Random random) {
        List<String> numbers = new ArrayList<>(agreement.results().keySet());
        Collections.shuffle(numbers, random);
        Map<String, Result> results = new LinkedHashMap<>();
        numbers.forEach(number -> results.put(number, agreement.results().get(number)));
        return new AgreementPackage(
                agreement.unit(),
                agreement.level(),
                agreement.fiscalYear(),
                agreement.totalWeight(),
                shuffled(agreement.dimensions(), random),
                agreement.penalties(),
                shuffled(agreement.bands(), random),
                agreement.holidays(),
                agreement.plan(),
                shuffled(agreement.indicators(), random),
                results,
                null);
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
