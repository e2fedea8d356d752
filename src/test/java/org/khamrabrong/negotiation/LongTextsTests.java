package org.khamrabrong.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.negotiation.ItemSettlement.asItStands;
import static org.khamrabrong.negotiation.NegotiationStory.MEETING;
import static org.khamrabrong.negotiation.NegotiationStory.accept;
import static org.khamrabrong.negotiation.NegotiationStory.counter;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.negotiation.NegotiationStory.Begun;
import org.khamrabrong.organization.Actors;
import org.springframework.beans.factory.annotation.Autowired;

/** Reasons, minutes, questions and answers take the longest text whole, and nothing beyond it. */
@ApplicationTest
class LongTextsTests {

    private static final String LONGEST = "ก".repeat(WrittenText.REASON.longest());
    private static final String UNKEEPABLE = "เหตุ\u0000ผล";

    @Autowired
    NegotiationStory story;

    @Autowired
    FormalNegotiations meetings;

    @Autowired
    NegotiationDirectory directory;

    @Autowired
    Actors actors;

    @Test
    void theReasonOfAnOfferHasItsLongestText() {
        Begun begun = story.begin();

        refused("negotiation.refusal.negotiation.textTooLong", () -> offer(begun, LONGEST + "ก"));
        refused("negotiation.refusal.negotiation.textUnkeepable", () -> offer(begun, UNKEEPABLE));
        assertThat(latest(begun).items()).extracting(ItemRow::state).containsOnly(ItemState.PROPOSED);

        offer(begun, LONGEST);
        assertThat(latest(begun).item("1.1").orElseThrow().latest().reason()).isEqualTo(LONGEST);
    }

    @Test
    void theMinutesHaveTheirLongestText() {
        Begun begun = story.beginFormally();

        refused("negotiation.refusal.negotiation.textTooLong", () -> settle(begun, List.of("ประธาน"), LONGEST + "ก"));
        refused("negotiation.refusal.negotiation.textTooLong", () -> settle(begun, List.of(LONGEST, "ก"), "เห็นชอบ"));
        refused("negotiation.refusal.negotiation.textUnkeepable", () -> settle(begun, List.of("ประธาน"), UNKEEPABLE));
        refused("negotiation.refusal.negotiation.textUnkeepable", () -> settle(begun, List.of(UNKEEPABLE), "เห็นชอบ"));
        assertThat(latest(begun).course().outcome()).isNull();

        settle(begun, List.of(LONGEST), LONGEST);
        assertThat(latest(begun).minutes().meeting().minutes()).isEqualTo(LONGEST);
    }

    @Test
    void aReturnToInformalNegotiationHasItsLongestReason() {
        Begun begun = story.beginFormally();

        refused("kernel.refusal.textTooLong", () -> story.giveBack(begun, LONGEST + "ก"));
        refused("kernel.refusal.textUnkeepable", () -> story.giveBack(begun, UNKEEPABLE));
        assertThat(latest(begun).course().outcome()).isNull();

        story.giveBack(begun, LONGEST);
    }

    @Test
    void questionAndAnswerHaveTheirLongestText() {
        Begun begun = story.beginFormally();

        refused("kernel.refusal.textTooLong", () -> ask(begun, LONGEST + "ก"));
        refused("kernel.refusal.textUnkeepable", () -> ask(begun, UNKEEPABLE));
        assertThat(latest(begun).course().outcome()).isNull();
        assertThat(latest(begun).questions()).isEmpty();
        ask(begun, LONGEST);

        refused("kernel.refusal.textTooLong", () -> story.answerCommittee(begun, LONGEST + "ก"));
        refused("kernel.refusal.textUnkeepable", () -> story.answerCommittee(begun, UNKEEPABLE));
        assertThat(asked(begun).answer()).isNull();

        story.answerCommittee(begun, LONGEST);
        assertThat(asked(begun).question().words()).isEqualTo(LONGEST);
        assertThat(asked(begun).answer().words()).isEqualTo(LONGEST);
    }

    private void offer(Begun begun, String reason) {
        story.reviewOffer(begun, counter("1.1", 60, 80, reason), accept("2.1"));
    }

    private void settle(Begun begun, List<String> attendance, String minutes) {
        String task = story.task(begun, begun.committee());
        actors.as(
                begun.committee(),
                () -> meetings.settle(
                        task,
                        new Meeting(MEETING.heldOn(), attendance, minutes),
                        List.of(asItStands("1.1"), asItStands("2.1"))));
    }

    private void ask(Begun begun, String question) {
        story.adjourn(begun, List.of(), new CommitteeQuestion(null, question));
    }

    private QuestionRow asked(Begun begun) {
        return actors.as(begun.committee(), () -> directory.of(begun.agreement())).stream()
                .flatMap(run -> run.questions().stream())
                .findFirst()
                .orElseThrow();
    }

    private NegotiationRow latest(Begun begun) {
        List<NegotiationRow> runs = actors.as(begun.committee(), () -> directory.of(begun.agreement()));
        return runs.get(runs.size() - 1);
    }

    private static void refused(String key, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
