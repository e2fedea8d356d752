package org.khamrabrong.reporting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.fixture.Hands.confirm;
import static org.khamrabrong.fixture.Hands.press;
import static org.khamrabrong.fixture.Hands.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.ui.page.DecisionCard;
import org.khamrabrong.agreement.ui.page.ItemDecision;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scorecard.TotalsExplanation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The governor's and the head's forms without a browser. */
@ApplicationTest
class ReportApprovalViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    ReportingStand stand;

    Browserless screen;
    Made made;
    AgreementId id;

    @BeforeEach
    void report() {
        made = organizations.make();
        id = stand.reporting(made);
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void approvesTheWholeReport() {
        stand.submitted(made, id);
        open(Role.GOVERNOR, "task/approve-report/", "Task_ApproveReport");

        press("reporting.approve");

        assertThat(stand.waiting(id)).containsExactly("Task_ApproveReport");
    }

    @Test
    void asksForTheReasonBesideTheMarkBeforeAnIndicatorGoesBack() {
        stand.submitted(made, id);
        open(Role.GOVERNOR, "task/approve-report/", "Task_ApproveReport");

        _setValue(_get(Checkbox.class), true);
        press("agreement.approval.giveBackMarked", 1);
        assertThat(_get(DecisionCard.class).getElement().getTextRecursively()).contains("ตัวชี้วัด 1.1");
        assertThat(_get(_get(DecisionCard.class), ReasonField.class).isInvalid())
                .isTrue();
        assertThat(stand.waiting(id)).containsExactly("Task_ApproveReport");

        _setValue(_get(_get(ItemDecision.class), ReasonField.class), "ไม่มีหลักฐาน");
        press("agreement.approval.giveBackMarked", 1);
        assertThat(stand.waiting(id)).containsExactly("Task_ReportResults");
        assertThat(stand.facts(id, "reporting.indicator-returned"))
                .extracting("indicator", "reason")
                .containsExactly(org.assertj.core.api.Assertions.tuple("1.1", "ไม่มีหลักฐาน"));
    }

    @Test
    void sendsTheReportAfterOneMoreQuestion() {
        stand.approved(made, id);
        open(Role.HEAD, "task/approve-report/", "Task_ApproveReport");

        press("reporting.deliver");
        assertThat(_find(_get(Dialog.class), TotalsExplanation.class)).hasSize(1);
        assertThat(stand.waiting(id)).containsExactly("Task_ApproveReport");
        confirm("reporting.deliver");

        assertThat(stand.waiting(id)).isEmpty();
    }

    @Test
    void saysBesideTheSelfScoreOfAClosedRoundHowItWasComputed() {
        stand.closed(made, id);
        screen = Browserless.as(made.username(Role.OFFICER), context).open("agreements/" + id + "?tab=reports");

        TotalsExplanation how = _get(TotalsExplanation.class);
        assertThat(_find(how, ListItem.class).stream().map(ListItem::getText))
                .contains(say("line.total", "428.0000", "100", "4.2800"));
    }

    @Test
    void sendsTheWholeBackOnlyWithAReason() {
        stand.approved(made, id);
        open(Role.HEAD, "task/approve-report/", "Task_ApproveReport");

        press("agreement.giveBack");

        assertThat(_get(ReasonField.class).isInvalid()).isTrue();
        _setValue(_get(ReasonField.class), "ให้ทบทวน");
        press("agreement.giveBack");
        assertThat(stand.waiting(id)).containsExactly("Task_ReportResults");
    }

    private void open(Role role, String route, String step) {
        close();
        screen = Browserless.as(made.username(role), context).open(route + stand.task(id, step));
    }
}
