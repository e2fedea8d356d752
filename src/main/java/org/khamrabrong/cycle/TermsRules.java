package org.khamrabrong.cycle;

import static org.khamrabrong.cycle.TermsProblem.Field.BANDS;
import static org.khamrabrong.cycle.TermsProblem.Field.BAND_FROM;
import static org.khamrabrong.cycle.TermsProblem.Field.BAND_NAME;
import static org.khamrabrong.cycle.TermsProblem.Field.DIMENSIONS;
import static org.khamrabrong.cycle.TermsProblem.Field.DIMENSION_NAME;
import static org.khamrabrong.cycle.TermsProblem.Field.DIMENSION_WEIGHT;
import static org.khamrabrong.cycle.TermsProblem.Field.MISSED_REPORT;
import static org.khamrabrong.cycle.TermsProblem.Field.PERSPECTIVES;
import static org.khamrabrong.cycle.TermsProblem.Field.ROUNDS;
import static org.khamrabrong.cycle.TermsProblem.Field.ROUND_DUE;
import static org.khamrabrong.cycle.TermsProblem.Field.ROUND_MONTHS;
import static org.khamrabrong.cycle.TermsProblem.Field.ROUND_OPENS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khamrabrong.cycle.TermsProblem.Field;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Band;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.UsualScale;
import org.khamrabrong.workflow.decision.Values;

/** What the terms of a level must keep to: one condition, one sentence. Form and tables ask the same. */
final class TermsRules {

    static final int MOST_LINES = 20;

    /** Months of a fiscal year; the last round reports all of them. */
    private static final int WHOLE_YEAR = 12;

    private static final int LONGEST_OPEN = 366;

    private final List<TermsProblem> problems = new ArrayList<>();

    private TermsRules() {}

    static List<TermsProblem> problems(LevelTerms terms) {
        return Stream.of(
                        dimensions(terms.dimensions()),
                        bands(terms.bands()),
                        scoring(terms.missedReport(), terms.scale()),
                        rounds(terms.rounds()))
                .flatMap(List::stream)
                .toList();
    }

    static List<TermsProblem> dimensions(List<Dimension> dimensions) {
        TermsRules rules = new TermsRules();
        Set<String> names = new HashSet<>();
        Set<String> codes = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int index = 0; index < dimensions.size(); index++) {
            Dimension dimension = dimensions.get(index);
            rules.require(Values.isText(dimension.title()), DIMENSION_NAME, index, "cycle.refusal.dimensionName");
            rules.require(
                    names.add(dimension.title()) && codes.add(dimension.code()),
                    DIMENSION_NAME,
                    index,
                    "cycle.refusal.dimensionTwice");
            rules.require(dimension.weight().signum() > 0, DIMENSION_WEIGHT, index, "cycle.refusal.dimensionWeight");
            rules.require(
                    dimension.perspectives().stream().allMatch(Values::isText),
                    PERSPECTIVES,
                    index,
                    "cycle.refusal.perspectives");
            sum = sum.add(dimension.weight());
        }
        rules.requireLines(dimensions, DIMENSIONS);
        rules.require(
                sum.compareTo(AgreementPackage.USUAL_TOTAL_WEIGHT) == 0,
                DIMENSIONS,
                -1,
                "cycle.refusal.dimensionsNotTotal",
                sum.toPlainString());
        return rules.problems;
    }

    static List<TermsProblem> bands(List<Band> bands) {
        TermsRules rules = new TermsRules();
        Set<String> names = new HashSet<>();
        for (int index = 0; index < bands.size(); index++) {
            Band band = bands.get(index);
            rules.require(Values.isText(band.name()), BAND_NAME, index, "cycle.refusal.bandName");
            rules.require(names.add(band.name()), BAND_NAME, index, "cycle.refusal.bandTwice");
            rules.require(
                    index == 0 || band.from().compareTo(bands.get(index - 1).from()) < 0,
                    BAND_FROM,
                    index,
                    "cycle.refusal.bandsNotFalling");
        }
        rules.requireLines(bands, BANDS);
        rules.require(
                bands.isEmpty() || bands.get(bands.size() - 1).from().signum() == 0,
                BAND_FROM,
                bands.size() - 1,
                "cycle.refusal.bandsNotCovering");
        return rules.problems;
    }

    static List<TermsProblem> scoring(BigDecimal missedReport, UsualScale scale) {
        TermsRules rules = new TermsRules();
        rules.require(
                missedReport.signum() >= 0 && missedReport.compareTo(scale.best()) <= 0,
                MISSED_REPORT,
                -1,
                "cycle.refusal.missedReport",
                scale.best().toPlainString());
        return rules.problems;
    }

    static List<TermsProblem> rounds(List<RoundTerms> rounds) {
        TermsRules rules = new TermsRules();
        for (int index = 0; index < rounds.size(); index++) {
            RoundTerms round = rounds.get(index);
            rules.require(
                    round.months() >= 1
                            && round.months() <= WHOLE_YEAR
                            && (index == 0
                                    || round.months() > rounds.get(index - 1).months()),
                    ROUND_MONTHS,
                    index,
                    "cycle.refusal.roundsNotRising");
            rules.require(Math.abs(round.opensAfter()) <= LONGEST_OPEN, ROUND_OPENS, index, "cycle.refusal.roundOpens");
            rules.require(
                    round.openFor() >= 1 && round.openFor() <= LONGEST_OPEN,
                    ROUND_DUE,
                    index,
                    "cycle.refusal.roundDueBeforeOpen",
                    index + 1);
        }
        rules.requireLines(rounds, ROUNDS);
        rules.require(
                rounds.isEmpty() || rounds.get(rounds.size() - 1).months() == WHOLE_YEAR,
                ROUNDS,
                -1,
                "cycle.refusal.roundsNotWholeYear");
        return rules.problems;
    }

    private void requireLines(List<?> lines, Field field) {
        require(!lines.isEmpty() && lines.size() <= MOST_LINES, field, -1, "cycle.refusal.termsLines", MOST_LINES);
    }

    private void require(boolean holds, Field field, int index, String key, Object... arguments) {
        if (!holds) {
            problems.add(new TermsProblem(field, index, new Refusal(key, arguments)));
        }
    }
}
