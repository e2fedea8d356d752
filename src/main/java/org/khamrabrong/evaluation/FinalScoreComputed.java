package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.Scored;

/** The final score was computed; before: the self score, after: the committee's. */
@FactName("evaluation.final-score-computed")
public record FinalScoreComputed(AgreementId agreement, String by, Scored was, Scored total) implements Fact {
    @Override
    public String before() {
        return was.text();
    }

    @Override
    public String after() {
        return total.text();
    }
}
