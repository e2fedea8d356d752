package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** What the history of the agreement tells, read on its tab and held against what was done. */
final class History {

    private static final String GAP = " … ";

    /** Who did what, from the oldest to the newest; where the engine itself went on, ANYONE. */
    private static final String STEPS = """
            STRATEGY เปิดคำรับรองและให้หน่วยงานเสนอร่าง
            OFFICER แก้ไขตัวชี้วัด 5.1 น้ำหนัก จาก 5 เป็น 4
            OFFICER แก้ไขตัวชี้วัด 2.1 เกณฑ์การให้คะแนนในรายละเอียดตัวชี้วัด
            OFFICER แก้ไขตัวชี้วัด 2.2 เกณฑ์การให้คะแนนในรายละเอียดตัวชี้วัด
            OFFICER แก้ไขตัวชี้วัด 2.3 เกณฑ์การให้คะแนนในรายละเอียดตัวชี้วัด
            OFFICER แก้ไขตัวชี้วัด 2.4 เกณฑ์การให้คะแนนในรายละเอียดตัวชี้วัด
            OFFICER แก้ไขตัวชี้วัด 2.5 เกณฑ์การให้คะแนนในรายละเอียดตัวชี้วัด
            OFFICER แก้ไขตัวชี้วัด 3.1 เกณฑ์การให้คะแนนในรายละเอียดตัวชี้วัด
            OFFICER แก้ไขตัวชี้วัด 6.1 เกณฑ์การให้คะแนนในรายละเอียดตัวชี้วัด
            OFFICER เสนอร่างคำรับรอง
            ANYONE กำหนดระดับการเห็นชอบร่างคำรับรอง: … →
            GOVERNOR เห็นชอบร่างคำรับรอง ในระดับ
            HEAD ส่งร่างกลับให้แก้ไข … โปรดตรวจทานแหล่งข้อมูลของตัวชี้วัด 1.1 อีกครั้ง
            OFFICER เสนอร่างคำรับรอง
            HEAD เห็นชอบร่างคำรับรอง ในระดับ
            ANYONE ร่างคำรับรองผ่านการเห็นชอบครบทุกระดับ
            NEGOTIATOR เสนอตัวชี้วัด 1.1 … 10 · 75 · 65, 70, 75, 80, 95 … 10 · 80 · 65, 70, 75, 80, 95 … ขอเพิ่มค่าเป้าหมายเป็นร้อยละ 80
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 2.1
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 2.2
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 2.3
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 2.4
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 2.5
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 3.1
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 4.1
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 4.2
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 4.3
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 5.1
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 6.1
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 6.2
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 6.3
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 6.4
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 6.5
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 6.6
            NEGOTIATOR ยอมรับข้อเสนอของตัวชี้วัด 6.7
            OFFICER ยอมรับข้อเสนอของตัวชี้วัด 1.1 … 10 · 80 · 65, 70, 75, 80, 95
            ANYONE ทั้งสองฝ่ายเห็นพ้องทุกตัวชี้วัดในการเจรจาอย่างไม่เป็นทางการ ครั้งที่ 1
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 1.1 … 10 · 80 · 65, 70, 75, 80, 95
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 2.1
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 2.2
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 2.3
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 2.4
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 2.5
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 3.1
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 4.1
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 4.2
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 4.3
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 5.1
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 6.1
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 6.2
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 6.3
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 6.4
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 6.5
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 6.6
            COMMITTEE บันทึกข้อยุติของตัวชี้วัด 6.7
            ANYONE ได้ข้อยุติทุกตัวชี้วัดในการประชุม ครั้งที่ 1
            HEAD ลงนามคำรับรอง … ผู้ทำคำรับรอง
            SUPERIOR ลงนามคำรับรอง … ผู้รับคำรับรอง
            ANYONE ลงนามครบทั้งสองฝ่าย
            ANYONE ประกาศคำรับรองให้ประชาชนทราบ
            ANYONE เปิดรอบรายงานที่ 1
            OFFICER แนบหลักฐานของตัวชี้วัด 1.1: แบบสำรวจ.txt
            OFFICER รายงานผลตัวชี้วัด 1.1 … (4.5080)
            OFFICER รายงานผลตัวชี้วัด 2.1 … (2.4800)
            OFFICER รายงานผลตัวชี้วัด 2.2 … (4.2000)
            OFFICER รายงานผลตัวชี้วัด 2.3 … (2.0000)
            OFFICER รายงานผลตัวชี้วัด 2.4 … (4.7500)
            OFFICER รายงานผลตัวชี้วัด 2.5 … (1.0000)
            OFFICER รายงานผลตัวชี้วัด 3.1 … (5.0000)
            OFFICER รายงานผลตัวชี้วัด 4.1 … (4.0000)
            OFFICER รายงานผลตัวชี้วัด 4.2 … (4.0000)
            OFFICER รายงานผลตัวชี้วัด 4.3 … (3.0000)
            OFFICER รายงานผลตัวชี้วัด 5.1 … (3.8000)
            OFFICER รายงานผลตัวชี้วัด 6.1 … (3.5000)
            OFFICER รายงานผลตัวชี้วัด 6.2 … (3.0000)
            OFFICER รายงานผลตัวชี้วัด 6.3 … (5.0000)
            OFFICER รายงานผลตัวชี้วัด 6.4 … (4.0000)
            OFFICER รายงานผลตัวชี้วัด 6.5 … (2.0000)
            OFFICER รายงานผลตัวชี้วัด 6.6 … (3.5000)
            OFFICER รายงานผลตัวชี้วัด 6.7 … (4.3333)
            OFFICER เสนอรายงานรอบที่ 1 … 3.6950
            GOVERNOR ส่งผลของตัวชี้วัด 2.3 กลับให้แก้ไข … โปรดแก้ตัวตั้ง
            OFFICER รายงานผลตัวชี้วัด 2.3 … (2.0000) … (3.0000)
            OFFICER เสนอรายงานรอบที่ 1 … 3.7450
            GOVERNOR เห็นชอบรายงานผล ในระดับ
            HEAD เห็นชอบรายงานผล ในระดับ
            ANYONE ส่งรายงานประเมินผลตนเองรอบที่ 1 … 3.7450
            ANYONE ปิดรอบที่ 1 … 3.7450
            ANYONE เปิดรอบรายงานที่ 2
            OFFICER รายงานผลตัวชี้วัด 1.1 … (4.5080)
            OFFICER รายงานผลตัวชี้วัด 2.1 … (2.4800)
            OFFICER รายงานผลตัวชี้วัด 2.2 … (4.2000)
            OFFICER รายงานผลตัวชี้วัด 2.3 … (3.0000)
            OFFICER รายงานผลตัวชี้วัด 2.4 … (4.7500)
            OFFICER รายงานผลตัวชี้วัด 2.5 … (1.0000)
            OFFICER รายงานผลตัวชี้วัด 3.1 … (5.0000)
            OFFICER รายงานผลตัวชี้วัด 4.1 … (4.0000)
            OFFICER รายงานผลตัวชี้วัด 4.2 … (4.0000)
            OFFICER รายงานผลตัวชี้วัด 4.3 … (3.0000)
            OFFICER รายงานผลตัวชี้วัด 5.1 … (3.8000)
            OFFICER รายงานผลตัวชี้วัด 6.1 … (3.5000)
            OFFICER รายงานผลตัวชี้วัด 6.2 … (3.0000)
            OFFICER รายงานผลตัวชี้วัด 6.3 … (5.0000)
            OFFICER รายงานผลตัวชี้วัด 6.4 … (4.0000)
            OFFICER รายงานผลตัวชี้วัด 6.5 … (2.0000)
            OFFICER รายงานผลตัวชี้วัด 6.6 … (3.5000)
            OFFICER รายงานผลตัวชี้วัด 6.7 … (4.3333)
            OFFICER เสนอรายงานรอบที่ 2 … 3.7450
            GOVERNOR เห็นชอบรายงานผล ในระดับ
            HEAD เห็นชอบรายงานผล ในระดับ
            ANYONE ส่งรายงานประเมินผลตนเองรอบที่ 2 … 3.7450
            ANYONE ปิดรอบที่ 2 … 3.7450
            ANYONE เปิดการประเมินผล … รอบที่ 2
            EVALUATOR ทักท้วงผลของตัวชี้วัด 2.4 … ไม่ตรงกับทะเบียนรับ โปรดตรวจสอบ
            EVALUATOR เห็นชอบผลของตัวชี้วัด 1.1: … (4.5080)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 2.1: … (2.4800)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 2.2: … (4.2000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 2.3: … (3.0000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 2.5: … (1.0000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 3.1: … (5.0000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 4.1: … (4.0000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 4.2: … (4.0000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 4.3: … (3.0000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 5.1: … (3.8000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 6.1: … (3.5000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 6.2: … (3.0000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 6.3: … (5.0000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 6.4: … (4.0000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 6.5: … (2.0000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 6.6: … (3.5000)
            EVALUATOR เห็นชอบผลของตัวชี้วัด 6.7: … (4.3333)
            OFFICER ชี้แจงข้อทักท้วงของตัวชี้วัด 2.4 … ส่งทันเวลา 9500 ฉบับ
            ANYONE กำหนดระดับการเห็นชอบคำชี้แจงข้อทักท้วง: … →
            GOVERNOR เห็นชอบคำชี้แจงข้อทักท้วง ในระดับ
            HEAD เห็นชอบคำชี้แจงข้อทักท้วง ในระดับ
            ANYONE ตัวเลขที่แก้ในคำชี้แจงของตัวชี้วัด 2.4 ผ่านการเห็นชอบทุกระดับแล้ว
            EVALUATOR เห็นชอบผลของตัวชี้วัด 2.4: … (4.0000)
            ANYONE คำนวณคะแนนสุดท้าย … 3.7075 … 3.7450
            ANYONE เสนอผลการประเมินต่อคณะกรรมการ
            COMMITTEE เห็นชอบผลการประเมิน
            SECOND_MEMBER เห็นชอบผลการประเมิน
            ANYONE ยืนยันผลการประเมิน … 3.7075
            HEAD รับทราบผลการประเมิน คะแนน 3.7075
            ANYONE ประกาศผลการประเมิน … 3.7075
            """;

    private History() {}

    /** Every step is told, in this order. */
    static void check(Window window) {
        List<String> told = oldestFirst(window);
        Iterator<String> sentences = told.iterator();
        for (String step : STEPS.lines().toList()) {
            assertThat(toldNext(sentences, step))
                    .as("“%s” in the history%n%s", step, String.join("\n", told))
                    .isTrue();
        }
    }

    private static boolean toldNext(Iterator<String> sentences, String step) {
        while (sentences.hasNext()) {
            if (tells(sentences.next(), step)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(String sentence, String step) {
        String[] whoAndWhat = step.split(" ", 2);
        int read = 0;
        for (String words : whoAndWhat[1].split(GAP)) {
            int found = sentence.indexOf(words, read);
            if (found < 0) {
                return false;
            }
            read = found + words.length();
        }
        return whoAndWhat[0].equals("ANYONE")
                || sentence.startsWith(Account.valueOf(whoAndWhat[0]).inHistory());
    }

    /** The newest stand on top, and older ones come when asked for. */
    private static List<String> oldestFirst(Window window) {
        Locator more = window.button("แสดงเพิ่มเติม");
        while (more.isVisible()) {
            window.press(more);
        }
        List<String> sentences = new ArrayList<>(
                window.page().locator(".k-timeline li > div > span:first-child").allInnerTexts());
        Collections.reverse(sentences);
        return sentences;
    }
}
