package org.khamrabrong;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An officer takes indicators from the library into the draft and finds them again as they were written. */
class IndicatorFormIT {

    private static RunningDemo demo;
    private static Company company;

    @BeforeAll
    static void start() {
        demo = RunningDemo.start();
        company = new Company(demo.address());
    }

    @AfterAll
    static void stop() {
        company.close();
        demo.close();
    }

    @Test
    void aPickedPercentageIsFilledInTriedOutSavedAndFoundAgain() {
        company.as(Account.OFFICER, officer -> new PercentageScene(officer).play());
    }

    @Test
    void theMonthsOfAPickedMilestoneArePlannedInItsTableAndFoundAgain() {
        company.as(Account.OFFICER, officer -> new MonthPlanScene(officer).play());
    }
}
