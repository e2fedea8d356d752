package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/**
 * A target is raised during the year, after a deputy signed for the superior: asked for with a reason and a file, approved level
 * by level, agreed with the negotiators, and signed again.
 */
final class AmendmentScene {

    private static final String UNIT = "กองนโยบายและแผน";
    private static final String AMENDED = "1.1";
    private static final String BECAUSE = "ได้รับงบประมาณเพิ่มระหว่างปี จึงเพิ่มค่าเป้าหมาย";

    private final Company company;

    AmendmentScene(Company company) {
        this.company = company;
    }

    void play() {
        company.as(of("deputy"), this::signForTheSuperior);
        company.as(of("officer.pln"), this::begin);
        company.as(of("officer.pln"), this::ask);
        company.as(of("governor.pln"), governor -> pass(governor, "เห็นชอบคำขอแก้ไขแล้ว ส่งต่อระดับถัดไป"));
        company.as(of("head.pln"), head -> pass(head, "เห็นชอบคำขอแก้ไขแล้ว ครบทุกระดับ"));
        company.as(of("negotiator"), this::accept);
        company.as(of("head.pln"), head -> sign(head, "ลงนามในฐานะผู้ทำคำรับรอง"));
        company.as(of("superior"), superior -> sign(superior, "ลงนามในฐานะผู้รับคำรับรอง"));
        company.as(of("officer.pln"), this::readBoth);
    }

    private static Colleague of(String username) {
        return new Colleague(username, UNIT, Desk.YEAR);
    }

    private void signForTheSuperior(Desk deputy) {
        deputy.openTask("ลงนามในฐานะผู้รับคำรับรอง");
        deputy.reads("รักษาราชการแทน " + Account.SUPERIOR.fullName());
        SigningSheet sheet = new SigningSheet(deputy);
        sheet.isSeenAtOnce();
        sheet.sign(Account.PASSWORD);
        deputy.reads("ลงนามเรียบร้อยแล้ว");
    }

    private static void sign(Desk signatory, String step) {
        signatory.openTask(step);
        new SigningSheet(signatory).sign(Account.PASSWORD);
        signatory.reads("ลงนามเรียบร้อยแล้ว");
    }

    private void begin(Desk officer) {
        officer.openAgreement();
        officer.openPart("ฉบับ", "การแก้ไข");
        officer.press("ขอแก้ไขคำรับรอง");
        officer.press(Window.button(officer.dialog(), "เริ่มคำขอ"));
        officer.reads("เริ่มคำขอแก้ไขแล้ว");
    }

    private void ask(Desk officer) {
        officer.openTask("จัดทำคำขอแก้ไขคำรับรอง");
        officer.press("แก้ไข: ตัวชี้วัด " + AMENDED);
        officer.type(officer.dialog(), "ค่าเป้าหมาย", "85");
        officer.press(Window.button(officer.dialog(), "บันทึกในคำขอ"));
        officer.reads("บันทึกตัวชี้วัด " + AMENDED + " ในคำขอแล้ว");
        assertThat(officer.dialog()).hasCount(0);
        officer.page().locator("main vaadin-select").click();
        officer.page().getByRole(AriaRole.OPTION).last().click();
        officer.settle();
        officer.type("เหตุผลที่ขอแก้ไข", BECAUSE);
        officer.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "อนุมัติงบประมาณ.txt",
                        "text/plain",
                        "อนุมัติงบประมาณเพิ่มเติม\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(Window.link(officer.page().locator("main"), "อนุมัติงบประมาณ.txt"))
                .isVisible();
        officer.settle();
        officer.isWhole("officer-asks-to-amend");
        officer.press("เสนอคำขอ");
        officer.reads("เสนอคำขอแก้ไขแล้ว");
    }

    private static void pass(Desk approver, String answer) {
        approver.openTask("พิจารณาเห็นชอบคำขอแก้ไขคำรับรอง");
        approver.reads(BECAUSE);
        approver.isWhole("approver-of-an-amendment");
        approver.press("เห็นชอบคำขอ");
        approver.reads(answer);
    }

    private void accept(Desk negotiator) {
        negotiator.openTask("พิจารณาคำขอแก้ไขคำรับรอง");
        negotiator.reads("ทั้งสองฝ่ายต้องลงนามใหม่ก่อนมีผล");
        negotiator.isWhole("negotiator-decides-the-amendment");
        negotiator.press("เห็นชอบตามที่เลือก");
        negotiator.reads("บันทึกผลการพิจารณาแล้ว");
    }

    /** The signed version stays beside the amended one. */
    private void readBoth(Desk officer) {
        officer.openAgreement();
        officer.openPart("ฉบับ", "การแก้ไข");
        officer.reads("มีผลผูกพันแล้ว รอถึงรอบ");
        Locator request = Window.link(officer.page().locator("main"), "คำขอครั้งที่ 1");
        officer.press(request);
        officer.reads(BECAUSE);
        officer.reads("เดิม");
        officer.isWhole("amendment-adopted");
    }
}
