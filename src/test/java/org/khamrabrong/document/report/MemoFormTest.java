package org.khamrabrong.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;

/** What a memo says, before it becomes a file. */
class MemoFormTest {

    @Test
    void hasItsHeadItsBodyAndOneToSign() {
        Paper memo = MemoForm.of(
                new MemoFacts(
                        null,
                        new MemoFacts.Reference("กองทดสอบ", "ตช 0001/7", LocalDate.of(2021, 10, 12)),
                        "ขอส่งรายงาน",
                        "ผู้บังคับบัญชา",
                        List.of("รายงาน 1 ชุด"),
                        List.of("ด้วยกองทดสอบได้ทำรายงาน", "จึงเรียนมาเพื่อโปรดพิจารณา"),
                        new Signer("สมใจ ใจดี", "ผู้กำกับการ")),
                "th",
                Digits.THAI);

        assertThat(Written.in(memo).stream().map(text -> text.replace('\u00a0', ' ')))
                .containsExactly(
                        "บันทึกข้อความ",
                        "ส่วนราชการ",
                        "กองทดสอบ",
                        "ที่",
                        "ตช 0001/7",
                        "วันที่",
                        "12 ตุลาคม 2564",
                        "เรื่อง",
                        "ขอส่งรายงาน",
                        "เรียน  ผู้บังคับบัญชา",
                        "สิ่งที่ส่งมาด้วย  รายงาน 1 ชุด",
                        "ด้วยกองทดสอบได้ทำรายงาน",
                        "จึงเรียนมาเพื่อโปรดพิจารณา",
                        "สมใจ ใจดี",
                        "ผู้กำกับการ");
    }
}
