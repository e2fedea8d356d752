package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;

/** What everyone may read in the end, and what the auditor reads and cannot change. */
final class ResultScene {

    private final Company company;

    ResultScene(Company company) {
        this.company = company;
    }

    void play() {
        company.asThePublic(this::readTheResult);
        company.withoutScript(ResultScene::readWithoutAScript);
        company.as(Account.AUDITOR, this::readEverything);
    }

    private void readTheResult(Window anyone) {
        PublicPage.open(anyone, "ประกาศผลแล้ว");
        anyone.reads(Figures.FINAL_TOTAL);
        anyone.reads(Figures.BAND);
        for (Reported reported : Figures.ALL) {
            Locator score =
                    anyone.page().locator("tr[data-indicator='" + reported.number() + "'] td[data-label='คะแนน']");
            assertThat(score).hasText(Figures.committeeScore(reported));
        }
        anyone.photograph("public-page-result");
        anyone.passesAxe("public page with a result");
        followAScoreToItsDerivationAndBack(anyone);
        printEveryDerivation(anyone);
    }

    private static void followAScoreToItsDerivationAndBack(Window anyone) {
        Locator derivation = anyone.page().locator("[id='derivation-1.1']");
        Locator score = anyone.page().locator("[id='score-1.1']");
        assertThat(derivation).isHidden();
        score.click();
        assertThat(derivation).isVisible();
        assertThat(derivation).isInViewport();
        anyone.page().locator("a[href='#score-1.1']").click();
        assertThat(score).isInViewport();
    }

    /** On paper nothing can be opened. */
    private static void printEveryDerivation(Window anyone) {
        anyone.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (Locator lines : anyone.page().locator(".k-lines").all()) {
            assertThat(lines).isVisible();
        }
        anyone.photograph("public-page-on-paper");
        anyone.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** The whole page is there for a browser that runs nothing. */
    private static void readWithoutAScript(Window anyone) {
        anyone.go("public");
        anyone.page().getByText(Desk.UNIT).first().click();
        assertThat(anyone.heading()).hasText(Desk.UNIT + " — คำรับรองปีงบประมาณ " + Desk.YEAR);
        assertThat(anyone.page().locator("tr[data-indicator]")).hasCount(Figures.ALL.size());
        anyone.page().locator("[id='score-1.1']").click();
        assertThat(anyone.page().locator("[id='derivation-1.1']")).isVisible();
        anyone.button("English: เปลี่ยนเป็นภาษาอังกฤษ").click();
        assertThat(anyone.page().getByText("Signatories")).isVisible();
    }

    private void readEverything(Desk auditor) {
        auditor.openTab("งานของฉัน (0)");
        auditor.openTab("งานที่รับได้ (0)");
        auditor.openAgreement();
        assertThat(auditor.page().locator(".k-turn")).hasCount(0);
        auditor.photograph("auditor-reads-the-agreement");
        auditor.passesAxe("agreement");
        for (Locator tab : auditor.page().getByRole(AriaRole.TAB).all()) {
            tab.click();
            auditor.settle();
            hasNothingToPress(auditor);
        }
        auditor.openPart("รายงานและผล", "ผล");
        ResultTable.check(auditor);
        auditor.photograph("auditor-reads-the-result");
        auditor.openPart("ความเป็นมา", "ประวัติ");
        auditor.photograph("auditor-reads-the-history");
        History.check(auditor);
    }

    /** Nothing but what shows more of the same, turns to the next of it, or writes a memo to go with a document. */
    private static void hasNothingToPress(Desk auditor) {
        Locator buttons = auditor.page()
                .locator("main vaadin-button:visible")
                .filter(new Locator.FilterOptions()
                        .setHasNotText(Pattern.compile("แสดงเพิ่มเติม|ก่อนหน้า|ถัดไป|บันทึกข้อความนำส่ง")));
        assertThat(buttons).hasCount(0);
        assertThat(auditor.page().locator("main footer.k-footer")).hasCount(0);
    }
}
