package org.khamrabrong.evaluation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationSteps.CONFIRM_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationSteps.WRITE_REOPENING;
import static org.khamrabrong.fixture.Hands.confirm;
import static org.khamrabrong.fixture.Hands.press;
import static org.khamrabrong.fixture.Hands.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.ui.page.DecisionCard;
import org.khamrabrong.evaluation.EvaluationDirectory;
import org.khamrabrong.evaluation.ReopeningApproval;
import org.khamrabrong.evaluation.ReopeningStand;
import org.khamrabrong.evaluation.ReopeningWriting;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.remark.WrittenRemark;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The forms on which a published result is looked at again, and the agreement page that tells of it. */
@ApplicationTest
class ReopeningViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    ReportingStand reporting;

    @Autowired
    ReopeningWriting writing;

    @Autowired
    ReopeningApproval approval;

    @Autowired
    Actors actors;

    private Browserless screen;
    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void theOfficerAsksOnTheResultOfTheAgreementAndTakesItBackThere() {
        AgreementId id = reopenings.closed(made);
        show(Role.OFFICER, id);
        press("evaluation.reopening.ask");
        _setValue(_get(ReasonField.class), "ทะเบียนปิดยอดแล้ว");
        confirm("evaluation.reopening.ask.begin");
        assertThat(reporting.waiting(id)).containsExactly(WRITE_REOPENING);

        show(Role.OFFICER, id);
        assertThat(screen.text()).contains("ทะเบียนปิดยอดแล้ว", say("evaluation.reopening.state.WRITING"));
        press("evaluation.reopening.withdraw");
        _setValue(_get(ReasonField.class), "ตัวเลขเดิมถูกต้อง");
        confirm("evaluation.reopening.withdraw");

        assertThat(reporting.waiting(id)).isEmpty();
        show(Role.OFFICER, id);
        assertThat(screen.text()).contains("ตัวเลขเดิมถูกต้อง", say("evaluation.reopening.state.WITHDRAWN"));
    }

    @Test
    void theOfficerWithdrawsWhileWritingWhatIsAskedFor() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        open(Role.OFFICER, "task/write-reopening/", id, WRITE_REOPENING);
        press("evaluation.reopening.withdraw");
        _setValue(askedFor(), "ตัวเลขเดิมถูกต้อง");

        open(Role.OFFICER, "task/write-reopening/", id, WRITE_REOPENING);
        press("evaluation.reopening.withdraw");
        assertThat(askedFor().getValue()).isEqualTo("ตัวเลขเดิมถูกต้อง");
        confirm("evaluation.reopening.withdraw");

        assertThat(reporting.waiting(id)).isEmpty();
        show(Role.OFFICER, id);
        assertThat(screen.text()).contains("ตัวเลขเดิมถูกต้อง", say("evaluation.reopening.state.WITHDRAWN"));
    }

    @Test
    void theReasonToAskStandsThereAgainInAnotherSessionUntilItIsSent() {
        AgreementId id = reopenings.closed(made);
        show(Role.OFFICER, id);
        press("evaluation.reopening.ask");
        _setValue(_get(ReasonField.class), "ทะเบียนปิดยอดแล้ว");

        show(Role.OFFICER, id);
        press("evaluation.reopening.ask");
        assertThat(_get(ReasonField.class).getValue()).isEqualTo("ทะเบียนปิดยอดแล้ว");
        confirm("evaluation.reopening.ask.begin");
        reopenings.submitted(made, id, ReopeningStand.FINAL);

        show(Role.OFFICER, id);
        press("evaluation.reopening.withdraw");
        assertThat(_get(ReasonField.class).getValue()).isEmpty();
    }

    @Test
    void theCommitteeIsSaidToHaveConfirmedAndNobodyOfItAlone() {
        AgreementId id = reopenings.closed(made);
        reopenings.published(made, id, ReopeningStand.FINAL);

        show(Role.OFFICER, id);

        assertThat(screen.text()).contains("คณะกรรมการยืนยันเมื่อ").doesNotContain("ยืนยันโดย");
    }

    @Test
    void whoMayNotAskIsOfferedNothing() {
        AgreementId id = reopenings.closed(made);

        for (Role role : new Role[] {Role.HEAD, Role.AUDITOR, Role.COMMITTEE}) {
            show(role, id);
            assertThat(_find(Button.class, search -> search.withText(say("evaluation.reopening.ask"))))
                    .isEmpty();
        }
    }

    @Test
    void whatIsTypedIsKeptAndWhatIsMissingIsSaidBesideIt() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        open(Role.OFFICER, "task/write-reopening/", id, WRITE_REOPENING);
        _setValue(_find(Checkbox.class).get(1), true);
        press("evaluation.reopening.send");
        assertThat(_find(Checkbox.class).get(1).isInvalid()).isTrue();
        figure("3");
        press("evaluation.reopening.send");
        assertThat(_get(ReasonField.class).isInvalid()).isTrue();
        _setValue(_get(ReasonField.class), "ตามทะเบียนที่ปิดยอด");

        open(Role.OFFICER, "task/write-reopening/", id, WRITE_REOPENING);
        assertThat(_find(Checkbox.class).get(1).getValue()).isTrue();
        assertThat(_get(ReasonField.class).getValue()).isEqualTo("ตามทะเบียนที่ปิดยอด");
        String task = reporting.task(id, WRITE_REOPENING);
        actors.as(
                made.username(Role.OFFICER),
                () -> writing.attachEvidence(task, "2.1", "ทะเบียน.txt", "3".getBytes(StandardCharsets.UTF_8)));
        press("evaluation.reopening.send");

        assertThat(reporting.waiting(id)).containsExactly(APPROVE_REOPENING);
    }

    @Test
    void governorHeadAndCommitteeReadBothFiguresAndDecide() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);

        open(Role.GOVERNOR, "task/approve-reopening/", id, APPROVE_REOPENING);
        assertThat(screen.text()).contains("3.5000", "4.5000", "4.2800", "4.6800", "ทะเบียน.txt");
        press("evaluation.reopening.approve");
        open(Role.HEAD, "task/approve-reopening/", id, APPROVE_REOPENING);
        press("evaluation.reopening.approve");
        open(Role.COMMITTEE, "task/confirm-reopening/", id, CONFIRM_REOPENING);
        assertThat(screen.text()).contains("4.2800", "4.6800");
        press("evaluation.reopening.confirm");
        confirm("evaluation.reopening.confirm");
        reporting.jobs(id);

        show(Role.OFFICER, id);
        assertThat(screen.text())
                .contains(say("evaluation.reopening.state.PUBLISHED"), "4.2800", "4.6800")
                .contains(say("evaluation.reopening.version.before", version(id) - 1));
    }

    @Test
    void theHeadGivesItBackAndTheOfficerFindsWhatWasHandedIn() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        reopenings.reviewed(made, id);
        open(Role.HEAD, "task/approve-reopening/", id, APPROVE_REOPENING);
        _setValue(whole(), "ทะเบียนคนละฉบับ");
        press("agreement.giveBack");

        open(Role.OFFICER, "task/write-reopening/", id, WRITE_REOPENING);

        assertThat(screen.text()).contains("ทะเบียนคนละฉบับ", "ทะเบียน.txt");
        assertThat(_find(Checkbox.class).get(1).getValue()).isTrue();
    }

    @Test
    void theOfficerAnswersAndSettlesWhatTheGovernorRemarkedAndTheFiguresStayAsTyped() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        actors.as(
                made.username(Role.GOVERNOR),
                () -> approval.giveBack(
                        reporting.task(id, APPROVE_REOPENING),
                        "ทะเบียนคนละฉบับ",
                        List.of(new WrittenRemark(Spot.item("2.1"), "ฉบับวันใด"))));
        open(Role.OFFICER, "task/write-reopening/", id, WRITE_REOPENING);
        figure("4");
        _setValue(toAnswer(), "ฉบับสิ้นปี");
        open(Role.OFFICER, "task/write-reopening/", id, WRITE_REOPENING);
        assertThat(toAnswer().getValue()).isEqualTo("ฉบับสิ้นปี");

        press("agreement.remark.send");
        assertThat(screen.text()).contains("ฉบับสิ้นปี", say("agreement.remark.answered"));
        press("agreement.remark.settle");

        assertThat(screen.text()).contains(say("agreement.remark.settled"));
        assertThat(_find(Button.class, search -> search.withText(say("agreement.remark.settle"))))
                .isEmpty();
        assertThat(reporting.facts(id, "workflow.remark-settled")).hasSize(1);
        open(Role.OFFICER, "task/write-reopening/", id, WRITE_REOPENING);
        assertThat(_find(TextField.class)).extracting(TextField::getValue).contains("4");
    }

    private static TextArea toAnswer() {
        return _get(TextArea.class, search -> search.withLabel(say("agreement.remark.toAnswer")));
    }

    private static ReasonField askedFor() {
        return _get(_get(Confirm.class), ReasonField.class);
    }

    private static ReasonField whole() {
        return _get(_get(DecisionCard.class), ReasonField.class);
    }

    private static void figure(String value) {
        TextField field = _find(TextField.class).stream()
                .filter(each -> each.isVisible() && each.getValue().matches("[35]"))
                .findFirst()
                .orElseThrow();
        _setValue(field, value);
    }

    private int version(AgreementId id) {
        return actors.as(
                made.username(Role.AUDITOR),
                () -> context.getBean(EvaluationDirectory.class)
                        .reopenings(id)
                        .get(0)
                        .change()
                        .versionAfter());
    }

    private void show(Role role, AgreementId id) {
        close();
        screen = Browserless.as(made.username(role), context).open("agreements/" + id + "?tab=result");
    }

    private void open(Role role, String address, AgreementId id, String step) {
        close();
        screen = Browserless.as(made.username(role), context).open(address + reporting.task(id, step));
    }
}
