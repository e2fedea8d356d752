package org.khamrabrong.reporting.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.document.report.Doers;
import org.khamrabrong.document.report.MemoFacts;
import org.khamrabrong.document.report.MemoForm;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.evaluation.EvaluationSample;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.EvaluationState;
import org.khamrabrong.evaluation.paper.EvaluationForm;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.negotiation.Meeting;
import org.khamrabrong.negotiation.Terms;
import org.khamrabrong.negotiation.paper.SessionSample;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitSample;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.ReportHands;
import org.khamrabrong.reporting.RoundRow;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scale;

/** What the year of the real agreement brings onto paper after it was signed. */
public final class CyclePapers {

    private static final Unit UNIT = UnitSample.named("สำนักงานเลขานุการกรม", null);
    private static final Signer OFFICER = new Signer("นายสมชาย ใจดี", "นักวิเคราะห์นโยบายและแผนชำนาญการ");
    private static final Signer HEAD = new Signer("นางสาวสมหญิง รักราชการ", "เลขานุการกรม");
    private static final Map<String, PersonName> PEOPLE = Stream.of(
                    new PersonName("officer", "นายสมชาย ใจดี", "นักวิเคราะห์นโยบายและแผนชำนาญการ"),
                    new PersonName("head", "นางสาวสมหญิง รักราชการ", "เลขานุการกรม"),
                    new PersonName("evaluator", "นางสมใจ ใจงาม", "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร"))
            .collect(Collectors.toMap(PersonName::username, Function.identity()));
    private static final Signer EVALUATOR = new Signer("นางสมใจ ใจงาม", "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร");
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private CyclePapers() {}

    /** The committee takes two results for less than the unit did. */
    public static Paper evaluation(Digits digits) {
        AgreementPackage content = RealAgreement.reported();
        Map<String, Result> judged = new LinkedHashMap<>(content.results());
        judged.put("1.1", Result.of(Map.of("numerator", "8214", "denominator", "9731")));
        judged.computeIfPresent("2.6", (number, result) -> result.withMissedReports(1));
        EvaluationSheet sheet = EvaluationSample.of(UNIT, content, content.results())
                .judged(judged)
                .remark("1.1", "ปรับผลตามทะเบียนคุมของส่วนกลาง")
                .remark("2.6", "ส่งรายงานรอบที่ 1 ล่าช้า")
                .state(EvaluationState.CONFIRMED)
                .by("evaluator", "head")
                .sheet();
        return EvaluationForm.of(sheet, Doers.ofThemselves(PEOPLE), "th", digits);
    }

    public static Paper selfAssessment(Digits digits) {
        EvidenceRow register = ReportSample.file(
                "ทะเบียนคุมการเบิกจ่าย 2564.pdf", 482_304, HASH, OFFICER.name(), Instant.parse("2021-10-05T03:00:00Z"));
        RoundRow round = ReportSample.round(2, 12, LocalDate.of(2021, 10, 31), Instant.parse("2021-10-20T08:30:00Z"));
        return ReportSample.in(UNIT, round, RealAgreement.reported())
                .explained(indicator -> indicator.number().equals("2.5")
                        ? ""
                        : "ดำเนินการตามแผนครบทุกขั้นตอน และติดตามผลทุกเดือนในที่ประชุมหน่วยงาน")
                .evident(indicator -> indicator.number().equals("2.5") ? List.of() : List.of(register))
                .paper(new ReportHands("officer", "evaluator", "head"), PEOPLE, "th", digits);
    }

    /** Every fourth indicator is adjusted, every seventh put off. */
    public static Paper minutes(Digits digits) {
        AgreementPackage content = RealAgreement.read();
        SessionSample session = SessionSample.of(UNIT, content, meeting(), Instant.parse("2020-11-12T07:45:00Z"));
        for (int place = 0; place < content.indicators().size(); place++) {
            Indicator indicator = content.indicators().get(place);
            Terms proposed = new Terms(indicator.weight(), indicator.target(), points(indicator));
            if (place % 7 == 6) {
                session.open(indicator.number(), proposed);
            } else if (place % 4 == 3) {
                Terms more = new Terms(indicator.weight().add(BigDecimal.ONE), proposed.target(), proposed.points());
                session.settled(indicator.number(), proposed, more, "ให้น้ำหนักสูงขึ้นเพราะเป็นภารกิจหลักตามนโยบาย");
            } else {
                session.settled(indicator.number(), proposed, proposed, "");
            }
        }
        return session.askedEarlier("1.1", "เหตุใดค่าเป้าหมายจึงเท่ากับปีก่อน", "มีภารกิจใหม่เพิ่มขึ้นระหว่างปี")
                .asked("ขอแผนการใช้จ่ายงบประมาณรายไตรมาส")
                .paper(OFFICER, "th", digits);
    }

    public static Paper memo(Digits digits) {
        return MemoForm.of(memoFacts(), "th", digits);
    }

    private static Meeting meeting() {
        return new Meeting(
                LocalDate.of(2020, 11, 12),
                List.of("นายสมชาย ใจดี ประธานกรรมการ", "นางสมใจ ใจงาม กรรมการ", "นางสาวสมหญิง รักราชการ เลขานุการกรม"),
                "ที่ประชุมพิจารณาตัวชี้วัดรายข้อตามร่างคำรับรองที่หน่วยงานเสนอ\nฝ่ายเลขานุการชี้แจงผลการดำเนินงานย้อนหลังสามปีประกอบการพิจารณา",
                List.of("นายสมศักดิ์ ตั้งใจ กรรมการ (ติดราชการ)"),
                LocalTime.of(9, 30),
                LocalTime.of(12, 15),
                EVALUATOR.name());
    }

    private static List<Point> points(Indicator indicator) {
        Scale scale = indicator.effectiveScale();
        return scale == null ? List.of() : scale.ascending();
    }

    private static MemoFacts memoFacts() {
        return new MemoFacts(
                null,
                new MemoFacts.Reference("สำนักงานเลขานุการกรม ฝ่ายแผนงาน", "ยธ 0501/123", LocalDate.of(2020, 12, 1)),
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
