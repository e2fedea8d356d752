package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** The head signs, the superior signs, and everyone may read it. */
final class SigningScene {

    private static final String PASSWORD = "รหัสผ่านของท่าน";

    /** The frozen paper, who signs and for whom, what changed since one approved, the password and the button. */
    private static final List<String> TO_SIGN = List.of(
            ".k-paper-pages", ".k-signing .k-trail", ".k-since", "vaadin-password-field", "vaadin-button.k-slow");

    private static final String FIRST_PAGE_IS_THERE =
            "() => document.querySelector('.k-paper-pages > img').naturalWidth > 0";

    private final Company company;

    SigningScene(Company company) {
        this.company = company;
    }

    void play() {
        company.as(Account.HEAD, this::signAsMaker);
        company.as(Account.SUPERIOR, this::signAsReceiver);
        company.asThePublic(this::readWhatIsSigned);
    }

    private void signAsMaker(Desk head) {
        head.openTask("ลงนามในฐานะผู้ทำคำรับรอง");
        head.page().waitForFunction(FIRST_PAGE_IS_THERE);
        head.photograph("head-reads-before-signing");
        head.seesAtOnce(1440, 900, TO_SIGN);
        head.seesAtOnce(390, 844, TO_SIGN);
        head.type(PASSWORD, "not the password");
        head.press("ลงนาม");
        head.reads("รหัสผ่านไม่ถูกต้อง ยังไม่ได้ลงนาม");
        assertThat(head.button("ลงนาม")).isEnabled();
        head.photograph("wrong-password");
        head.type(PASSWORD, Account.PASSWORD);
        head.press("ลงนาม");
        head.reads("ลงนามเรียบร้อยแล้ว ขั้นต่อไป ผู้รับคำรับรองลงนาม");
        head.photograph("signed-by-the-maker");
    }

    private void signAsReceiver(Desk superior) {
        superior.openTask("ลงนามในฐานะผู้รับคำรับรอง");
        superior.reads(Account.HEAD.fullName());
        superior.type(PASSWORD, Account.PASSWORD);
        superior.press("ลงนาม");
        superior.reads("ลงนามเรียบร้อยแล้ว ลงนามครบทั้งสองฝ่าย");
        superior.photograph("signed-by-both");
    }

    private void readWhatIsSigned(Window anyone) {
        PublicPage.open(anyone, "ลงนามแล้ว");
        anyone.reads(Account.HEAD.fullName());
        anyone.reads(Account.SUPERIOR.fullName());
        assertThat(anyone.page().locator("tr[data-indicator]")).hasCount(Figures.ALL.size());
        assertThat(anyone.page().locator("tr[data-indicator='1.1']")).containsText("80");
        anyone.photograph("public-page-signed");
        anyone.passesAxe("public page");
    }
}
