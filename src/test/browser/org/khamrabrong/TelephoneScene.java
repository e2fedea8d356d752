package org.khamrabrong;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An officer works on a telephone: a menu lies above the bar of actions, and gives the focus back. */
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
        });
    }

    private static void opensAMenuAboveTheBar(Desk officer) {
        officer.button("จัดการตัวชี้วัด " + LAST).click();
        Locator last = officer.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("ลบตัวชี้วัด"));
        last.click(new Locator.ClickOptions().setTrial(true));
        officer.photograph("menu-on-a-telephone");
        officer.page().keyboard().press("Escape");
        officer.page().waitForFunction("() => !document.querySelector('vaadin-context-menu-overlay')");
        officer.keeps(ScreenRules.FOCUS_IS_SEEN);
    }
}
