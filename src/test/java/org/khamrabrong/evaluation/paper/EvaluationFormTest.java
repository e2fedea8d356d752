package org.khamrabrong.evaluation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.report.Doers;
import org.khamrabrong.document.report.Written;
import org.khamrabrong.evaluation.EvaluationSample;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.EvaluationState;
import org.khamrabrong.organization.UnitSample;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Table;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Band;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.ValueMeasure;

/** What the evaluation sheet says, before it becomes a file. */
class EvaluationFormTest {

    private static final Scale PERCENT = Scale.levels("60", "70", "80", "90", "100");
    private static final Scale THREE_TARGETS =
            Scale.of(List.of(Point.of("50", "60"), Point.of("75", "80"), Point.of("100", "95")));

    private final AgreementPackage content = content();
    private final Map<String, Result> self = new LinkedHashMap<>(
            Map.of("1.1", value("85"), "1.2", Result.cancelled(), "2.1", Result.notApplicable(), "2.3", value("80")));
    private final Map<String, Result> committee = new LinkedHashMap<>(
            Map.of("1.1", value("75"), "1.2", Result.cancelled(), "2.1", Result.notApplicable(), "2.3", value("80")));

    @Test
    void setsSelfAndCommitteeBesideEachOther() {
        List<List<String>> table = Written.table(both());

        assertThat(table.get(0)).contains("ประเมินตนเอง", "ผู้ประเมิน", "หมายเหตุ");
        assertThat(row("1.1"))
                .containsExactly(
                        "1.1",
                        "ตัวชี้วัดหนึ่ง",
                        "40",
                        "60",
                        "70",
                        "80",
                        "90",
                        "100",
                        "85",
                        "3.5000",
                        "2.3333",
                        "75",
                        "2.5000",
                        "1.6667",
                        "ปรับตามทะเบียน");
    }

    @Test
    void showsNothingOfTheCommitteeToWhomItIsHidden() {
        Paper paper = form(null, EvaluationState.EVALUATING);

        assertThat(Written.in(paper)).noneMatch(text -> text.contains("ผู้ประเมิน") || text.contains("2.5000"));
        assertThat(widthOf(paper)).isEqualTo(12);
        assertThat(widthOf(both())).isEqualTo(15);
    }

    @Test
    void saysInWordsWhyThereIsNoScore() {
        assertThat(row("1.2")).contains("ยกเลิกตัวชี้วัด");
        assertThat(row("2.1")).contains("ไม่มีสิ่งที่ต้องวัด");
        assertThat(row("2.2")).contains("ยังไม่มีผลการดำเนินงาน");
        committee.put("2.2", Result.of(Map.of("numerator", "ไม่ทราบ", "denominator", "1")));
        assertThat(row("2.2")).contains("ยังไม่มีผลการดำเนินงาน", "ผลที่รายงานใช้คำนวณไม่ได้");
    }

    @Test
    void setsThreeTargetsAcrossTheFiveColumns() {
        Cell across = Written.row(both(), "2.3").get(3);

        assertThat(across.columns()).isEqualTo(5);
        assertThat(Written.text(across.text())).isEqualTo("50:\u00a060 · 75:\u00a080 · 100:\u00a095");
    }

    @Test
    void givesTotalsByDimensionAndOverallToFourDecimals() {
        List<List<String>> table = Written.table(both());

        assertThat(table).anySatisfy(row -> assertThat(row).startsWith("รวมมิติภายนอก", "60"));
        List<String> total = table.get(table.size() - 1);
        assertThat(total)
                .startsWith("รวมทั้งหมด", "100")
                .contains(score(self), score(committee))
                .endsWith("คะแนนจาก 2 ใน 3 ตัวชี้วัด");
        assertThat(total).doesNotContain("ระดับสูง");
        assertThat(score(self)).matches("\\d+\\.\\d{4}");
    }

    @Test
    void everyRowFillsTheTable() {
        for (Paper paper : List.of(both(), form(null, EvaluationState.EVALUATING))) {
            Table table = Written.blocks(paper, Table.class).findFirst().orElseThrow();
            assertThat(table.body())
                    .allSatisfy(row -> assertThat(
                                    row.cells().stream().mapToInt(Cell::columns).sum())
                            .isEqualTo(table.widths().size()));
        }
    }

    @Test
    void speaksEnglishInTheEnglishYear() {
        Paper paper = EvaluationForm.of(
                sheet(committee, EvaluationState.CONFIRMED), Doers.ofThemselves(Map.of()), "en", Digits.ARABIC);

        assertThat(Written.in(paper))
                .contains("Evaluation of performance under the agreement of fiscal year 2021", "Test division")
                .noneMatch(text -> text.startsWith("evaluation.paper.") || text.startsWith("document.report."));
    }

    private List<String> row(String number) {
        return Written.table(both()).stream()
                .filter(row -> row.get(0).equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static int widthOf(Paper paper) {
        return Written.blocks(paper, Table.class)
                .findFirst()
                .orElseThrow()
                .widths()
                .size();
    }

    private Paper both() {
        return form(committee, EvaluationState.CONFIRMED);
    }

    private Paper form(Map<String, Result> judged, EvaluationState state) {
        return EvaluationForm.of(sheet(judged, state), Doers.ofThemselves(Map.of()), "th", Digits.THAI);
    }

    private EvaluationSheet sheet(Map<String, Result> judged, EvaluationState state) {
        return EvaluationSample.of(UnitSample.named("กองทดสอบ", "Test division"), content, self)
                .judged(judged)
                .remark("1.1", judged == null ? "" : "ปรับตามทะเบียน")
                .state(state)
                .sheet();
    }

    private String score(Map<String, Result> results) {
        return Scoring.score(content.withResults(results)).total().toPlainString();
    }

    private static Result value(String number) {
        return Result.of(Map.of("value", number));
    }

    private static AgreementPackage content() {
        List<Indicator> indicators = new ArrayList<>();
        indicators.add(indicator("1.1", "ตัวชี้วัดหนึ่ง", "external", 40, PERCENT));
        indicators.add(indicator("1.2", "ตัวชี้วัดสอง", "external", 20, PERCENT));
        indicators.add(indicator("2.1", "ตัวชี้วัดสาม", "internal", 10, PERCENT));
        indicators.add(
                indicator("2.2", "ตัวชี้วัดสี่", "internal", 10, PERCENT).withMeasure(new RatioMeasure(null, null)));
        indicators.add(indicator("2.3", "ตัวชี้วัดห้า", "internal", 20, THREE_TARGETS));
        return new AgreementPackage(
                "กองทดสอบ",
                "DIVISION",
                2564,
                null,
                List.of(
                        new Dimension("external", "มิติภายนอก", new BigDecimal(60)),
                        new Dimension("internal", "มิติภายใน", new BigDecimal(40))),
                null,
                List.of(new Band(BigDecimal.ZERO, "ต่ำ"), new Band(new BigDecimal(3), "สูง")),
                null,
                null,
                indicators,
                null,
                null);
    }

    private static Indicator indicator(String number, String name, String dimension, int weight, Scale scale) {
        return new Indicator(
                number,
                name,
                dimension,
                new BigDecimal(weight),
                "ร้อยละ",
                new ValueMeasure(),
                scale,
                null,
                List.of(),
                null,
                null);
    }
}
