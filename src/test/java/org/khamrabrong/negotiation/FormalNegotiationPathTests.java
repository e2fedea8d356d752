package org.khamrabrong.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.negotiation.ItemSettlement.asItStands;
import static org.khamrabrong.negotiation.NegotiationPaths.FORMAL;
import static org.khamrabrong.negotiation.NegotiationPaths.INFORMAL;
import static org.khamrabrong.negotiation.NegotiationStory.accept;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.negotiation.NegotiationStory.Begun;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the model formal-negotiation. */
@ApplicationTest
class FormalNegotiationPathTests {

    @Autowired
    NegotiationStory story;

    @Autowired
    NegotiationPaths paths;

    @Test
    void theCommitteeSettlesInOneMeeting() {
        Begun begun = story.beginFormally();

        story.settle(begun, asItStands("1.1"), asItStands("2.1"));

        assertThat(paths.walked(begun, FORMAL))
                .isEqualTo(List.of(
                        "Event_FormalNegotiationAsked",
                        "Gateway_ToOpenFormalSession",
                        "Task_OpenFormalSession",
                        "Task_SettleFormally",
                        "Gateway_FormalOutcome",
                        "Task_RecordSettlement",
                        "Event_Settled"));
    }

    @Test
    void theCommitteeAdjournsAndSettlesAfterTheUnitsAnswer() {
        Begun begun = story.beginFormally();

        story.adjourn(begun, List.of(asItStands("1.1")), new CommitteeQuestion("2.1", "เพราะเหตุใดจึงคงเป้าหมายเดิม"));
        story.answerCommittee(begun, "เพราะงบประมาณเท่าเดิม");
        story.settle(begun, asItStands("2.1"));

        assertThat(paths.walked(begun, FORMAL))
                .isEqualTo(List.of(
                        "Event_FormalNegotiationAsked",
                        "Gateway_ToOpenFormalSession",
                        "Task_OpenFormalSession",
                        "Task_SettleFormally",
                        "Gateway_FormalOutcome",
                        "Task_AnswerCommittee",
                        "Gateway_ToOpenFormalSession",
                        "Task_OpenFormalSession",
                        "Task_SettleFormally",
                        "Gateway_FormalOutcome",
                        "Task_RecordSettlement",
                        "Event_Settled"));
    }

    @Test
    void theCommitteeSendsBackAndEveryIndicatorIsProposedAgain() {
        Begun begun = story.beginFormally();

        story.giveBack(begun, "ค่าเป้าหมายต่ำกว่าผลในอดีต");

        assertThat(paths.walked(begun, FORMAL))
                .isEqualTo(List.of(
                        "Event_FormalNegotiationAsked",
                        "Gateway_ToOpenFormalSession",
                        "Task_OpenFormalSession",
                        "Task_SettleFormally",
                        "Gateway_FormalOutcome",
                        "Event_ReturnedToInformal"));
        assertThat(paths.stage(begun)).isEqualTo(Stage.INFORMAL_NEGOTIATION);
        List<NegotiationRow> runs = paths.runs(begun);
        assertThat(runs)
                .extracting(NegotiationRow::kind, NegotiationRow::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(NegotiationKind.INFORMAL, 1),
                        org.assertj.core.groups.Tuple.tuple(NegotiationKind.FORMAL, 1),
                        org.assertj.core.groups.Tuple.tuple(NegotiationKind.INFORMAL, 2));
        assertThat(runs.get(1).minutes().reason()).isEqualTo("ค่าเป้าหมายต่ำกว่าผลในอดีต");
        assertThat(runs.get(2).items()).extracting(ItemRow::state).containsOnly(ItemState.PROPOSED);

        story.reviewOffer(begun, accept("1.1"), accept("2.1"));
        story.settle(begun, asItStands("1.1"), asItStands("2.1"));
        assertThat(paths.ended(begun, INFORMAL))
                .containsOnly("Event_InformallyAgreed")
                .hasSize(2);
        assertThat(paths.ended(begun, FORMAL)).containsExactly("Event_ReturnedToInformal", "Event_Settled");
    }
}
