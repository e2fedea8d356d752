package org.khamrabrong.amendment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khamrabrong.agreement.OpenBlanks;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.PackageDifferences;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;

/** What is asked for: how it differs, and what it must hold. */
final class Proposal {

    /** One field of one indicator, before and after; of an indicator that comes or goes its name. */
    record Told(String indicator, String field, String before, String after) {}

    private Proposal() {}

    static List<Told> differences(AgreementPackage before, AgreementPackage after) {
        return PackageDifferences.between(before, after).stream()
                .flatMap(Proposal::told)
                .toList();
    }

    private static Stream<Told> told(IndicatorDifference difference) {
        String name = difference.name() == null ? "" : difference.name();
        return switch (difference.kind()) {
            case ADDED -> Stream.of(new Told(difference.number(), "name", "", name));
            case REMOVED -> Stream.of(new Told(difference.number(), "name", name, ""));
            case CHANGED ->
                difference.fields().stream()
                        .map(field -> new Told(difference.number(), field.field(), field.before(), field.after()));
        };
    }

    /** Refuses what changes nothing, does not add up, contradicts itself or is not filled in. */
    static void requireWhole(AgreementPackage base, AgreementPackage amended) {
        if (PackageDifferences.between(base, amended).isEmpty()) {
            throw new Refusal("amendment.refusal.nothingChanged");
        }
        if (amended.weightSum().compareTo(amended.totalWeight()) != 0) {
            throw new Refusal(
                    "amendment.refusal.weights",
                    amended.weightSum().toPlainString(),
                    amended.totalWeight().toPlainString());
        }
        ScoreSheet found = Scoring.score(amended.withResults(Map.of()));
        if (found.hasErrors()) {
            throw new Refusal("agreement.refusal.findingsLeft", found.errors().size());
        }
        OpenBlanks.of(amended).keySet().stream().findFirst().ifPresent(number -> {
            throw new Refusal("amendment.refusal.blankLeft", number);
        });
    }
}
