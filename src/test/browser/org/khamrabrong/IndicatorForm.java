package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The sheet in which one indicator is written, as its officer uses it. */
final class IndicatorForm {

    private static final String WRITE = "จัดทำร่างคำรับรอง";

    private final Desk officer;

    IndicatorForm(Desk officer) {
        this.officer = officer;
    }

    void pickFromTheLibrary(String name) {
        officer.openTask(WRITE);
        officer.press("เลือกจากคลังตัวชี้วัด");
        type("ค้นหา", name);
        officer.press(Window.button(sheet(), name));
        officer.press(Window.button(sheet(), "เลือกตัวชี้วัดนี้"));
        assertThat(field("หมายเลข")).hasValue("");
    }

    void open(String name) {
        officer.press(Window.button(officer.page().locator("main"), name));
        assertThat(sheet()).containsText(name);
    }

    void save(String number) {
        officer.press(Window.button(sheet(), "บันทึก"));
        assertThat(sheet()).hasCount(0);
        officer.reads("บันทึกตัวชี้วัด " + number + " แล้ว");
    }

    void close() {
        officer.press(Window.button(sheet(), "ปิด"));
        assertThat(sheet()).hasCount(0);
    }

    void type(String label, String text) {
        officer.type(sheet(), label, text);
    }

    Locator field(String label) {
        return sheet().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** One of several words in a list that drops down. */
    void choose(String label, String word) {
        select(label).click();
        officer.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(word).setExact(true))
                .click();
        officer.settle();
        chosen(label, word);
    }

    void chosen(String label, String word) {
        assertThat(select(label)).containsText(word);
    }

    /** The value that earns each score, from the first to the fifth. */
    void levelsAre(String... values) {
        for (int level = 1; level <= values.length; level++) {
            assertThat(field("ค่าที่ได้แต่ละคะแนน (ตารางสรุป) คะแนน " + level)).hasValue(values[level - 1]);
        }
    }

    /** A way in the findings or blanks on top of the sheet. */
    void follow(String words) {
        officer.press(sheet().locator("button.k-link")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first());
    }

    Locator sheet() {
        return officer.dialog();
    }

    private Locator select(String label) {
        return sheet().locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(officer.page().getByText(label, new Page.GetByTextOptions().setExact(true))))
                .first();
    }
}
