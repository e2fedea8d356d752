package org.khamrabrong.scorecard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.PlannedStep;
import org.khamrabrong.scoring.ValueMeasure;

/** Steps, items, deductions, words and months in one table, and back out of it. */
class PlanLineTests {

    private static final MilestoneMeasure WALKED = new MilestoneMeasure(List.of(
            MilestoneStep.of("1", "1"),
            new MilestoneStep(new BigDecimal(5), List.of("5.1", "5.2"), new BigDecimal("0.25"))));
    private static final List<String> WORDS = List.of("เริ่ม", "ทำ", "ส่ง");

    @Test
    void showsAnItemALineWithItsWordsAndMonths() {
        List<PlanLine> lines = PlanLine.of(indicator(
                WALKED,
                WORDS,
                new PlannedStep("5.1", "ทำ", List.of(10, 11)),
                new PlannedStep("9", "อื่น", List.of(9))));

        assertThat(lines).extracting(PlanLine::item).containsExactly("1", "5.1", "5.2", "9");
        assertThat(lines.get(1).months()).containsExactly(10, 11);
        assertThat(lines.get(1).deduction()).isEqualByComparingTo("0.25");
        assertThat(lines.get(3).step()).isNull();
    }

    @Test
    void givesBackWhatItWasMadeOf() {
        PlannedStep[] plan = {
            new PlannedStep("1", "เริ่ม", List.of(10)),
            new PlannedStep("5.2", "ส่ง", List.of(8, 9)),
            new PlannedStep("5.2", "ส่งอีกครั้ง", List.of(9))
        };
        List<PlanLine> lines = PlanLine.of(indicator(WALKED, WORDS, plan));

        assertThat(PlanLine.steps(lines)).isEqualTo(WALKED.steps());
        assertThat(PlanLine.texts(lines)).isEqualTo(WORDS);
        assertThat(PlanLine.plan(lines)).containsExactly(plan);
    }

    @Test
    void isAPlanOnlyWhereNoMilestoneIsMeasured() {
        PlannedStep plan = new PlannedStep("1", "เริ่ม", List.of(10));
        List<PlanLine> lines = PlanLine.of(indicator(new ValueMeasure(), WORDS, plan));

        assertThat(PlanLine.steps(lines)).isEmpty();
        assertThat(PlanLine.plan(lines)).containsExactly(plan);
    }

    private static Indicator indicator(Measure measure, List<String> words, PlannedStep... plan) {
        Details details =
                new Details(null, null, null, null, null, words, null, null, null, null, null, null, List.of(plan));
        return new Indicator("1.1", "งาน", "external", BigDecimal.TEN, null, measure, null, null, null, null, details);
    }
}
