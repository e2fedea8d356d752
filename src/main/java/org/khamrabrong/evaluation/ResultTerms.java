package org.khamrabrong.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.workflow.decision.Answer;
import org.khamrabrong.workflow.decision.YearDecisions;

/**
 * What a year says of results.
 *
 * @param quorum how many of the committee decide
 * @param appealDays working days in which the unit may appeal, 1 or more
 * @param publishedAfter days after the last one of the fiscal year before which no result is published, 0 or more
 */
record ResultTerms(Quorum quorum, int appealDays, int publishedAfter) {

    static final String DECISION = "result-terms";

    static ResultTerms of(YearDecisions year, String level) {
        List<Answer> said = year.ask(DECISION, Map.of("level", level));
        if (said.isEmpty()) {
            throw new Refusal("evaluation.refusal.noResultTerms");
        }
        return of(said.get(0));
    }

    static ResultTerms of(Answer line) {
        return new ResultTerms(
                Quorum.of(line.get("quorum")), whole(line.get("appealDays")), whole(line.get("publishedAfter")));
    }

    private static int whole(String number) {
        return new BigDecimal(number).intValue();
    }

    /** @param today before which nothing can be published any more */
    LocalDate publishedFrom(FiscalYear year, LocalDate today) {
        LocalDate day = year.lastDay().plusDays(publishedAfter);
        return day.isBefore(today) ? today : day;
    }
}
