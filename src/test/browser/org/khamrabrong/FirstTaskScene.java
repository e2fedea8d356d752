package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.khamrabrong.fixture.SampleOffice;

/** One unit's officer comes in by her invitation and finds the draft. */
final class FirstTaskScene {

    private static final int UNIT = 5;

    private final Company company;
    private final Invitations invitations;

    FirstTaskScene(Company company, Invitations invitations) {
        this.company = company;
        this.invitations = invitations;
    }

    void play() {
        company.as("officer", officer -> {
            invitations.accept(officer, SampleOffice.officer(UNIT));
            officer.openTab("งานที่รับได้ (1)");
            officer.photographForGuide("first-task");
            officer.passesAxe("first-task");
            officer.press(Window.link(officer.page().locator("body"), "จัดทำร่างคำรับรอง"));
            assertThat(officer.heading()).containsText("กองบัญชาการที่ " + UNIT);
            officer.photograph("first-draft");
        });
    }
}
