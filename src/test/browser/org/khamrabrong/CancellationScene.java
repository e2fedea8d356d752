package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The strategy office ends an agreement on which a signature waits: the step is gone, and its holder told why. */
final class CancellationScene {

    private static final String UNIT = "กองบังคับคดีล้มละลาย ๓";
    private static final String BECAUSE = "ยุบรวมหน่วยงานตามคำสั่งกรม";

    private final Company company;

    CancellationScene(Company company) {
        this.company = company;
    }

    void play() {
        Colleague head = new Colleague("head.bk3", UNIT, Desk.YEAR);
        company.as(head, desk -> desk.hasTask("ลงนามในฐานะผู้ทำคำรับรอง"));
        company.as(new Colleague("strategy", UNIT, Desk.YEAR), this::cancel);
        company.as(head, this::findNothingToSign);
    }

    private void cancel(Desk strategy) {
        strategy.openAgreement();
        strategy.page().getByText("เอกสารและการดำเนินการอื่น").click();
        strategy.press(Window.link(strategy.page().locator("main"), "ยกเลิกคำรับรอง"));
        strategy.press("ยกเลิกคำรับรอง");
        strategy.reads("โปรดระบุเหตุผล");
        strategy.type("เหตุผล", BECAUSE);
        strategy.photograph("strategy-cancels");
        strategy.press("ยกเลิกคำรับรอง");
        strategy.reads("ยกเลิกคำรับรองแล้ว");
    }

    private void findNothingToSign(Desk head) {
        head.hasNoTask("ลงนามในฐานะผู้ทำคำรับรอง");
        head.visit("notices");
        head.reads("ยกเลิกคำรับรอง");
        head.photograph("head-is-told");
        head.openAgreement();
        head.reads(BECAUSE);
        assertThat(head.page().locator(".k-turn")).hasCount(0);
    }
}
