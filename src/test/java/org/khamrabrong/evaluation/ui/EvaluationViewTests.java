package org.khamrabrong.evaluation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.khamrabrong.fixture.Hands.confirm;
import static org.khamrabrong.fixture.Hands.press;
import static org.khamrabrong.fixture.Hands.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.evaluation.Decision;
import org.khamrabrong.evaluation.Decision.Kind;
import org.khamrabrong.evaluation.EvaluationStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.reporting.ui.EvidenceList;
import org.khamrabrong.scorecard.ScorePanel;
import org.khamrabrong.scorecard.TotalsExplanation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The forms of evaluation and result without a browser. */
@ApplicationTest
class EvaluationViewTests {

    private static final String TOO_LONG = "ก".repeat(WrittenText.EXPLANATION.longest() + 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    EvaluationStand stand;

    @Autowired
    ReportingStand reporting;

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
    void showsTheEvidenceBesideTheScore() {
        evaluate(stand.evaluating(made));

        assertThat(_find(EvidenceList.class)).hasSize(1);
        assertThat(_find(org.khamrabrong.scorecard.ScorePanel.class)).isNotEmpty();
    }

    @Test
    void namesWhatIsUndecidedBeforeAnythingIsHandedIn() {
        AgreementId id = stand.evaluating(made);
        evaluate(id);
        decide(Kind.ACCEPT);

        press("evaluation.handIn");

        assertThat(_find(Message.class)).hasSize(1);
        assertThat(reporting.waiting(id)).containsExactly("Task_EvaluateReports");
    }

    @Test
    void countsAnAcceptedResultAsItWasReportedWhateverElseIsStillOpen() {
        evaluate(stand.evaluating(made));
        decide(Kind.ACCEPT);

        List<String> panels = _find(ScorePanel.class).stream()
                .map(panel -> panel.getElement().getTextRecursively())
                .toList();
        assertThat(panels).hasSize(2);
        assertThat(panels.get(1).replace(say("evaluation.committee"), say("evaluation.self")))
                .isEqualTo(panels.get(0));
    }

    @Test
    void saysAboveTheCardWhatIsNoted() {
        evaluate(stand.evaluating(made));
        decide(Kind.CHALLENGE);

        assertThat(_find(_get(EvaluationCard.class), Badge.class)
                        .get(0)
                        .getElement()
                        .getTextRecursively())
                .isEqualTo(say("evaluation.decision.CHALLENGE"));
    }

    @Test
    void asksForTheReasonOfAnAdjustmentAndKeepsTheFigures() {
        AgreementId id = stand.evaluating(made);
        evaluate(id);
        decide(Kind.ADJUST);
        _setValue(_get(ThaiDecimalField.class, search -> search.withLabel(say("figure.numerator"))), "๙๐");
        acceptTheRest();
        press("evaluation.handIn");

        assertThat(text().isInvalid()).isTrue();
        assertThat(_get(ThaiDecimalField.class, search -> search.withLabel(say("figure.numerator")))
                        .getValue())
                .isEqualTo("90");

        _setValue(text(), "ตรวจสอบทะเบียนแล้ว");
        press("evaluation.handIn");
        confirm("evaluation.handIn");
        assertThat(reporting.facts(id, "evaluation.result-adjusted"))
                .extracting("indicator", "was", "result", "reason")
                .containsExactly(tuple("1.1", "92.0000 (4.8000)", "90.0000 (4.6667)", "ตรวจสอบทะเบียนแล้ว"));
    }

    @Test
    void saysBesideATextThatItIsTooLongBeforeItIsSentAndKeepsIt() {
        AgreementId id = stand.evaluating(made);
        evaluate(id);
        decide(Kind.ACCEPT);
        _setValue(text(), TOO_LONG);
        assertThat(text().isInvalid()).isTrue();
        acceptTheRest();
        press("evaluation.handIn");

        assertThat(text().getErrorMessage())
                .isEqualTo(say("kernel.refusal.textTooLong", WrittenText.EXPLANATION.longest()));
        assertThat(text().getValue()).isEqualTo(TOO_LONG);
        assertThat(reporting.waiting(id)).containsExactly("Task_EvaluateReports");

        _setValue(text(), TOO_LONG.substring(1));
        press("evaluation.handIn");
        confirm("evaluation.handIn");
        assertThat(reporting.facts(id, "evaluation.result-accepted"))
                .extracting("reason")
                .contains(TOO_LONG.substring(1));
    }

    @Test
    void saysBesideAnAnswerThatItIsTooLongBeforeItIsSentAndKeepsIt() {
        AgreementId id = stand.evaluating(made);
        stand.evaluate(made, id, Map.of("1.1", Decision.accept(), "2.1", Decision.challenge("ขอทะเบียน")));
        screen = Browserless.as(made.username(Role.OFFICER), context)
                .open("task/answer-challenge/" + reporting.task(id, "Task_AnswerChallenge"));
        TextArea answer = _get(TextArea.class, search -> search.withLabel(say("evaluation.answer")));
        _setValue(answer, TOO_LONG);
        assertThat(answer.isInvalid()).isTrue();
        press("evaluation.answer.send");

        assertThat(answer.getErrorMessage())
                .isEqualTo(say("kernel.refusal.textTooLong", WrittenText.EXPLANATION.longest()));
        assertThat(answer.getValue()).isEqualTo(TOO_LONG);
        assertThat(reporting.waiting(id)).containsExactly("Task_AnswerChallenge");
    }

    @Test
    void keepsWhatWasNotedWhenTheFormIsOpenedAgain() {
        AgreementId id = stand.evaluating(made);
        evaluate(id);
        decide(Kind.CHALLENGE);
        _setValue(text(), "ขอทะเบียน");

        evaluate(id);
        press("evaluation.previous");

        assertThat(kinds().getValue()).isEqualTo(Kind.CHALLENGE);
        assertThat(text().getValue()).isEqualTo("ขอทะเบียน");
    }

    @Test
    void asksForTheAnswerBesideTheFieldAndTakesCorrectedFigures() {
        AgreementId id = stand.evaluating(made);
        stand.evaluate(made, id, Map.of("1.1", Decision.accept(), "2.1", Decision.challenge("ขอทะเบียน")));
        close();
        screen = Browserless.as(made.username(Role.OFFICER), context)
                .open("task/answer-challenge/" + reporting.task(id, "Task_AnswerChallenge"));

        press("evaluation.answer.send");
        assertThat(text().isInvalid()).isTrue();

        _setValue(text(), "แก้ไขตามทะเบียน");
        _setValue(_get(Checkbox.class, search -> search.withLabel(say("evaluation.answer.correct"))), true);
        _setValue(_get(ThaiDecimalField.class), "๖");
        press("evaluation.answer.send");
        assertThat(reporting.facts(id, "evaluation.challenge-answered"))
                .extracting("was", "result", "answer")
                .containsExactly(tuple("5.0000 (3.5000)", "6.0000 (3.0000)", "แก้ไขตามทะเบียน"));
    }

    @Test
    void showsSelfAndCommitteeSideBySideToFourDecimalsAndConfirms() {
        AgreementId id = stand.confirming(made);
        close();
        screen = Browserless.as(made.username(Role.COMMITTEE), context)
                .open("task/confirm-result/" + reporting.task(id, "Task_ConfirmResult"));

        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("4.8000", "2.8800", "3.5000", "1.4000", "4.2800");
        press("evaluation.confirm");
        assertSaysHow("evaluation.total.committee.how");
        confirm("evaluation.confirm");
        assertThat(reporting.facts(id, "evaluation.result-confirmed"))
                .extracting("total")
                .containsExactly("4.2800");
    }

    @Test
    void saysInTheQuestionHowTheTotalWasComputed() {
        AgreementId id = stand.evaluating(made);
        evaluate(id);
        acceptTheRest();
        press("evaluation.handIn");

        assertSaysHow("evaluation.total.committee.how");
    }

    private static void assertSaysHow(String summary) {
        TotalsExplanation how = _get(_get(Dialog.class), TotalsExplanation.class);
        assertThat(how.getSummaryText()).isEqualTo(say(summary));
        assertThat(_find(how, ListItem.class).stream().map(ListItem::getText))
                .contains(say("line.total", "428.0000", "100", "4.2800"));
    }

    private void evaluate(AgreementId id) {
        close();
        screen = Browserless.as(made.username(Role.EVALUATOR), context)
                .open("task/evaluate-reports/" + reporting.task(id, "Task_EvaluateReports"));
    }

    private static void decide(Kind kind) {
        _setValue(kinds(), kind);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Kind> kinds() {
        return _get(RadioButtonGroup.class, search -> search.withLabel(say("evaluation.decision")));
    }

    private static TextArea text() {
        return _get(TextArea.class);
    }

    private static void acceptTheRest() {
        press("evaluation.acceptRest");
        confirm("evaluation.acceptRest");
    }
}
