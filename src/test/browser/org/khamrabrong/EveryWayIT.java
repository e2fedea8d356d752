package org.khamrabrong;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes beside the straight way: more levels, a mail's link, a question, a cancellation, an appeal, an amendment, a reopening. */
class EveryWayIT {

    private static Mailbox mailbox;
    private static RunningDemo demo;
    private static Company company;

    @BeforeAll
    static void start() {
        mailbox = Mailbox.open();
        demo = RunningDemo.start(mailbox.settings());
        company = new Company(demo.address());
    }

    @AfterAll
    static void stop() {
        company.close();
        demo.close();
        mailbox.close();
    }

    @Test
    void aSectionsDraftPassesFourLevelsWithOneReturnAndWhatLapsedIsAskedAgain() {
        new FourLevelsScene(company, mailbox).play();
    }

    @Test
    void theCommitteeAsksTheUnitBeforeItSettles() {
        new QuestionScene(company).play();
    }

    @Test
    void aCancelledAgreementLeavesTheListsAtOnceAndItsHolderIsTold() {
        new CancellationScene(company).play();
    }

    @Test
    void anAppealIsDecidedByTheCommitteeAndReadByTheUnit() {
        new AppealScene(company).play();
    }

    @Test
    void anAmendmentIsApprovedLevelByLevelAgreedAndSignedAgainBesideTheSignedVersion() {
        new AmendmentScene(company).play();
    }

    @Test
    void aFinalFigureIsApprovedLevelByLevelConfirmedAndPublishedBesideTheOldResult() {
        new ReopeningScene(company).play();
    }
}
