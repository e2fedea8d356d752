package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/**
 * A section's draft passes its governor, its head, the heads of its division and its bureau. The division comes by the link of
 * a mail and gives one indicator back; what the officer touches then is asked of everybody again, and nothing else.
 */
final class FourLevelsScene {

    private static final String UNIT = "กลุ่มงานคดีล้มละลาย ๑";
    private static final String APPROVE = "พิจารณาเห็นชอบร่างคำรับรอง";
    private static final String TOUCHED = "1.1";
    private static final String BECAUSE = "ค่าเป้าหมายต่ำกว่าผลปีก่อน โปรดทบทวน";

    private static final Colleague OFFICER = of("officer.cs1");
    private static final Colleague GOVERNOR = of("governor.cs1");
    private static final Colleague HEAD = of("head.cs1");
    private static final Colleague DIVISION = of("head.bk1");
    private static final Colleague BUREAU = of("bureau.head");

    /** Whose it is, how far it has come, who comes after and until when; and the decision. */
    private static final List<String> AT_ONCE = List.of("h1", ".k-approval-head", ".k-trail", ".k-decision-bar");

    private final Company company;
    private final Mailbox mailbox;

    FourLevelsScene(Company company, Mailbox mailbox) {
        this.company = company;
        this.mailbox = mailbox;
    }

    private static Colleague of(String username) {
        return new Colleague(username, UNIT, Desk.YEAR);
    }

    void play() {
        company.as(GOVERNOR, FourLevelsScene::approve);
        company.as(HEAD, FourLevelsScene::approve);
        company.as(DIVISION, mailbox.linkFor(DIVISION.mailbox(), "task/approve-draft"), this::giveOneBack);
        company.as(OFFICER, this::mend);
        company.as(GOVERNOR, this::approveWhatChanged);
        company.as(HEAD, this::approveWhatChanged);
        company.as(DIVISION, this::approveWhatChanged);
        company.as(BUREAU, this::approveAsTheLast);
        company.as(OFFICER, this::readWhoseApprovalLapsed);
    }

    private static void approve(Desk approver) {
        approver.openTask(APPROVE);
        approver.seesAtOnce(1440, 900, AT_ONCE);
        pass(approver);
    }

    private static void pass(Desk approver) {
        approver.press("เห็นชอบร่าง");
        approver.reads("เห็นชอบร่างแล้ว ส่งต่อระดับถัดไป");
    }

    /** The link led through the login to the step itself. */
    private void giveOneBack(Desk division) {
        assertThat(division.heading()).containsText(APPROVE);
        assertThat(division.heading()).containsText(UNIT);
        division.photograph("division-comes-by-a-mail");
        division.press(indicator(division));
        division.dialog().getByLabel("ส่งรายการนี้กลับ").check();
        division.type(division.dialog(), "เหตุผลของรายการนี้", BECAUSE);
        division.press(Window.button(division.dialog(), "ปิด"));
        division.isWhole("division-returns-one-indicator");
        assertThat(division.button("เห็นชอบร่าง")).isHidden();
        division.press("ส่งกลับ 1 รายการ ที่เหลือเห็นชอบ");
        division.reads("ส่งร่างกลับให้ผู้จัดทำแก้ไขแล้ว");
    }

    private void mend(Desk officer) {
        officer.openTask("จัดทำร่างคำรับรอง");
        officer.reads(BECAUSE);
        officer.press(indicator(officer));
        officer.type(officer.dialog(), "ค่าเป้าหมาย", "80");
        officer.press(Window.button(officer.dialog(), "บันทึก"));
        officer.reads("บันทึกตัวชี้วัด " + TOUCHED + " แล้ว");
        officer.press("เสนอร่าง");
        officer.reads("เสนอร่างแล้ว");
    }

    private void approveWhatChanged(Desk approver) {
        approver.openTask(APPROVE);
        approver.reads("1 ตัวชี้วัด ตั้งแต่");
        approver.photograph("approver-reads-what-changed");
        pass(approver);
    }

    private void approveAsTheLast(Desk bureau) {
        bureau.openTask(APPROVE);
        bureau.reads("ท่านยังไม่เคยพิจารณาเรื่องนี้");
        bureau.press("เห็นชอบร่าง");
        bureau.reads("เห็นชอบร่างแล้ว ครบทุกระดับ");
    }

    private void readWhoseApprovalLapsed(Desk officer) {
        officer.openAgreement();
        officer.openPart("ความเป็นมา", "ประวัติ");
        Locator lapsed =
                officer.page().locator(".k-timeline li").filter(new Locator.FilterOptions().setHasText("สิ้นผลเพราะ"));
        assertThat(lapsed).hasCount(2);
        officer.photograph("approvals-lapsed");
    }

    private static Locator indicator(Desk desk) {
        return desk.page()
                .locator("tr[data-indicator='" + TOUCHED + "'] button")
                .first();
    }
}
