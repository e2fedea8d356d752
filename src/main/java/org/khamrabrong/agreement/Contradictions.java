package org.khamrabrong.agreement;

import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;

/** What an agreement must not hold before it goes on. */
final class Contradictions {

    private Contradictions() {}

    /** @throws Refusal that says how many errors are left */
    static void refuse(AgreementPackage content) {
        ScoreSheet sheet = Scoring.score(content);
        if (sheet.hasErrors()) {
            throw new Refusal("agreement.refusal.findingsLeft", sheet.errors().size());
        }
    }
}
