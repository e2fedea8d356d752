package org.khamrabrong.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;

/** An evaluation of the second round of 2564 as its forms show it. */
public final class EvaluationSample {

    private final Unit unit;
    private final AgreementPackage content;
    private final Map<String, Result> self;
    private final Map<String, String> remarks = new HashMap<>();
    private Map<String, Result> judged;
    private EvaluationState state = EvaluationState.EVALUATING;
    private String evaluator;
    private String confirmedBy;

    private EvaluationSample(Unit unit, AgreementPackage content, Map<String, Result> self) {
        this.unit = unit;
        this.content = content;
        this.self = self;
    }

    /** Nobody has judged yet what the unit says of itself. */
    public static EvaluationSample of(Unit unit, AgreementPackage content, Map<String, Result> self) {
        return new EvaluationSample(unit, content, self);
    }

    /** What the reader may see of the committee; null for nothing. */
    public EvaluationSample judged(Map<String, Result> results) {
        judged = results;
        return this;
    }

    public EvaluationSample remark(String number, String words) {
        remarks.put(number, words);
        return this;
    }

    public EvaluationSample state(EvaluationState now) {
        state = now;
        return this;
    }

    public EvaluationSample by(String evaluatorName, String confirmedByName) {
        evaluator = evaluatorName;
        confirmedBy = confirmedByName;
        return this;
    }

    public EvaluationSheet sheet() {
        AgreementPackage shown = content.withResults(judged == null ? Map.of() : judged);
        ScoreSheet ofSelf = Scoring.score(content.withResults(self));
        ScoreSheet ofCommittee = Scoring.score(shown);
        return new EvaluationSheet(
                new EvaluationSheet.Subject(AgreementId.random(), unit, FiscalYear.ofBuddhist(2564), 2),
                new EvaluationSheet.Course(state, confirmedBy, null),
                shown,
                ofSelf,
                ofCommittee,
                judged != null,
                content.indicators().stream()
                        .map(indicator -> item(indicator, ofSelf, ofCommittee))
                        .toList());
    }

    private EvaluatedItem item(Indicator indicator, ScoreSheet ofSelf, ScoreSheet ofCommittee) {
        String number = indicator.number();
        return new EvaluatedItem(
                indicator,
                new EvaluatedItem.Reported(
                        self.get(number), ofSelf.indicator(number).orElseThrow(), "", List.of(), false),
                self.get(number),
                ItemState.ACCEPTED,
                new EvaluatedItem.Judged(
                        judged == null ? null : judged.get(number),
                        ofCommittee.indicator(number).orElseThrow(),
                        remarks.getOrDefault(number, ""),
                        evaluator),
                List.of(),
                null);
    }
}
