package org.khamrabrong.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.WorkingCalendar;

/** From an indicator and what was reported on it to its score: measure, scale, penalty, and one rounding. */
final class IndicatorReader {

    private final WorkingCalendar calendar;
    private final BigDecimal missedReport;

    IndicatorReader(AgreementPackage agreement) {
        calendar = new WorkingCalendar(agreement.holidays());
        missedReport = agreement.penalties().missedReport() == null
                ? BigDecimal.ZERO
                : agreement.penalties().missedReport().max(BigDecimal.ZERO);
    }

    Reading read(Indicator indicator, Levels levels, @Nullable Result result) {
        Derivation derivation = new Derivation();
        if (result == null) {
            derivation.say("line.noResult");
            return new Reading(indicator, Reading.Standing.WITHOUT_SCORE, null, null, derivation, null);
        }
        try {
            if (isExcluded(result)) {
                derivation.say("line.status." + result.status());
                return excluded(indicator, derivation);
            }
            refuseUnreadableFrame(result);
            Measurement measured = indicator.measure().measure(Figures.of(result.figures()), calendar, derivation);
            return measured.outcome() == Measurement.Outcome.NOT_APPLICABLE
                    ? excluded(indicator, derivation)
                    : score(indicator, levels, measured.number(), result.missedReports(), derivation);
        } catch (UnusableFigure unusable) {
            return unusable(indicator, unusable.at(indicator));
        }
    }

    /** The full score where there is no number. */
    private Reading score(
            Indicator indicator, Levels levels, @Nullable Fraction number, int missedReports, Derivation derivation) {
        BigDecimal result = number == null ? null : Rounding.round(number);
        if (result != null) {
            derivation.say("line.result", result);
        }
        if (!levels.areUsable()) {
            derivation.say("line.noScale");
            return new Reading(indicator, Reading.Standing.WITHOUT_SCORE, result, null, derivation, null);
        }
        Fraction exact = number == null ? full(levels, derivation) : ScaleReading.score(levels, number, derivation);
        derivation.say("line.score", exact);
        BigDecimal score = Rounding.round(penalize(exact, levels.first(), missedReports, derivation));
        return new Reading(indicator, Reading.Standing.SCORED, result, score, derivation, null);
    }

    private static Fraction full(Levels levels, Derivation derivation) {
        derivation.say("line.scale.full");
        return Fraction.of(levels.last().score());
    }

    /** A penalty never lifts a score that already lies under the scale's first one. */
    private Fraction penalize(Fraction score, Point first, int missedReports, Derivation derivation) {
        if (missedReports == 0 || missedReport.signum() == 0) {
            return score;
        }
        Fraction penalty = Fraction.of(missedReport).times(Fraction.of(missedReports));
        Fraction floor = Fraction.of(first.score()).min(score);
        Fraction left = score.minus(penalty).max(floor);
        derivation.say("line.penalty", missedReports, missedReport, left);
        return left;
    }

    private static boolean isExcluded(Result result) {
        return Result.CANCELLED.equals(result.status()) || Result.NOT_APPLICABLE.equals(result.status());
    }

    private static void refuseUnreadableFrame(Result result) {
        if (result.status() != null) {
            throw new UnusableFigure("status", "notStatus", result.status());
        }
        for (String frame : Result.FRAME) {
            if (result.figures().containsKey(frame)) {
                throw new UnusableFigure(frame, "notUsable", result.figures().get(frame));
            }
        }
        if (result.missedReports() < 0) {
            throw new UnusableFigure("missedReports", "negative", result.missedReports());
        }
    }

    private static Reading excluded(Indicator indicator, Derivation derivation) {
        derivation.say("line.excluded");
        return new Reading(indicator, Reading.Standing.EXCLUDED, null, null, derivation, null);
    }

    private static Reading unusable(Indicator indicator, Finding finding) {
        Derivation derivation = new Derivation();
        derivation.say(new Line("line.invalidResult", finding.arguments()));
        return new Reading(indicator, Reading.Standing.WITHOUT_SCORE, null, null, derivation, finding);
    }
}
