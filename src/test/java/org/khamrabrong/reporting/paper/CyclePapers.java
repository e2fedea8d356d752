package org.khamrabrong.reporting.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khamrabrong.RealAgreement;
import org.khamrabrong.document.report.MemoFacts;
import org.khamrabrong.document.report.MemoForm;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.evaluation.paper.EvaluationFacts;
import org.khamrabrong.evaluation.paper.EvaluationForm;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.negotiation.paper.MinutesFacts;
import org.khamrabrong.negotiation.paper.MinutesFacts.Matter;
import org.khamrabrong.negotiation.paper.MinutesFacts.Question;
import org.khamrabrong.negotiation.paper.MinutesFacts.Terms;
import org.khamrabrong.negotiation.paper.MinutesForm;
import org.khamrabrong.organization.UnitName;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.reporting.paper.SelfAssessmentFacts.Evidence;
import org.khamrabrong.reporting.paper.SelfAssessmentFacts.Item;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Scoring;

/** What the year of the real agreement brings onto paper after it was signed. */
public final class CyclePapers {

    private static final UnitName UNIT = new UnitName("สำนักงานเลขานุการกรม", null);
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2564);
    private static final Signer OFFICER = new Signer("นายสมชาย ใจดี", "นักวิเคราะห์นโยบายและแผนชำนาญการ");
    private static final Signer HEAD = new Signer("นางสาวสมหญิง รักราชการ", "เลขานุการกรม");
    private static final Signer EVALUATOR = new Signer("นางสมใจ ใจงาม", "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร");
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private CyclePapers() {}

    public static Paper evaluation(Digits digits) {
        return EvaluationForm.of(evaluationFacts(), "th", digits);
    }

    public static Paper selfAssessment(Digits digits) {
        return SelfAssessmentForm.of(selfAssessmentFacts(), "th", digits);
    }

    public static Paper minutes(Digits digits) {
        return MinutesForm.of(minutesFacts(), "th", digits);
    }

    public static Paper memo(Digits digits) {
        return MemoForm.of(memoFacts(), "th", digits);
    }

    /** The committee takes two results for less than the unit did. */
    private static EvaluationFacts evaluationFacts() {
        AgreementPackage content = RealAgreement.reported();
        Map<String, Result> judged = new LinkedHashMap<>(content.results());
        judged.put("1.1", Result.of(Map.of("numerator", "8214", "denominator", "9731")));
        judged.computeIfPresent("2.6", (number, result) -> result.withMissedReports(1));
        return new EvaluationFacts(
                UNIT,
                YEAR,
                2,
                "CONFIRMED",
                content,
                side(content, content.results()),
                side(content, judged),
                Map.of("1.1", "ปรับผลตามทะเบียนคุมของส่วนกลาง", "2.6", "ส่งรายงานรอบที่ 1 ล่าช้า"),
                false,
                List.of(EVALUATOR),
                HEAD);
    }

    private static EvaluationFacts.Side side(AgreementPackage content, Map<String, Result> results) {
        return new EvaluationFacts.Side(results, Scoring.score(content.withResults(results)));
    }

    private static SelfAssessmentFacts selfAssessmentFacts() {
        AgreementPackage content = RealAgreement.reported();
        Evidence register = new Evidence(
                "ทะเบียนคุมการเบิกจ่าย 2564.pdf", 482_304, HASH, OFFICER.name(), Instant.parse("2021-10-05T03:00:00Z"));
        Map<String, Item> items = new LinkedHashMap<>();
        for (Indicator indicator : content.indicators()) {
            items.put(
                    indicator.number(),
                    new Item("ดำเนินการตามแผนครบทุกขั้นตอน และติดตามผลทุกเดือนในที่ประชุมหน่วยงาน", List.of(register)));
        }
        items.put("2.5", new Item("", List.of()));
        return new SelfAssessmentFacts(
                UNIT,
                YEAR,
                2,
                12,
                "DELIVERED",
                LocalDate.of(2021, 10, 31),
                Instant.parse("2021-10-20T08:30:00Z"),
                false,
                content,
                Scoring.score(content),
                items,
                new Lights(new BigDecimal(4), new BigDecimal(3)),
                OFFICER,
                EVALUATOR,
                HEAD);
    }

    /** Every fourth indicator is adjusted, every seventh put off. */
    private static MinutesFacts minutesFacts() {
        List<Matter> matters = new ArrayList<>();
        for (Indicator indicator : RealAgreement.read().indicators()) {
            Terms proposed = new Terms(indicator.weight(), indicator.target(), points(indicator));
            int place = matters.size();
            Terms settled = place % 7 == 6
                    ? null
                    : place % 4 == 3
                            ? new Terms(indicator.weight().add(BigDecimal.ONE), proposed.target(), proposed.points())
                            : proposed;
            matters.add(new Matter(
                    indicator.number(),
                    indicator.name(),
                    proposed,
                    settled,
                    place % 4 == 3 ? "ให้น้ำหนักสูงขึ้นเพราะเป็นภารกิจหลักตามนโยบาย" : "",
                    false));
        }
        return new MinutesFacts(
                UNIT,
                YEAR,
                2,
                LocalDate.of(2020, 11, 12),
                LocalTime.of(9, 30),
                LocalTime.of(12, 15),
                List.of("นายสมชาย ใจดี ประธานกรรมการ", "นางสมใจ ใจงาม กรรมการ", "นางสาวสมหญิง รักราชการ เลขานุการกรม"),
                List.of("นายสมศักดิ์ ตั้งใจ กรรมการ (ติดราชการ)"),
                "ที่ประชุมพิจารณาตัวชี้วัดรายข้อตามร่างคำรับรองที่หน่วยงานเสนอ\nฝ่ายเลขานุการชี้แจงผลการดำเนินงานย้อนหลังสามปีประกอบการพิจารณา",
                matters,
                List.of(new Question("1.1", "เหตุใดค่าเป้าหมายจึงเท่ากับปีก่อน", "มีภารกิจใหม่เพิ่มขึ้นระหว่างปี")),
                List.of(new Question(null, "ขอแผนการใช้จ่ายงบประมาณรายไตรมาส", null)),
                "ADJOURNED",
                "",
                OFFICER,
                Instant.parse("2020-11-12T07:45:00Z"),
                EVALUATOR.name());
    }

    private static List<Point> points(Indicator indicator) {
        Scale scale = indicator.effectiveScale();
        return scale == null ? List.of() : scale.ascending();
    }

    private static MemoFacts memoFacts() {
        return new MemoFacts(
                null,
                "สำนักงานเลขานุการกรม ฝ่ายแผนงาน",
                "ยธ 0501/123",
                LocalDate.of(2020, 12, 1),
                "ขอส่งคำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2564 ของสำนักงานเลขานุการกรม",
                "ผู้บังคับบัญชาผู้รับคำรับรองของสำนักงานเลขานุการกรม",
                List.of("คำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2564 จำนวน 1 ชุด"),
                List.of(
                        "ด้วยสำนักงานเลขานุการกรมได้จัดทำคำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2564 แล้ว"
                                + " รายละเอียดตามสิ่งที่ส่งมาด้วย",
                        "จึงเรียนมาเพื่อโปรดพิจารณา"),
                HEAD);
    }
}
