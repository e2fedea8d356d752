package org.khamrabrong.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.negotiation.NegotiationPaths.INFORMAL;
import static org.khamrabrong.negotiation.NegotiationStory.accept;
import static org.khamrabrong.negotiation.NegotiationStory.counter;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.negotiation.NegotiationStory.Begun;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the model informal-negotiation. */
@ApplicationTest
class InformalNegotiationPathTests {

    @Autowired
    NegotiationStory story;

    @Autowired
    NegotiationPaths paths;

    @Test
    void theNegotiatorAcceptsEverything() {
        Begun begun = story.begin();
        assertThat(paths.stage(begun)).isEqualTo(Stage.INFORMAL_NEGOTIATION);

        story.reviewOffer(begun, accept("1.1"), accept("2.1"));

        assertThat(paths.walked(begun, INFORMAL))
                .isEqualTo(List.of(
                        "Event_NegotiationAsked",
                        "Task_OpenNegotiation",
                        "Gateway_ToRound",
                        "Subprocess_NegotiationRound",
                        "Event_RoundBegun",
                        "Gateway_UnitsTurn",
                        "Task_ReviewOffer",
                        "Gateway_OfferAgreed",
                        "Event_OfferAccepted",
                        "Task_RecordInformalAgreement",
                        "Event_InformallyAgreed"));
        assertThat(paths.stage(begun)).isEqualTo(Stage.FORMAL_NEGOTIATION);
    }

    @Test
    void theOfficerAcceptsTheCounterOffer() {
        Begun begun = story.begin();

        story.reviewOffer(begun, counter("1.1", 60, 80, "ปีก่อนทำได้ 87"), accept("2.1"));
        assertThat(story.answerCounter(begun, accept("1.1"))).isTrue();

        assertThat(paths.walked(begun, INFORMAL))
                .isEqualTo(List.of(
                        "Event_NegotiationAsked",
                        "Task_OpenNegotiation",
                        "Gateway_ToRound",
                        "Subprocess_NegotiationRound",
                        "Event_RoundBegun",
                        "Gateway_UnitsTurn",
                        "Task_ReviewOffer",
                        "Gateway_OfferAgreed",
                        "Gateway_ToAnswerCounter",
                        "Task_AnswerCounter",
                        "Gateway_CounterAgreed",
                        "Event_CounterAccepted",
                        "Task_RecordInformalAgreement",
                        "Event_InformallyAgreed"));
    }

    @Test
    void theOfficerOffersAgainAndTheNegotiatorAccepts() {
        Begun begun = story.begin();

        story.reviewOffer(begun, counter("1.1", 60, 80, "ปีก่อนทำได้ 87"), accept("2.1"));
        assertThat(story.answerCounter(begun, counter("1.1", 60, 78, "งบประมาณลดลง")))
                .isFalse();
        assertThat(story.reviewOffer(begun, accept("1.1"))).isTrue();

        assertThat(paths.walked(begun, INFORMAL))
                .isEqualTo(List.of(
                        "Event_NegotiationAsked",
                        "Task_OpenNegotiation",
                        "Gateway_ToRound",
                        "Subprocess_NegotiationRound",
                        "Event_RoundBegun",
                        "Gateway_UnitsTurn",
                        "Task_ReviewOffer",
                        "Gateway_OfferAgreed",
                        "Gateway_ToAnswerCounter",
                        "Task_AnswerCounter",
                        "Gateway_CounterAgreed",
                        "Event_RoundWithoutAgreement",
                        "Event_NoAgreement",
                        "Gateway_ToCloseRound",
                        "Task_CloseRound",
                        "Gateway_RoundsUsedUp",
                        "Gateway_ToRound",
                        "Subprocess_NegotiationRound",
                        "Event_RoundBegun",
                        "Gateway_UnitsTurn",
                        "Task_ReviewOffer",
                        "Gateway_OfferAgreed",
                        "Event_OfferAccepted",
                        "Task_RecordInformalAgreement",
                        "Event_InformallyAgreed"));
    }
}
