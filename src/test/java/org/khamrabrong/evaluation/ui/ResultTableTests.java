package org.khamrabrong.evaluation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.EvaluationState;
import org.khamrabrong.evaluation.ItemState;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The evaluation's table of results. */
@ApplicationTest
class ResultTableTests {

    @Autowired
    ApplicationContext application;

    @Test
    void showsThreeTargetsWithTheirOwnPointsAmongTheCriteria() {
        try (Browserless screen = Browserless.anonymously(application).open("login")) {
            Indicator indicator = RealAgreement.read()
                    .indicator("1.1")
                    .orElseThrow()
                    .withScale(Scale.of(List.of(point("50", "98.72"), point("75", "98.84"), point("100", "98.90"))));
            UI.getCurrent().add(new ResultTable(sheet(indicator)));

            List<NativeTableCell> criteria = _find(NativeTableCell.class).stream()
                    .filter(cell -> cell.hasClassName("k-criterion"))
                    .toList();
            assertThat(criteria.get(0).getElement().getTextRecursively())
                    .isEqualTo("50: 98.72 · 75: 98.84 · 100: 98.9");
            assertThat(criteria).allMatch(cell -> "5".equals(cell.getElement().getAttribute("colspan")));
        }
    }

    private static EvaluationSheet sheet(Indicator indicator) {
        AgreementPackage content = RealAgreement.read().withIndicators(List.of(indicator));
        ScoreSheet scores = Scoring.score(content);
        IndicatorScore score = scores.indicators().get(0);
        EvaluatedItem item = new EvaluatedItem(
                indicator,
                new EvaluatedItem.Reported(null, score, "", List.of(), false),
                null,
                ItemState.OPEN,
                new EvaluatedItem.Judged(null, score, "", null),
                List.of(),
                null);
        return new EvaluationSheet(
                new EvaluationSheet.Subject(null, null, null, 1),
                new EvaluationSheet.Course(EvaluationState.EVALUATING, null, null),
                content,
                scores,
                scores,
                true,
                List.of(item));
    }

    private static Point point(String score, String value) {
        return new Point(new BigDecimal(score), new BigDecimal(value));
    }
}
