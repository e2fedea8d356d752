package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.library.TemplateDrafts;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.FormDrafts;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A form whose kept draft cannot be read opens all the same, says so, shows what was kept and loses none of it. */
@ApplicationTest
class UnreadableDraftTests {

    private static final String KEPT = "{\"1.1\": \"เก้าสิบ";
    private static final String SENTENCE = "อ่านไม่ได้แล้ว ระบบยังเก็บไว้ครบตามเดิม";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    FormDrafts drafts;

    @Autowired
    TemplateDrafts templates;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationContext application;

    @ParameterizedTest
    @CsvSource({
        "Task_DraftAgreement, draft",
        "Task_ReviewOffer, review-offer",
        "Task_AnswerCounter, answer-counter",
        "Task_SettleFormally, settle-formally",
        "Task_AnswerCommittee, answer-committee",
        "Task_ReportResults, report-results",
        "Task_EvaluateReports, evaluate-reports",
        "Task_AnswerChallenge, answer-challenge",
        "Task_ConfirmResult, confirm-result",
        "Task_SignAsMaker, sign-as-maker",
        "Task_SignAsReceiver, sign-as-receiver"
    })
    void ofAStep(String step, String form) {
        Made made = organizations.make();
        AgreementId id = walk.openedUntil(made, step);
        WorkRow row = walk.waiting(made, id).orElseThrow();
        String username = made.username(row.role());
        actors.as(username, () -> drafts.save(row.task(), KEPT));

        try (Browserless screen = Browserless.as(username, application).open("task/" + form + "/" + row.task())) {
            assertThat(screen.text()).contains(SENTENCE, KEPT);
        }

        assertThat(actors.as(username, () -> drafts.find(row.task()))).contains(KEPT);
    }

    @Test
    void ofTheLibrary() {
        String username = organizations.make().username(Role.STRATEGY);
        actors.as(username, () -> templates.save("library/new", KEPT));

        try (Browserless screen = Browserless.as(username, application).open("library/new")) {
            assertThat(screen.text()).contains(SENTENCE, KEPT);
        }

        assertThat(actors.as(username, () -> templates.find("library/new"))).contains(KEPT);
    }
}
