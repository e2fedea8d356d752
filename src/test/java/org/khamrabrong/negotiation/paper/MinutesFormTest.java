package org.khamrabrong.negotiation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.document.report.Written;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.negotiation.Meeting;
import org.khamrabrong.negotiation.Terms;
import org.khamrabrong.organization.UnitSample;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.scoring.Point;

/** What the minutes say, before they become a file. */
class MinutesFormTest {

    private static final Terms PROPOSED =
            new Terms(BigDecimal.TEN, new BigDecimal(80), List.of(Point.of("1", "60"), Point.of("5", "100")));
    private static final Terms HIGHER = new Terms(BigDecimal.TEN, new BigDecimal(85), PROPOSED.points());

    @Test
    void saysWhoWasThereAndWhoWasNot() {
        List<String> said = Written.in(minutes(List.of("กรรมการ ข"), List.of(), LocalTime.of(9, 30)));

        assertThat(said)
                .containsSubsequence(
                        "รายงานการประชุมเจรจาคำรับรองการปฏิบัติราชการ",
                        "ครั้งที่ 2/2564",
                        "ผู้มาประชุม",
                        "ประธาน",
                        "ผู้ไม่มาประชุม",
                        "กรรมการ ข",
                        "เริ่มประชุมเวลา 09:30 น.");
        assertThat(said).contains("เลิกประชุมเวลา .................... น.");
    }

    @Test
    void leavesOutWhoWasAbsentWhereNobodyIsRecorded() {
        assertThat(Written.in(minutes(List.of(), List.of(), null))).doesNotContain("ผู้ไม่มาประชุม");
    }

    @Test
    void resolvesOnEveryIndicator() {
        List<List<String>> table = Written.table(minutes(List.of(), List.of(), null));

        assertThat(table.get(0)).containsExactly("ที่", "เรื่อง", "การพิจารณา", "มติ");
        assertThat(table.get(1)).endsWith("ไม่มีข้อสังเกต", "เห็นชอบตามที่เสนอ");
        assertThat(table.get(2).get(2)).isEqualTo("ผลปีก่อนสูงกว่า");
        assertThat(table.get(2).get(3))
                .isEqualTo("เห็นชอบโดยปรับเป็น น้ำหนัก 10 · ค่าเป้าหมาย 85 · เกณฑ์ 1:\u00a060 · 5:\u00a0100");
        assertThat(table.get(3)).endsWith("ได้ข้อยุติแล้วในการประชุมครั้งก่อน");
        assertThat(table.get(4)).endsWith("ยังไม่ได้ข้อยุติ");
    }

    @Test
    void beginsWithWhatTheSessionBeforeHadAskedAndNumbersTheAgenda() {
        List<String> said = Written.in(minutes(List.of(), List.of("เหตุใดต่ำกว่าปีก่อน"), null));

        assertThat(said)
                .containsSubsequence(
                        "ระเบียบวาระที่ 1 เรื่องสืบเนื่องจากการประชุมครั้งก่อน",
                        "ตัวชี้วัดที่ 1.1: เหตุใดต่ำกว่าปีก่อน",
                        "คำชี้แจงของหน่วยงาน: มีภารกิจใหม่")
                .anyMatch(text -> text.startsWith("ระเบียบวาระที่ 2 เรื่องเพื่อพิจารณา"))
                .contains("มติที่ประชุม เลื่อนการพิจารณาส่วนที่ยังไม่ได้ข้อยุติไปประชุมครั้งต่อไป");
    }

    private static Paper minutes(List<String> absent, List<String> earlier, LocalTime began) {
        Meeting meeting = new Meeting(
                LocalDate.of(2020, 11, 12), List.of("ประธาน", "กรรมการ ก"), "พิจารณาแล้ว", absent, began, null, "");
        SessionSample session = SessionSample.of(
                        UnitSample.named("กองทดสอบ", null),
                        RealAgreement.read(),
                        meeting,
                        Instant.parse("2020-11-12T05:00:00Z"))
                .settled("1.1", PROPOSED, PROPOSED, "")
                .settled("1.2", PROPOSED, HIGHER, "ผลปีก่อนสูงกว่า")
                .settledBefore("1.3", PROPOSED)
                .open("1.4", PROPOSED);
        earlier.forEach(question -> session.askedEarlier("1.1", question, "มีภารกิจใหม่"));
        return session.paper(new Signer("ผู้จด", "สารวัตร"), "th", Digits.THAI);
    }
}
