package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The weighted mean of scores; null over nothing. */
final class Mean {

    private Mean() {}

    static BigDecimal of(List<Reading> readings) {
        return mean(readings.stream().filter(Reading::isScored).toList(), Reading::score);
    }

    /** The same, an indicator without a score counting its scale's first score. */
    static BigDecimal conservative(List<Reading> readings) {
        return mean(
                readings.stream()
                        .filter(reading -> reading.standing() != Reading.Standing.EXCLUDED)
                        .toList(),
                Reading::conservativeScore);
    }

    static BigDecimal weights(List<Reading> readings) {
        return sum(readings.stream()
                .filter(Reading::isScored)
                .map(reading -> reading.indicator().weight()));
    }

    private static BigDecimal mean(List<Reading> readings, Function<Reading, BigDecimal> score) {
        BigDecimal weights =
                sum(readings.stream().map(reading -> reading.indicator().weight()));
        if (weights.signum() == 0) {
            return null;
        }
        BigDecimal weighted = sum(
                readings.stream().map(reading -> reading.indicator().weight().multiply(score.apply(reading))));
        return Rounding.round(Fraction.of(weighted).over(Fraction.of(weights)));
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
