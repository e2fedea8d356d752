package org.khamrabrong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.agreement.AgreementFact.IndicatorMoved;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.demo.DemoFact.CalendarMoved;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.library.LibraryFact.TemplateChanged;
import org.khamrabrong.negotiation.NegotiationFact.SessionAdjourned;
import org.khamrabrong.organization.Capacity;
import org.khamrabrong.organization.NamedAs;
import org.khamrabrong.organization.OrganizationFact.AbsenceAnnounced;
import org.khamrabrong.organization.OrganizationFact.DeputyAsked;
import org.khamrabrong.organization.OrganizationFact.DeputyDeclined;
import org.khamrabrong.organization.OrganizationFact.DeputyEnded;
import org.khamrabrong.organization.OrganizationFact.DeputyLastDayReached;
import org.khamrabrong.organization.OrganizationFact.PersonCorrected;
import org.khamrabrong.organization.OrganizationFact.PostAbolished;
import org.khamrabrong.organization.OrganizationFact.PostAssumed;
import org.khamrabrong.organization.OrganizationFact.PostCreated;
import org.khamrabrong.organization.OrganizationFact.PostRenamed;
import org.khamrabrong.organization.OrganizationFact.PostVacated;
import org.khamrabrong.organization.OrganizationFact.RoleEnded;
import org.khamrabrong.organization.OrganizationFact.RoleGranted;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.ToldDeputy;
import org.khamrabrong.reporting.ReportingFact.EvidenceRemoved;
import org.khamrabrong.reporting.ReportingFact.ReportDelayed;
import org.khamrabrong.signing.SignatureMethod;
import org.khamrabrong.signing.SigningFact.SignatureDiscarded;
import org.khamrabrong.signing.SigningFact.SignatureMade;
import org.khamrabrong.signing.SigningFact.TimeStampMissed;
import org.khamrabrong.workflow.WorkflowFact.IncidentRetried;
import org.springframework.beans.factory.annotation.Autowired;

/** Sentences of what no demonstration does. */
@ApplicationTest
class SeldomFactsTests {

    private static final AgreementId ID = AgreementId.random();
    private static final String BY = "somebody";
    private static final String SHA = "ab".repeat(32);
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 30);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 2);

    @Autowired
    private Sentences sentences;

    @ParameterizedTest
    @MethodSource("facts")
    void saysItInBothLanguages(Fact fact, String thai, String english) {
        assertThat(said(fact, Locale.forLanguageTag("th"))).isEqualTo(thai);
        assertThat(said(fact, Locale.ENGLISH)).isEqualTo(english);
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                arguments(
                        new IndicatorMoved(ID, BY, "1.1", 2, 3),
                        "somebody ย้ายตัวชี้วัด 1.1 จากลำดับที่ 2 ไปลำดับที่ 3",
                        "somebody moved indicator 1.1 from place 2 to place 3"),
                arguments(
                        new TemplateChanged(BY, "agreement-2564-1.1", 1, 2),
                        "somebody แก้ไขตัวชี้วัดในคลัง agreement-2564-1.1 จากฉบับที่ 1 เป็นฉบับที่ 2",
                        "somebody changed agreement-2564-1.1 in the indicator library from version 1 to version 2"),
                arguments(
                        new SessionAdjourned(ID, BY, 1, APRIL),
                        "somebody เลื่อนการประชุม ครั้งที่ 1 เพื่อขอคำชี้แจงจากหน่วยงาน",
                        "somebody adjourned session 1 to hear the unit"),
                arguments(
                        new EvidenceRemoved(ID, BY, "1.1", "register.pdf", SHA),
                        "somebody นำหลักฐานของตัวชี้วัด 1.1 ออก: register.pdf (SHA-256 " + SHA + ")",
                        "somebody took evidence away from indicator 1.1: register.pdf (SHA-256 " + SHA + ")"),
                arguments(
                        new ReportDelayed(ID, BY, 1, APRIL, MAY),
                        "รายงานรอบที่ 1 ส่งหลังวันครบกำหนด",
                        "The report of round 1 was sent after its due date"),
                arguments(
                        new CalendarMoved(BY, APRIL, MAY),
                        "somebody เลื่อนปฏิทินสาธิตจาก 30\u00a0เม.ย.\u00a02564 เป็น 2\u00a0พ.ค.\u00a02564",
                        "somebody moved the demonstration calendar from 30\u00a0Apr\u00a02021 to 2\u00a0May\u00a02021"),
                arguments(
                        new IncidentRetried(ID, BY, "Task_StampMakerSignature"),
                        "somebody สั่งให้ทำขั้นตอน ประทับรับรองเวลาลายมือชื่อ อีกครั้ง",
                        "somebody had the step Time-stamp the signature of the maker run again"),
                arguments(
                        new SignatureMade(ID, BY, Side.MAKER, SignatureMethod.OWN_CERTIFICATE),
                        "somebody ให้ลายมือชื่อ ในฐานะผู้ทำคำรับรอง ด้วยใบรับรองของผู้ลงนาม กำลังประทับรับรองเวลา"
                                + " ยังไม่มีผลเป็นการลงนาม",
                        "somebody gave a signature as Maker of the pledge by the signer's own certificate; it is being"
                                + " time-stamped and does not count yet"),
                arguments(
                        new SignatureDiscarded(ID, BY, Side.RECEIVER, "ก"),
                        "ลายมือชื่อของ ก ในฐานะผู้รับคำรับรอง ใช้ไม่ได้ เพราะใบรับรองถูกเพิกถอน จึงกลับไปให้ลงนามใหม่",
                        "The signature of ก as Receiver of the pledge cannot be used, since its certificate is revoked;"
                                + " it is to be signed anew"),
                arguments(
                        new TimeStampMissed(ID, BY, "T", "seal.degraded.noValidationData"),
                        "ลายมือชื่อในเอกสาร PDF ได้เพียงระดับ T:"
                                + " สอบถามผู้ออกใบรับรองไม่ได้ครบว่าใบรับรองทุกใบยังใช้ได้",
                        "The signature in the PDF reached level T only: the issuers of the certificates could not be"
                                + " asked whether all of them are good"),
                arguments(
                        new DeputyEnded(BY, new ToldDeputy("a", "ก", "b", "ข", null, APRIL, MAY), BY, "คำสั่งที่ 1"),
                        "somebody ยกเลิกการแทนก่อนกำหนด: ก แทน ข (ทุกบทบาท) (เดิม 30\u00a0เม.ย.\u00a02564 ถึง"
                                + " 2\u00a0พ.ค.\u00a02564) ตาม คำสั่งที่ 1",
                        "somebody ended a deputyship before its last day: ก for ข (Every role) (30\u00a0Apr\u00a02021 to"
                                + " 2\u00a0May\u00a02021), by คำสั่งที่ 1"),
                arguments(
                        new DeputyLastDayReached(BY, new ToldDeputy("a", "ก", "b", "ข", null, APRIL, MAY), BY),
                        "ถึงวันสุดท้ายของการแทน: ก แทน ข (ทุกบทบาท) ตั้งแต่ 30\u00a0เม.ย.\u00a02564 ถึง 2\u00a0พ.ค.\u00a02564",
                        "The last day has come: ก for ข (Every role), from 30\u00a0Apr\u00a02021 to 2\u00a0May\u00a02021"),
                arguments(
                        new DeputyAsked(BY, new ToldDeputy("a", "ก", "b", "ข", Role.HEAD, APRIL, MAY), NamedAs.HEAD),
                        "somebody ขอให้ ก แทน ข (หัวหน้าหน่วยงาน) ตั้งแต่ 30\u00a0เม.ย.\u00a02564 ถึง 2\u00a0พ.ค.\u00a02564"
                                + " (หัวหน้าหน่วยงานขอให้แทนผู้ที่ไม่อยู่โดยไม่ได้แจ้ง)",
                        "somebody asked for a deputy: ก for ข (Head of unit) from 30\u00a0Apr\u00a02021 to 2\u00a0May\u00a02021"
                                + " (asked by the head, for one who is missing without notice)"),
                arguments(
                        new DeputyDeclined(BY, new ToldDeputy("a", "ก", "b", "ข", null, APRIL, MAY), BY, "ติดราชการ"),
                        "somebody ไม่ยินยอมทำหน้าที่: ก แทน ข (ทุกบทบาท) ตั้งแต่ 30\u00a0เม.ย.\u00a02564 ถึง"
                                + " 2\u00a0พ.ค.\u00a02564 เหตุผล ติดราชการ",
                        "somebody declined to stand in: ก for ข (Every role) from 30\u00a0Apr\u00a02021 to"
                                + " 2\u00a0May\u00a02021. Reason: ติดราชการ"),
                arguments(
                        new AbsenceAnnounced(BY, "สมศรี (somsri)", APRIL, MAY, NamedAs.ABSENT),
                        "somebody แจ้งว่า สมศรี (somsri) ไม่อยู่ตั้งแต่ 30\u00a0เม.ย.\u00a02564 ถึง 2\u00a0พ.ค.\u00a02564"
                                + " (เจ้าตัวแจ้งเอง)",
                        "somebody said that สมศรี (somsri) is away from 30\u00a0Apr\u00a02021 to 2\u00a0May\u00a02021"
                                + " (said in person)"),
                arguments(
                        new PersonCorrected(BY, "somsri", "สมสี", "สมศรี", "", "s@example.org"),
                        "somebody แก้ไขข้อมูลของ somsri จาก สมสี · – เป็น สมศรี · s@example.org",
                        "somebody corrected somsri from สมสี · – to สมศรี · s@example.org"),
                arguments(
                        new RoleGranted(BY, "สมศรี (somsri)", Role.HEAD, "กองแผน", APRIL, MAY),
                        "somebody มอบบทบาทให้ สมศรี (somsri): หัวหน้าหน่วยงาน · กองแผน · ตั้งแต่ 30\u00a0เม.ย.\u00a02564 ถึง 2\u00a0พ.ค.\u00a02564",
                        "somebody gave สมศรี (somsri) a role: Head of unit · กองแผน · 30\u00a0Apr\u00a02021 – 2\u00a0May\u00a02021"),
                arguments(
                        new RoleEnded(BY, "สมศรี (somsri)", Role.HEAD, "กองแผน", APRIL),
                        "somebody ยุติบทบาทของ สมศรี (somsri): หัวหน้าหน่วยงาน · กองแผน วันสุดท้าย 30\u00a0เม.ย.\u00a02564",
                        "somebody ended a role of สมศรี (somsri): Head of unit · กองแผน, last day 30\u00a0Apr\u00a02021"),
                arguments(
                        new PostCreated(BY, "ผู้อำนวยการ", "กองแผน", APRIL),
                        "somebody เพิ่มตำแหน่ง ผู้อำนวยการ: กองแผน · ตั้งแต่ 30\u00a0เม.ย.\u00a02564",
                        "somebody created the post ผู้อำนวยการ: กองแผน · from 30\u00a0Apr\u00a02021"),
                arguments(
                        new PostRenamed(BY, "กองแผน", "หัวหน้า", "ผู้อำนวยการ"),
                        "somebody เปลี่ยนชื่อตำแหน่งของกองแผน จาก หัวหน้า เป็น ผู้อำนวยการ",
                        "somebody renamed a post of กองแผน from หัวหน้า to ผู้อำนวยการ"),
                arguments(
                        new PostAbolished(BY, "ผู้อำนวยการ", "กองแผน", APRIL),
                        "somebody ยุบตำแหน่ง ผู้อำนวยการ ของกองแผน วันสุดท้าย 30\u00a0เม.ย.\u00a02564",
                        "somebody abolished the post ผู้อำนวยการ of กองแผน, last day 30\u00a0Apr\u00a02021"),
                arguments(
                        new PostAssumed(BY, "สมศรี (somsri)", "ผู้อำนวยการ", "กองแผน", true, APRIL, null),
                        "somebody ให้ สมศรี (somsri) ดำรงตำแหน่ง: ผู้อำนวยการ · กองแผน · ตำแหน่งหลัก · ตั้งแต่ 30\u00a0เม.ย.\u00a02564",
                        "somebody gave สมศรี (somsri) a post: ผู้อำนวยการ · กองแผน · Main post · from 30\u00a0Apr\u00a02021"),
                arguments(
                        new PostVacated(BY, "สมศรี (somsri)", "ผู้อำนวยการ", "กองแผน", APRIL),
                        "somebody ให้ สมศรี (somsri) พ้นจากตำแหน่ง ผู้อำนวยการ · กองแผน วันสุดท้าย 30\u00a0เม.ย.\u00a02564",
                        "somebody took สมศรี (somsri) out of the post ผู้อำนวยการ · กองแผน, last day 30\u00a0Apr\u00a02021"));
    }

    private String said(Fact fact, Locale language) {
        Capacity capacity = new Capacity(BY, null, null, null, null, null);
        AuditRow row = new AuditRow(fact.agreement(), 1, Instant.EPOCH, capacity, Fact.name(fact.getClass()), fact);
        return sentences.of(row, Map.of(), language).words();
    }
}
