package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The head signs, the superior signs, and everyone may read it. */
final class SigningScene {

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
        SigningSheet sheet = new SigningSheet(head);
        sheet.isSeenAtOnce();
        head.photograph("head-reads-before-signing");
        sheet.sign("not the password");
        head.reads("รหัสผ่านไม่ถูกต้อง ยังไม่ได้ลงนาม");
        assertThat(head.button("ลงนาม")).isEnabled();
        head.photograph("wrong-password");
        sheet.sign(Account.PASSWORD);
        head.reads("ลงนามเรียบร้อยแล้ว ขั้นต่อไป ผู้รับคำรับรองลงนาม");
        head.photograph("signed-by-the-maker");
    }

    private void signAsReceiver(Desk superior) {
        superior.openTask("ลงนามในฐานะผู้รับคำรับรอง");
        superior.reads(Account.HEAD.fullName());
        new SigningSheet(superior).sign(Account.PASSWORD);
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
