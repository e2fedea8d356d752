package org.khamrabrong;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An officer works on a telephone: what is to be read or pressed lies above the bar of actions, and the focus is never lost. */
final class TelephoneScene {

    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final String LAST = "6.7";

    private final Company company;

    TelephoneScene(Company company) {
        this.company = company;
    }

    void play() {
        company.as(Account.OFFICER, officer -> {
            officer.page().setViewportSize(WIDTH, HEIGHT);
            officer.openTask("จัดทำร่างคำรับรอง");
            opensAMenuAboveTheBar(officer);
            seesWhatIsMissing(officer);
        });
    }

    private static void opensAMenuAboveTheBar(Desk officer) {
        officer.button("จัดการตัวชี้วัด " + LAST).click();
        Locator last = officer.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("ลบตัวชี้วัด"));
        last.click(new Locator.ClickOptions().setTrial(true));
        officer.photograph("menu-on-a-telephone");
        officer.page().keyboard().press("Escape");
        officer.page().waitForFunction("() => !document.querySelector('vaadin-context-menu-overlay')");
        officer.keeps(ScreenRules.FOCUS_IS_SEEN);
    }

    private static void seesWhatIsMissing(Desk officer) {
        officer.press("เพิ่มตัวชี้วัด");
        officer.press(Window.button(officer.dialog(), "บันทึก"));
        officer.keeps(ScreenRules.FOCUS_IS_SEEN);
        officer.photograph("missing-on-a-telephone");
        officer.press(Window.button(officer.dialog(), "ปิด"));
        officer.page().waitForFunction("() => !document.querySelector('vaadin-dialog-overlay') && document.activeElement !== document.body");
        officer.keeps(ScreenRules.FOCUS_IS_SEEN);
    }
}
