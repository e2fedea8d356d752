package org.khamrabrong.negotiation;

import java.util.Map;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Scoring;

/** Nothing is agreed as a whole while the whole contradicts itself, whatever was agreed one by one. */
final class Consistency {

    private Consistency() {}

    static void require(AgreementPackage content) {
        if (content.weightSum().compareTo(content.totalWeight()) != 0) {
            throw new Refusal(
                    "negotiation.refusal.negotiation.weightsNotTotal",
                    content.weightSum().toPlainString(),
                    content.totalWeight().toPlainString());
        }
        Scoring.score(content.withResults(Map.of())).errors().stream()
                .findFirst()
                .ifPresent(finding -> {
                    throw new Refusal(finding.key(), finding.arguments().toArray());
                });
    }
}
