package org.khamrabrong.evaluation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.fixture.Hands.confirm;
import static org.khamrabrong.fixture.Hands.press;
import static org.khamrabrong.fixture.Hands.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.ui.page.DecisionCard;
import org.khamrabrong.evaluation.Answer;
import org.khamrabrong.evaluation.Decision;
import org.khamrabrong.evaluation.EvaluationStand;
import org.khamrabrong.evaluation.Evaluations;
import org.khamrabrong.evaluation.ResultConfirmation;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.Result;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The forms on which figures are approved again, and a result is taken, appealed against and decided. */
@ApplicationTest
class ResultAppealViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    EvaluationStand stand;

    @Autowired
    ReportingStand reporting;

    @Autowired
    Evaluations evaluations;

    @Autowired
    ResultConfirmation confirmation;

    @Autowired
    Actors actors;

    Browserless screen;
    Made made;

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
    void theGovernorReadsWhatWasAskedAndCorrectedAndGivesItBackWithAReason() {
        AgreementId id = stand.evaluating(made);
        stand.evaluate(made, id, Map.of("1.1", Decision.accept(), "2.1", Decision.challenge("ขอทะเบียน")));
        actors.as(
                made.username(Role.OFFICER),
                () -> evaluations.answerChallenges(
                        stand.answerStep(id),
                        Map.of("2.1", new Answer("พบเพิ่มสองเรื่อง", Result.of(Map.of("value", "7"))))));
        open(Role.GOVERNOR, "task/approve-answer/", id, "Task_ApproveAnswer");
        assertThat(screen.text()).contains("ขอทะเบียน", "พบเพิ่มสองเรื่อง").doesNotContain(say("evaluation.appeal"));

        ReasonField whole = _get(_get(DecisionCard.class), ReasonField.class);
        _setValue(_get(Checkbox.class), true);
        press("agreement.approval.giveBackMarked", 1);
        assertThat(whole.isInvalid()).isTrue();
        _setValue(whole, "ขอหลักฐาน");
        press("agreement.approval.giveBackMarked", 1);

        assertThat(reporting.waiting(id)).containsExactly("Task_AnswerChallenge");
    }

    @Test
    void theHeadSeesTheWindowAndTakesTheResult() {
        AgreementId id = confirmed();
        open(Role.HEAD, "task/answer-result/", id, "Task_AnswerResult");
        assertThat(screen.text()).contains("หากไม่ตอบถือว่ารับทราบ");

        press("evaluation.acknowledge");
        confirm("evaluation.acknowledge");

        assertThat(reporting.facts(id, "evaluation.result-acknowledged")).hasSize(1);
    }

    @Test
    void anAppealAsksForItsReasonsKeepsThemAndReachesTheCommittee() {
        AgreementId id = confirmed();
        open(Role.HEAD, "task/answer-result/", id, "Task_AnswerResult");
        _setValue(_find(Checkbox.class).get(1), true);
        press("evaluation.appeal.make");
        assertThat(reason("evaluation.appeal.why").get(0).isInvalid()).isTrue();

        _setValue(reason("evaluation.appeal.why").get(0), "นับเรื่องซ้ำ");
        _setValue(_get(ReasonField.class), "คะแนนต่ำกว่าผลงาน");
        close();
        open(Role.HEAD, "task/answer-result/", id, "Task_AnswerResult");
        assertThat(reason("evaluation.appeal.why").get(0).getValue()).isEqualTo("นับเรื่องซ้ำ");
        press("evaluation.appeal.make");
        confirm("evaluation.appeal.make");
        close();
        open(Role.COMMITTEE, "task/decide-appeal/", id, "Task_DecideAppeal");
        assertThat(screen.text()).containsOnlyOnce("นับเรื่องซ้ำ").containsOnlyOnce("คะแนนต่ำกว่าผลงาน");
        press("evaluation.decideAppeal");
        assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();

        keep();
        _setValue(reason("evaluation.appeal.answer").get(0), "หลักฐานไม่เปลี่ยน");
        _setValue(_get(ReasonField.class), "เป็นไปตามหลักฐาน");
        press("evaluation.decideAppeal");

        assertThat(reporting.facts(id, "evaluation.appeal-decided")).hasSize(1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void keep() {
        RadioButtonGroup outcome = _get(RadioButtonGroup.class);
        _setValue(outcome, outcome.getListDataView().getItem(0));
    }

    private static List<TextArea> reason(String label) {
        return _find(TextArea.class, search -> search.withLabel(say(label)));
    }

    private AgreementId confirmed() {
        AgreementId id = stand.confirming(made);
        actors.as(made.username(Role.COMMITTEE), () -> confirmation.confirm(stand.confirmStep(id)));
        return id;
    }

    private void open(Role role, String address, AgreementId id, String step) {
        close();
        screen = Browserless.as(made.username(role), context).open(address + reporting.task(id, step));
    }
}
