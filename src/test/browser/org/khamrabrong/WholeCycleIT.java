package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The whole cycle of the real agreement of fiscal year 2564, played in Chromium by all its people, in Thai: from the
 * paper's contradictions to the published result. A picture of every step is kept in {@code target/screenshots}.
 */
class WholeCycleIT {

    @Test
    void theAgreementOf2564GoesFromItsContradictoryDraftToItsPublishedResult() {
        try (RunningDemo demo = RunningDemo.start();
                Company company = new Company(demo.address())) {
            company.asThePublic(WholeCycleIT::seeWhoMaySignIn);
            demo.givesWorkToEverybodyWhoHasTasks();
            new DraftScene(company).play();
            new NegotiationScene(company).play();
            new SigningScene(company).play();
            new ReportScene(company).play();
            new EvaluationScene(company).play();
            new ResultScene(company).play();
        }
    }

    private static void seeWhoMaySignIn(Window anyone) {
        anyone.visit("login");
        assertThat(anyone.heading()).hasText("ลงชื่อเข้าใช้");
        for (Account account : Account.values()) {
            anyone.reads(account.fullName());
        }
        anyone.photograph("login");
        anyone.passesAxe("login");
    }
}
