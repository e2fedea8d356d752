package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScoringPropertiesTest {

    @Property
    void aBetterResultNeverScoresLower(
            @ForAll("scales") Scale scale, @ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        BigDecimal worse = scale.moreIsBetter() ? one.min(other) : one.max(other);
        BigDecimal better = scale.moreIsBetter() ? one.max(other) : one.min(other);
        assertThat(score(scale, better)).isGreaterThanOrEqualTo(score(scale, worse));
    }

    @Property
    void theScoreNeverLeavesItsScale(@ForAll("scales") Scale scale, @ForAll("numbers") BigDecimal number) {
        BigDecimal lowest =
                scale.below() == Below.LOWEST ? scale.ascending().get(0).score() : BigDecimal.ZERO;
        BigDecimal best = scale.ascending().get(scale.points().size() - 1).score();
        assertThat(score(scale, number)).isBetween(lowest, best);
    }

    @Property
    void agreesWithAnInterpolationWrittenInTheTest(
            @ForAll("scales") Scale scale, @ForAll("numbers") BigDecimal number) {
        assertThat(score(scale, number)).isEqualTo(Naive.score(scale, number).setScale(4, RoundingMode.HALF_UP));
    }

    @Property(tries = 300)
    void theOrderOfIndicatorsNeverChangesTheTotal(
            @ForAll("packages") AgreementPackage agreement, @ForAll Random random) {
        AgreementPackage reported = reported(agreement);
        List<Indicator> shuffled = new ArrayList<>(reported.indicators());
        Collections.shuffle(shuffled, random);
        ScoreSheet before = Scoring.score(reported);
        ScoreSheet after = Scoring.score(reported.withIndicators(shuffled));
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.conservativeTotal()).isEqualTo(before.conservativeTotal());
    }

    @Property(tries = 300)
    void aCommonFactorOnTheWeightsNeverChangesTheTotal(
            @ForAll("packages") AgreementPackage agreement, @ForAll("weights") BigDecimal factor) {
        AgreementPackage reported = reported(agreement);
        AgreementPackage heavier = reported.withIndicators(reported.indicators().stream()
                .map(indicator -> indicator.withWeight(indicator.weight().multiply(factor)))
                .toList());
        assertThat(Scoring.score(heavier).total())
                .isEqualTo(Scoring.score(reported).total());
    }

    @Property(tries = 300)
    void scoresAnyPackageWithoutFailingAndAlwaysAlike(@ForAll("packages") AgreementPackage agreement) {
        assertThat(Scoring.score(agreement)).isEqualTo(Scoring.score(agreement));
    }

    @Property(tries = 300)
    void readsBackThePackageThatItWrote(@ForAll("packages") AgreementPackage agreement) {
        String text = PackageFormat.write(agreement);
        AgreementPackage read = PackageFormat.read(text);
        assertThat(read).isEqualTo(agreement);
        assertThat(PackageFormat.write(read)).isEqualTo(text);
    }

    @Property(tries = 300)
    void readsBackEverySinglePiece(@ForAll("indicators") Indicator indicator, @ForAll("results") Result result) {
        assertThat(PackageFormat.readIndicator(PackageFormat.writeIndicator(indicator)))
                .isEqualTo(indicator);
        assertThat(PackageFormat.readResult(PackageFormat.writeResult(result))).isEqualTo(result);
    }

    @Provide
    Arbitrary<Scale> scales() {
        return Generated.scales();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Generated.numbers();
    }

    @Provide
    Arbitrary<BigDecimal> weights() {
        return Generated.weights();
    }

    @Provide
    Arbitrary<AgreementPackage> packages() {
        return Generated.packages();
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

    /** Every indicator a value, most of them reported. */
    private static AgreementPackage reported(AgreementPackage agreement) {
        Map<String, Result> results = new LinkedHashMap<>();
        List<Indicator> values = new ArrayList<>();
        for (Indicator indicator : agreement.indicators()) {
            int place = values.size();
            values.add(indicator.withNumber(indicator.number() + place).withMeasure(new ValueMeasure()));
            if (place != 2) {
                results.put(indicator.number() + place, Some.value(indicator.weight()));
            }
        }
        return agreement.withIndicators(values).withResults(results);
    }
}
