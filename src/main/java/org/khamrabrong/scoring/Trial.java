package org.khamrabrong.scoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One result tried on one indicator; no other is scored.
 *
 * @param problem why the measure cannot use the figures; null where it can
 */
public record Trial(IndicatorScore score, @Nullable Finding problem) {

    public static Trial of(AgreementPackage agreement, String number, Result result) {
        ScoreSheet sheet = Scoring.score(alone(agreement, number, result));
        return new Trial(
                sheet.indicator(number).orElseThrow(),
                sheet.findingsOf(number).stream()
                        .filter(finding -> finding.code() == Code.RESULT_INVALID)
                        .findFirst()
                        .orElse(null));
    }

    /** That indicator with that result and nothing else, as a document that its score can be computed from again. */
    public static String document(AgreementPackage agreement, String number, Result result) {
        return PackageFormat.write(alone(agreement, number, result).withPlan(null));
    }

    private static AgreementPackage alone(AgreementPackage agreement, String number, Result result) {
        return agreement
                .withIndicators(List.of(agreement.indicator(number).orElseThrow()))
                .withResults(Map.of(number, result));
    }

    /** Result and score in one line, {@code 87.6200 (4.5080)}; a dash where there is no score. */
    public static String inOneLine(IndicatorScore score) {
        if (score == null || score.score() == null) {
            return "–";
        }
        String points = score.score().toPlainString();
        return score.result() == null ? points : score.result().toPlainString() + " (" + points + ")";
    }
}
