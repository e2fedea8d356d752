package org.khamrabrong.negotiation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.negotiation.CommitteeQuestion;
import org.khamrabrong.negotiation.NegotiationDirectory;
import org.khamrabrong.negotiation.NegotiationKind;
import org.khamrabrong.negotiation.NegotiationOutcome;
import org.khamrabrong.negotiation.NegotiationRow;
import org.khamrabrong.negotiation.NegotiationStory;
import org.khamrabrong.negotiation.NegotiationStory.Begun;
import org.khamrabrong.negotiation.QuestionRow;
import org.khamrabrong.negotiation.ui.ItemChoice.Mode;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The committee's form, the officer's answers to it, and the tab where everyone reads what came of it. */
@ApplicationTest
class MeetingViewTests {

    private static final String TOO_LONG = "ก".repeat(WrittenText.REASON.longest() + 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    NegotiationStory story;

    @Autowired
    NegotiationDirectory directory;

    @Autowired
    NegotiationTab tab;

    @Autowired
    Actors actors;

    @Test
    void theCommitteeSettlesEverythingOnTheRecord() {
        Begun begun = story.beginFormally();
        atSettle(begun, () -> {
            Screen.press("negotiation.SETTLE.acceptTheRest");
            Screen.confirm("negotiation.SETTLE.acceptTheRest");
            minutes();
            Screen.press("negotiation.SETTLE.submit");

            assertThat(Screen.present()).isEmpty();
        });

        NegotiationRow session = session(begun);
        assertThat(session.course().outcome()).isEqualTo(NegotiationOutcome.SETTLED);
        assertThat(session.minutes().meeting().attendance()).containsExactly("ประธาน", "กรรมการ");
    }

    @Test
    void theMeetingIsAskedForBesideItsFields() {
        Begun begun = story.beginFormally();
        atSettle(begun, () -> {
            Screen.press("negotiation.SETTLE.acceptTheRest");
            Screen.confirm("negotiation.SETTLE.acceptTheRest");
            _setValue(_get(ThaiDateField.class), "31/2/2564");
            Screen.press("negotiation.SETTLE.submit");

            assertThat(_get(ThaiDateField.class).isInvalid()).isTrue();
            assertThat(Screen.area("negotiation.attendance").getErrorMessage())
                    .isEqualTo(Screen.say("negotiation.refusal.negotiation.attendanceMissing"));
            assertThat(Screen.area("negotiation.minutes").getErrorMessage())
                    .isEqualTo(Screen.say("negotiation.refusal.negotiation.minutesMissing"));
            assertThat(_get(ThaiDateField.class).getValue()).isEqualTo("31/2/2564");
        });
        assertThat(session(begun).course().outcome()).isNull();
    }

    @Test
    void theMinutesAreThereWhenTheFormIsOpenedAgain() {
        Begun begun = story.beginFormally();
        atSettle(begun, MeetingViewTests::minutes);

        atSettle(
                begun,
                () -> assertThat(Screen.area("negotiation.minutes").getValue()).isEqualTo("พิจารณาทีละข้อ"));
    }

    @Test
    void adjourningNeedsAQuestion() {
        Begun begun = story.beginFormally();
        atSettle(begun, () -> {
            minutes();
            Screen.press("negotiation.adjourn");

            assertThat(Screen.area("negotiation.question.general").getErrorMessage())
                    .isEqualTo(Screen.say("negotiation.refusal.negotiation.questionMissing"));
        });
    }

    @Test
    void theCommitteeAdjournsAndTheOfficerAnswers() {
        Begun begun = story.beginFormally();
        atSettle(begun, () -> {
            minutes();
            Screen.choose(Mode.ACCEPT);
            Screen.write("negotiation.question", "เพราะเหตุใดจึงคงเป้าหมายเดิม");
            Screen.press("negotiation.adjourn");
            Screen.confirm("negotiation.adjourn");
        });
        String task = story.task(begun, begun.officer());
        Screen.at("answer-committee", task, begun.officer(), context, () -> {
            TextArea answer = _get(TextArea.class);
            Screen.press("negotiation.answerCommittee.submit");
            assertThat(answer.getErrorMessage()).isEqualTo(Screen.say("negotiation.answer.missing"));

            _setValue(answer, "เพราะงบประมาณเท่าเดิม");
            Screen.press("negotiation.answerCommittee.submit");
            assertThat(Screen.present()).isEmpty();
        });

        List<NegotiationRow> sessions = sessions(begun);
        assertThat(sessions).hasSize(2);
        assertThat(sessions.get(0).questions())
                .extracting(
                        QuestionRow::indicator, question -> question.answer().words())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1.1", "เพราะงบประมาณเท่าเดิม"));
        assertThat(sessions.get(1).item("1.1").orElseThrow().agreed()).isTrue();
    }

    @Test
    void aQuestionThatIsTooLongIsToldBesideItsFieldAndKept() {
        Begun begun = story.beginFormally();
        atSettle(begun, () -> {
            minutes();
            Screen.write("negotiation.question", TOO_LONG);
            assertThat(Screen.area("negotiation.question").getErrorMessage()).isEqualTo(tooLong());
            Screen.press("negotiation.adjourn");
            assertThat(Screen.area("negotiation.question").getErrorMessage()).isEqualTo(tooLong());
            assertThat(Screen.area("negotiation.question").getValue()).isEqualTo(TOO_LONG);

            Screen.write("negotiation.question", "เพราะเหตุใด");
            Screen.write("negotiation.question.general", TOO_LONG);
            Screen.press("negotiation.adjourn");
            assertThat(Screen.area("negotiation.question.general").getErrorMessage())
                    .isEqualTo(tooLong());
        });
        assertThat(session(begun).course().outcome()).isNull();
    }

    @Test
    void anAnswerThatIsTooLongIsToldBesideItsFieldAndKept() {
        Begun begun = story.beginFormally();
        story.adjourn(begun, List.of(), new CommitteeQuestion("2.1", "เพราะเหตุใด"));
        String task = story.task(begun, begun.officer());
        Screen.at("answer-committee", task, begun.officer(), context, () -> {
            TextArea answer = _get(TextArea.class);
            _setValue(answer, TOO_LONG);
            assertThat(answer.getErrorMessage()).isEqualTo(tooLong());
            Screen.press("negotiation.answerCommittee.submit");
            assertThat(answer.isInvalid()).isTrue();
            assertThat(answer.getValue()).isEqualTo(TOO_LONG);
        });
        Screen.at("answer-committee", task, begun.officer(), context, () -> {
            assertThat(_get(TextArea.class).getValue()).isEqualTo(TOO_LONG);
            assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo(tooLong());
        });
    }

    @Test
    void sendingBackAsksForTheReason() {
        Begun begun = story.beginFormally();
        atSettle(begun, () -> {
            minutes();
            Screen.press("negotiation.return");
            Screen.confirm("negotiation.return");
            assertThat(_get(ReasonField.class).isInvalid()).isTrue();

            _setValue(_get(ReasonField.class), "เป้าหมายต่ำกว่าผลในอดีต");
            Screen.confirm("negotiation.return");
        });
        assertThat(session(begun).course().outcome()).isEqualTo(NegotiationOutcome.RETURNED);
    }

    @Test
    void everyRunIsReadOnTheTab() {
        Begun begun = story.beginFormally();
        story.adjourn(begun, List.of(), new CommitteeQuestion("2.1", "เพราะเหตุใด"));

        reading(begun.people().username(Role.AUDITOR), () -> {
            String words = Screen.words(tab.content(begun.agreement()));
            assertThat(words)
                    .contains(Screen.say("negotiation.run.INFORMAL", 1))
                    .contains(Screen.say("negotiation.run.FORMAL", 1))
                    .contains("เพราะเหตุใด")
                    .contains(NegotiationStory.MEETING.minutes())
                    .contains(Screen.say("negotiation.outcome.ADJOURNED"));
        });
    }

    @Test
    void theTabSaysWhoseTurnItIs() {
        Begun begun = story.begin();
        reading(
                begun.officer(),
                () -> assertThat(Screen.words(tab.content(begun.agreement())))
                        .contains(Screen.say("negotiation.turn.INFORMAL.OFFICE")));
    }

    private void atSettle(Begun begun, Runnable work) {
        String task = story.task(begun, begun.committee());
        Screen.at("settle-formally", task, begun.committee(), context, work);
    }

    private void reading(String username, Runnable work) {
        try (Browserless screen = Browserless.as(username, context)) {
            screen.open("");
            work.run();
        }
    }

    private static String tooLong() {
        return Screen.say("kernel.refusal.textTooLong", WrittenText.REASON.longest());
    }

    private static void minutes() {
        _setValue(_get(ThaiDateField.class), "๒๐/๑๑/๒๕๖๓");
        Screen.write("negotiation.attendance", "ประธาน\n\n กรรมการ ");
        Screen.write("negotiation.minutes", "พิจารณาทีละข้อ");
    }

    private NegotiationRow session(Begun begun) {
        return sessions(begun).get(0);
    }

    private List<NegotiationRow> sessions(Begun begun) {
        return actors.as(begun.officer(), () -> directory.of(begun.agreement())).stream()
                .filter(run -> run.kind() == NegotiationKind.FORMAL)
                .toList();
    }
}
