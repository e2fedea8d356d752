package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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

    Reading read(Indicator indicator, Levels levels, Result result) {
        if (result == null) {
            return without(indicator, Line.of("line.noResult"));
        }
        try {
            if (isExcluded(result)) {
                return excluded(indicator, List.of(Line.of("line.status." + result.status())));
            }
            refuseUnreadableFrame(result);
            Measured measured = indicator.measure().measure(Figures.of(result.figures()), calendar);
            return measured.outcome() == Measured.Outcome.NOT_APPLICABLE
                    ? excluded(indicator, measured.lines())
                    : score(indicator, levels, measured, result.missedReports());
        } catch (UnusableFigure unusable) {
            Finding finding = unusable.at(indicator);
            return new Reading(
                    indicator,
                    Reading.Standing.WITHOUT_SCORE,
                    null,
                    null,
                    List.of(new Line("line.invalidResult", finding.arguments())),
                    finding);
        }
    }

    private Reading score(Indicator indicator, Levels levels, Measured measured, int missedReports) {
        List<Line> lines = new ArrayList<>(measured.lines());
        BigDecimal number = measured.number() == null ? null : Rounding.round(measured.number());
        if (number != null) {
            lines.add(Line.spelled("line.result", number));
        }
        if (!levels.areUsable()) {
            lines.add(Line.of("line.noScale"));
            return new Reading(indicator, Reading.Standing.WITHOUT_SCORE, number, null, lines, null);
        }
        ScaleReading reading = measured.number() == null
                ? new ScaleReading(Fraction.of(levels.last().score()), Line.of("line.scale.full"))
                : ScaleReading.read(levels, measured.number());
        lines.add(reading.line());
        lines.add(Line.spelled("line.score", reading.score()));
        BigDecimal score = Rounding.round(penalize(reading.score(), levels.first(), missedReports, lines));
        return new Reading(indicator, Reading.Standing.SCORED, number, score, lines, null);
    }

    /** A penalty never lifts a score that already lies under the scale's first one. */
    private Fraction penalize(Fraction score, Point first, int missedReports, List<Line> lines) {
        if (missedReports == 0 || missedReport.signum() == 0) {
            return score;
        }
        Fraction penalty = Fraction.of(missedReport).times(Fraction.of(missedReports));
        Fraction floor = Fraction.of(first.score()).min(score);
        Fraction left = score.minus(penalty).max(floor);
        lines.add(Line.spelled("line.penalty", missedReports, missedReport, left));
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

    private static Reading without(Indicator indicator, Line line) {
        return new Reading(indicator, Reading.Standing.WITHOUT_SCORE, null, null, List.of(line), null);
    }

    private static Reading excluded(Indicator indicator, List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        all.add(Line.of("line.excluded"));
        return new Reading(indicator, Reading.Standing.EXCLUDED, null, null, all, null);
    }
}
