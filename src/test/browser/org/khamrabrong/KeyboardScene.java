package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** Whoever writes an indicator without a mouse: no field holds the tab key, and a key saves from anywhere. */
final class KeyboardScene {

    private static final String INDICATOR = "1.1";

    /** All fields of an indicator of five levels, with room for some more. */
    private static final int FIELDS = 90;

    private static final String MOVED = """
            () => {
              const moved = document.activeElement !== window.focusedBefore;
              window.focusedBefore = document.activeElement;
              return moved;
            }""";

    private final Desk officer;

    KeyboardScene(Desk officer) {
        this.officer = officer;
    }

    void play() {
        officer.openTask("จัดทำร่างคำรับรอง");
        officer.press(officer.page()
                .locator("tr[data-indicator='" + INDICATOR + "'] button")
                .first());
        assertThat(officer.dialog()).containsText("ตัวชี้วัด " + INDICATOR);
        tabToTheSaveButton();
        officer.page().keyboard().press("Control+s");
        officer.settle();
        assertThat(officer.dialog()).hasCount(0);
        officer.reads("บันทึกตัวชี้วัด " + INDICATOR + " แล้ว");
    }

    private void tabToTheSaveButton() {
        Locator save = Window.button(officer.dialog(), "บันทึก");
        officer.page().evaluate(MOVED);
        for (int tabs = 1; tabs <= FIELDS; tabs++) {
            officer.page().keyboard().press("Tab");
            assertThat((Boolean) officer.page().evaluate(MOVED))
                    .as("tab " + tabs + " moves the focus")
                    .isTrue();
            if ((Boolean) save.evaluate("button => button === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The save button is not among the first " + FIELDS);
    }
}
