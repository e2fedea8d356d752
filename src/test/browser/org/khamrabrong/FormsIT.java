package org.khamrabrong;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An officer takes indicators from the library into the draft and finds them again as they were written; whoever types or
 * pastes at full speed and presses something at once loses nothing.
 */
class FormsIT {

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
    void theTabKeyComesFromTheFirstFieldOfAnIndicatorToItsSaveButton() {
        company.as(Account.OFFICER, officer -> new KeyboardScene(officer).play());
    }

    @Test
    void theMonthsOfAPickedMilestoneArePlannedInItsTableAndFoundAgain() {
        company.as(Account.OFFICER, officer -> new MonthPlanScene(officer).play());
    }

    @Test
    void pastedLinesOfSeveralFieldsReachTheServerBeforeThePress() {
        new TypingScene(company).pastedLinesReachTheServerBeforeThePress();
    }

    @Test
    void figuresAndReasonOfAnOfferReachTheServerBeforeThePress() {
        new TypingScene(company).figuresAndReasonReachTheServerBeforeThePress();
    }
}
