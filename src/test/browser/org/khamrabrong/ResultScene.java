package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What everyone may read in the end, and what the auditor reads and cannot change. */
final class ResultScene {

    private final Company company;

    ResultScene(Company company) {
        this.company = company;
    }

    void play() {
        company.asThePublic(this::readTheResult);
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
        auditor.openTab("ผล");
        ResultTable.check(auditor);
        auditor.photograph("auditor-reads-the-result");
        auditor.openTab("ประวัติ");
        auditor.photograph("auditor-reads-the-history");
        History.check(auditor);
    }

    /** Nothing but what shows more of the same. */
    private static void hasNothingToPress(Desk auditor) {
        Locator buttons = auditor.page()
                .locator("main vaadin-button:visible")
                .filter(new Locator.FilterOptions().setHasNotText("แสดงเพิ่มเติม"));
        assertThat(buttons).hasCount(0);
        assertThat(auditor.page().locator("main footer.k-footer")).hasCount(0);
    }
}
