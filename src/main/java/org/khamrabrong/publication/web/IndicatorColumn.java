package org.khamrabrong.publication.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.Criteria;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;

/** What open data tells of each indicator, in the order of its columns. */
public enum IndicatorColumn {
    INDICATOR(Of::number),
    NAME(of -> of.indicator().name()),
    DIMENSION(of -> of.indicator().dimension() == null
            ? null
            : PublicTable.nameOf(of.content(), of.indicator().dimension())),
    OBJECTIVE(of ->
            of.indicator().details() == null ? null : of.indicator().details().objective()),
    UNIT_OF_MEASURE(of -> of.indicator().unit()),
    WEIGHT(of -> of.indicator().weight()),
    TARGET(of -> of.indicator().target()),
    LEVEL_1(of -> of.level(1)),
    LEVEL_2(of -> of.level(2)),
    LEVEL_3(of -> of.level(3)),
    LEVEL_4(of -> of.level(4)),
    LEVEL_5(of -> of.level(5)),
    OTHER_LEVELS(Of::otherLevels),
    PAST_RESULTS(Of::past),
    RESULT(of -> of.scored(IndicatorScore::result)),
    SCORE(of -> of.scored(IndicatorScore::score)),
    WEIGHTED_SCORE(of -> of.scored(IndicatorScore::weighted));

    /** @param score null before the result is published */
    record Of(
            AgreementPackage content,
            Indicator indicator,
            Criteria criteria,
            @Nullable IndicatorScore score) {

        String number() {
            return indicator.number();
        }

        @Nullable
        BigDecimal level(int level) {
            return criteria.areLevels() ? criteria.value(level) : null;
        }

        @Nullable
        String otherLevels() {
            return criteria.areLevels()
                    ? null
                    : pairs(
                            criteria.points(),
                            point -> point.score().toPlainString(),
                            point -> point.value().toPlainString());
        }

        @Nullable
        String past() {
            return indicator.past().isEmpty()
                    ? null
                    : pairs(
                            indicator.past(),
                            past -> String.valueOf(past.year()),
                            past -> past.value().toPlainString());
        }

        @Nullable
        BigDecimal scored(Function<IndicatorScore, BigDecimal> part) {
            return score == null ? null : part.apply(score);
        }

        private static <T> String pairs(List<T> all, Function<T, String> name, Function<T, String> value) {
            return all.stream()
                    .map(one -> name.apply(one) + ": " + value.apply(one))
                    .collect(Collectors.joining("; "));
        }
    }

    private final Function<Of, Object> cell;

    IndicatorColumn(Function<Of, Object> cell) {
        this.cell = cell;
    }

    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A text or a number; null where there is nothing to tell. */
    Object of(Of what) {
        return cell.apply(what);
    }
}
