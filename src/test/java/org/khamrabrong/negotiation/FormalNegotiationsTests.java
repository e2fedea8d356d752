package org.khamrabrong.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.negotiation.ItemSettlement.adjusted;
import static org.khamrabrong.negotiation.ItemSettlement.asItStands;
import static org.khamrabrong.negotiation.NegotiationStory.MEETING;
import static org.khamrabrong.negotiation.NegotiationStory.terms;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.negotiation.NegotiationStory.Begun;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.workflow.TaskGone;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class FormalNegotiationsTests {

    @Autowired
    NegotiationStory story;

    @Autowired
    FormalNegotiations meetings;

    @Autowired
    NegotiationDirectory directory;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    Actors actors;

    @Test
    void settlesEveryIndicatorOnTheRecord() {
        Begun begun = story.beginFormally();

        story.settle(begun, asItStands("1.1"), adjusted("2.1", terms("2.1", 40, 5), "ปีก่อนทำได้ 5"));

        NegotiationRow session = latest(begun);
        assertThat(session.course().outcome()).isEqualTo(NegotiationOutcome.SETTLED);
        assertThat(session.minutes().meeting()).isEqualTo(MEETING);
        assertThat(session.minutes().by()).isEqualTo(begun.committee());
        assertThat(session.item("2.1").orElseThrow().latest().reason()).isEqualTo("ปีก่อนทำได้ 5");
        assertThat(versions(begun)).extracting(VersionRow::kind).contains(VersionKind.SETTLED);
        assertThat(settledContent(begun)).isEqualByComparingTo("5");
    }

    @Test
    void refusesToSettleWhileAnIndicatorIsLeft() {
        Begun begun = story.beginFormally();

        refused(() -> story.settle(begun, asItStands("1.1")), "itemsLeft");
    }

    @Test
    void refusesToSettleWhileTheWeightsDoNotAddUp() {
        Begun begun = story.beginFormally();

        refused(
                () -> story.settle(begun, asItStands("1.1"), adjusted("2.1", terms("2.1", 30, 6), "สำคัญน้อยกว่า")),
                "weightsNotTotal");
        assertThat(latest(begun).course().outcome()).isNull();
    }

    @Test
    void refusesAnAdjustmentWithoutReason() {
        Begun begun = story.beginFormally();

        refused(
                () -> story.settle(begun, asItStands("1.1"), adjusted("2.1", terms("2.1", 40, 7), "")),
                "reasonForLowerTarget");
    }

    @Test
    void refusesAMeetingWithoutMinutes() {
        Begun begun = story.beginFormally();
        String task = story.task(begun, begun.committee());
        Meeting silent = new Meeting(MEETING.heldOn(), MEETING.attendance(), " ");

        refused(() -> as(begun.committee(), () -> meetings.giveBack(task, silent, "เป้าหมายต่ำ")), "minutesMissing");
    }

    @Test
    void refusesToSendBackWithoutReason() {
        Begun begun = story.beginFormally();

        refused(() -> story.giveBack(begun, "  "), "reasonForReturn");
    }

    @Test
    void refusesToAdjournWithoutAQuestion() {
        Begun begun = story.beginFormally();

        refused(() -> story.adjourn(begun, List.of()), "questionMissing");
        refused(() -> story.adjourn(begun, List.of(), new CommitteeQuestion("1.1", " ")), "questionMissing");
    }

    @Test
    void refusesToAskAboutAnIndicatorThatIsNone() {
        Begun begun = story.beginFormally();

        assertThatThrownBy(() -> story.adjourn(begun, List.of(), new CommitteeQuestion("9.9", "เพราะเหตุใด")))
                .hasMessageContaining("agreement.refusal.unknownIndicator");
    }

    @Test
    void theUnitAnswersEveryQuestion() {
        Begun begun = story.beginFormally();
        story.adjourn(
                begun, List.of(), new CommitteeQuestion("1.1", "เพราะเหตุใด"), new CommitteeQuestion(null, "เมื่อใด"));
        String task = story.task(begun, begun.officer());
        QuestionRow first = latest(begun).questions().get(0);

        refused(
                () -> as(begun.officer(), () -> meetings.answerCommittee(task, Map.of(first.id(), "เพราะงบประมาณ"))),
                "answerMissing");

        story.answerCommittee(begun, "ตามแผน");
        assertThat(session(begun, 0).questions())
                .extracting(
                        question -> question.answer().words(),
                        question -> question.answer().by())
                .containsOnly(org.assertj.core.groups.Tuple.tuple("ตามแผน", begun.officer()));
    }

    @Test
    void whatWasSettledBeforeTheAdjournmentStaysSettled() {
        Begun begun = story.beginFormally();
        story.adjourn(begun, List.of(asItStands("1.1")), new CommitteeQuestion("2.1", "เพราะเหตุใด"));
        story.answerCommittee(begun, "ตามแผน");

        assertThat(latest(begun).number()).isEqualTo(2);
        story.settle(begun, asItStands("2.1"));

        assertThat(latest(begun).course().outcome()).isEqualTo(NegotiationOutcome.SETTLED);
    }

    @Test
    void onlyTheCommitteeSettlesAndOnlyTheUnitsOfficerAnswers() {
        Begun begun = story.beginFormally();
        String settle = story.task(begun, begun.committee());
        for (String wrong : List.of(begun.officer(), begun.negotiator())) {
            assertThatThrownBy(() -> as(wrong, () -> meetings.giveBack(settle, MEETING, "เป้าหมายต่ำ")))
                    .hasMessageContaining("workflow.refusal.notYourTask");
        }
        story.adjourn(begun, List.of(), new CommitteeQuestion(null, "เมื่อใด"));
        String answer = story.task(begun, begun.officer());
        for (String wrong :
                List.of(begun.committee(), begun.people().otherOfficer().username())) {
            assertThatThrownBy(() -> as(wrong, () -> meetings.answerCommittee(answer, Map.of())))
                    .hasMessageContaining("workflow.refusal.notYourTask");
        }
    }

    @Test
    void theSecondWhoSettlesIsTold() {
        Begun begun = story.beginFormally();
        String task = story.task(begun, begun.committee());
        story.settle(begun, asItStands("1.1"), asItStands("2.1"));

        assertThatThrownBy(() -> as(
                        begun.committee(),
                        () -> meetings.settle(task, MEETING, List.of(asItStands("1.1"), asItStands("2.1")))))
                .isInstanceOf(TaskGone.class);
        assertThat(versions(begun))
                .filteredOn(version -> version.kind() == VersionKind.SETTLED)
                .hasSize(1);
    }

    private java.math.BigDecimal settledContent(Begun begun) {
        int number = versions(begun).stream()
                .filter(version -> version.kind() == VersionKind.SETTLED)
                .findFirst()
                .orElseThrow()
                .number();
        return actors.as(
                begun.officer(),
                () -> agreements
                        .version(begun.agreement(), number)
                        .indicator("2.1")
                        .orElseThrow()
                        .target());
    }

    private List<VersionRow> versions(Begun begun) {
        return actors.as(begun.officer(), () -> agreements.versions(begun.agreement()));
    }

    private NegotiationRow latest(Begun begun) {
        List<NegotiationRow> sessions = sessions(begun);
        return sessions.get(sessions.size() - 1);
    }

    private NegotiationRow session(Begun begun, int index) {
        return sessions(begun).get(index);
    }

    private List<NegotiationRow> sessions(Begun begun) {
        return actors.as(begun.officer(), () -> directory.of(begun.agreement())).stream()
                .filter(run -> run.kind() == NegotiationKind.FORMAL)
                .toList();
    }

    private void as(String username, Runnable work) {
        actors.as(username, work);
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).hasMessageContaining("negotiation.refusal.negotiation." + key);
    }
}
