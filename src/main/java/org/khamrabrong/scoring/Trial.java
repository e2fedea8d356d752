package org.khamrabrong.scoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Scored;

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

    /**
     * Result and score, with what they were computed from.
     *
     * @param result null where nothing was reported
     */
    public static Scored scored(AgreementPackage agreement, String number, @Nullable Result result) {
        return result == null ? Scored.NOTHING : of(agreement, number, result).scored(agreement, result);
    }

    /** The same of this trial, which was made of that result. */
    public Scored scored(AgreementPackage agreement, Result result) {
        return Scored.of(score.result(), score.score(), document(agreement, score.number(), result));
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
}
