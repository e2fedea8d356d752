package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.assertj.core.api.Assertions;

/**
 * The officer settles what the paper contradicts, the approvers read it; once it comes back, and goes straight to whom it came
 * back from, as nothing was touched that the governor approved.
 */
final class DraftScene {

    private static final String WRITE = "จัดทำร่างคำรับรอง";
    private static final String APPROVE = "พิจารณาเห็นชอบร่างคำรับรอง";
    private static final String RETURNED_BECAUSE = "โปรดตรวจทานแหล่งข้อมูลของตัวชี้วัด 1.1 อีกครั้ง";

    private static final String SEVEN_SCALES = "รายละเอียดของตัวชี้วัด 7 ตัวระบุเกณฑ์การให้คะแนนไม่ตรงกับตารางสรุป";
    private static final List<String> THE_SEVEN = List.of("2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "6.1");

    /** Word for word what else the paper contradicts: three errors and, at the end, one warning. */
    private static final List<String> FINDINGS = List.of(
            "ข้อผิดพลาด: น้ำหนักของตัวชี้วัดรวมกันได้ 101 แต่ต้องได้ 100",
            "ข้อผิดพลาด: มิติภายใน: น้ำหนักของตัวชี้วัดรวมกันได้ 51 แต่กำหนดไว้ 50",
            "ข้อผิดพลาด: ตัวชี้วัด 5.1 มีน้ำหนัก 5 ในตารางสรุป แต่เป็น 4 ในรายละเอียดตัวชี้วัด",
            "ข้อควรทบทวน: ตัวชี้วัด 1.1 มีค่าเป้าหมาย 75 ซึ่งง่ายกว่าผลในอดีต 90.90 ของปี 2563");

    private final Company company;

    DraftScene(Company company) {
        this.company = company;
    }

    void play() {
        company.as(Account.OFFICER, this::settleThePaper);
        company.as(Account.GOVERNOR, this::passOn);
        company.as(Account.HEAD, this::giveBack);
        company.as(Account.OFFICER, this::submitAgain);
        company.as(Account.HEAD, this::approve);
    }

    private void settleThePaper(Desk officer) {
        officer.photograph("officer-worklist");
        officer.passesAxe("worklist");
        officer.openTask(WRITE);
        seesEveryFinding(officer);
        seesWeights(officer, "101 / 100", "เกินไป 1");
        assertThat(officer.button("เสนอร่าง")).isDisabled();
        officer.photograph("draft-with-findings");
        officer.passesAxe("draft");

        officer.countClicks();
        open(officer, "5.1");
        officer.photograph("indicator-whose-weight-differs");
        choose(officer, "5.1", "ใช้ตามรายละเอียดตัวชี้วัด");
        seesWeights(officer, "100 / 100", "ครบพอดี");
        officer.press("ใช้ค่าตามตารางสรุปทั้ง 7 ตัว");
        officer.reads("แก้ไขแล้ว 7 ตัวชี้วัด");
        Assertions.assertThat(officer.clicks())
                .as("clicks for ten findings, one key and no tab")
                .isEqualTo(3);
        assertThat(findings(officer)).hasText(List.of(FINDINGS.get(3)).toArray(String[]::new));
        officer.photograph("draft-settled");
        submit(officer);
    }

    private static void seesEveryFinding(Desk officer) {
        officer.reads(SEVEN_SCALES);
        assertThat(officer.page().locator(".k-mistake button.k-link"))
                .hasText(THE_SEVEN.stream().map(number -> "ตัวชี้วัด " + number).toArray(String[]::new));
        officer.reads("ยังเสนอไม่ได้: เหลือข้อผิดพลาด 10 ข้อ");
        officer.page().getByText("ข้อควรทบทวน 1 ข้อ").click();
        assertThat(findings(officer)).hasText(FINDINGS.toArray(String[]::new));
    }

    private static Locator findings(Desk officer) {
        return officer.page().locator("section.k-findings li > div");
    }

    private static void seesWeights(Desk officer, String sum, String verdict) {
        Locator weights = officer.page().locator(".k-weight-line");
        assertThat(weights).containsText(sum);
        assertThat(weights).containsText(verdict);
    }

    private static void open(Desk officer, String number) {
        officer.press(Window.button(officer.page().locator("section.k-findings"), "ตัวชี้วัด " + number));
        assertThat(officer.dialog()).containsText("ตัวชี้วัด " + number);
    }

    private static void choose(Desk officer, String number, String value) {
        officer.press(Window.button(officer.dialog(), value));
        assertThat(Window.button(officer.dialog(), "บันทึก")).isFocused();
        officer.page().keyboard().press("Enter");
        officer.settle();
        assertThat(officer.dialog()).hasCount(0);
        officer.reads("บันทึกตัวชี้วัด " + number + " แล้ว");
    }

    private static void submit(Desk officer) {
        officer.press("เสนอร่าง");
        officer.reads("เสนอร่างแล้ว");
    }

    private void passOn(Desk governor) {
        governor.openTask(APPROVE);
        governor.photograph("governor-approves");
        governor.passesAxe("approval");
        governor.press("เห็นชอบร่าง");
        governor.reads("เห็นชอบร่างแล้ว ส่งต่อระดับถัดไป");
    }

    private void giveBack(Desk head) {
        head.openTask(APPROVE);
        head.press("ส่งกลับให้แก้ไข");
        head.reads("โปรดระบุเหตุผล");
        head.type("เหตุผลที่ส่งกลับ", RETURNED_BECAUSE);
        head.photograph("head-returns-the-draft");
        head.press("ส่งกลับให้แก้ไข");
        head.reads("ส่งร่างกลับให้ผู้จัดทำแก้ไขแล้ว");
    }

    private void submitAgain(Desk officer) {
        officer.openTask(WRITE);
        officer.reads(Account.HEAD.fullName());
        officer.reads(RETURNED_BECAUSE);
        officer.photograph("draft-came-back");
        submit(officer);
    }

    private void approve(Desk head) {
        head.openTask(APPROVE);
        head.photograph("head-approves");
        head.press("เห็นชอบร่าง");
        head.reads("เห็นชอบร่างแล้ว ครบทุกระดับ");
    }
}
