package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The table that sets the unit's own scores beside the committee's. */
final class ResultTable {

    private ResultTable() {}

    /** Every indicator's result and both its scores, subtotals and totals, and the band. */
    static void check(Window window) {
        window.seesFigure("คะแนนประเมินตนเอง", Figures.SELF_TOTAL);
        window.seesFigure("คะแนนผู้ประเมิน", Figures.FINAL_TOTAL);
        window.seesFigure("ระดับ", Figures.BAND);
        for (Reported reported : Figures.ALL) {
            boolean challenged = reported.number().equals(Figures.CHALLENGED);
            Locator line = row(window, reported.number());
            assertThat(cell(line, "ผล")).hasText(challenged ? Figures.RESULT_AFTER_CHALLENGE : reported.result());
            assertThat(cell(line, "คะแนนตนเอง")).hasText(reported.score());
            assertThat(cell(line, "คะแนนผู้ประเมิน")).hasText(Figures.committeeScore(reported));
        }
        totals(window.page().locator("tr.k-subtotal").first(), Figures.SELF_OUTSIDE, Figures.FINAL_OUTSIDE);
        totals(window.page().locator("tr.k-subtotal").last(), Figures.INSIDE, Figures.INSIDE);
        totals(window.page().locator("table.k-results tfoot tr"), Figures.SELF_TOTAL, Figures.FINAL_TOTAL);
    }

    private static void totals(Locator row, String self, String committee) {
        assertThat(cell(row, "คะแนนตนเอง")).hasText(self);
        assertThat(cell(row, "คะแนนผู้ประเมิน")).hasText(committee);
    }

    private static Locator row(Window window, String number) {
        return window.page()
                .locator("table.k-results")
                .getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(Window.beginningWith(number)));
    }

    private static Locator cell(Locator row, String column) {
        return row.locator("[data-label='" + column + "']");
    }
}
