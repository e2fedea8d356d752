package org.khamrabrong.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.negotiation.NegotiationPaths.INFORMAL;
import static org.khamrabrong.negotiation.NegotiationStory.accept;
import static org.khamrabrong.negotiation.NegotiationStory.counter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.negotiation.NegotiationStory.Begun;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.FormDrafts;
import org.khamrabrong.workflow.ProcessClock;
import org.khamrabrong.workflow.decision.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A round of informal negotiation has a last day; after as many rounds as may be the committee decides. */
@ApplicationTest
class NegotiationRoundTests {

    @Autowired
    NegotiationStory story;

    @Autowired
    NegotiationPaths paths;

    @Autowired
    ProcessClock clock;

    @Autowired
    DueJobs jobs;

    @Autowired
    FormDrafts drafts;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void setBack() {
        ClockUtil.reset();
    }

    @Test
    void afterThreeRoundsOfWordsTheCommitteeDecides() {
        Begun begun = story.begin();
        for (int round = 1; round <= 3; round++) {
            assertThat(informal(begun).course().round().number()).isEqualTo(round);
            story.reviewOffer(begun, replies(counter("1.1", 60, 80 + round, "ปีก่อนทำได้ 87"), round));
            story.answerCounter(begun, counter("1.1", 60, 77, "งบประมาณลดลง"));
        }

        assertThat(informal(begun).course().outcome()).isEqualTo(NegotiationOutcome.REFERRED);
        assertThat(paths.ended(begun, INFORMAL)).containsExactly("Event_ReferredToCommittee");
        assertThat(paths.stage(begun)).isEqualTo(Stage.FORMAL_NEGOTIATION);
        assertThat(told(begun, "negotiation.negotiation-referred")).isEqualTo(1);
        assertThat(story.taskKey(begun, begun.committee())).isEqualTo("Task_SettleFormally");
    }

    @Test
    void aRoundThatNobodyEndsCountsAsOneWithoutAgreementAndBeginsWithTheSameSide() {
        Begun begun = story.begin();
        story.reviewOffer(begun, counter("1.1", 60, 80, "ปีก่อนทำได้ 87"), accept("2.1"));
        String missed = story.task(begun, begun.officer());

        passTheRound(begun);

        assertThat(told(begun, "negotiation.round-lapsed")).isEqualTo(1);
        assertThat(informal(begun).course().round().number()).isEqualTo(2);
        assertThat(story.taskKey(begun, begun.officer())).isEqualTo("Task_AnswerCounter");
        assertThat(story.task(begun, begun.officer())).isNotEqualTo(missed);
        assertThat(story.answerCounter(begun, accept("1.1"))).isTrue();
        assertThat(paths.ended(begun, INFORMAL)).containsExactly("Event_InformallyAgreed");
    }

    @Test
    void afterThreeRoundsOfSilenceTheCommitteeDecides() {
        Begun begun = story.begin();

        passTheRound(begun);
        passTheRound(begun);
        passTheRound(begun);

        assertThat(told(begun, "negotiation.round-lapsed")).isEqualTo(3);
        assertThat(informal(begun).course().outcome()).isEqualTo(NegotiationOutcome.REFERRED);
        assertThat(paths.stage(begun)).isEqualTo(Stage.FORMAL_NEGOTIATION);
    }

    @Test
    void whatWasTypedWhenTheRoundEndedIsThereInTheNext() {
        Begun begun = story.begin();
        String typed = story.task(begun, begun.negotiator());
        actors.as(begun.negotiator(), () -> drafts.save(typed, "{\"typed\":true}"));

        passTheRound(begun);

        String next = story.task(begun, begun.negotiator());
        assertThat(next).isNotEqualTo(typed);
        assertThat(actors.as(begun.negotiator(), () -> drafts.find(next))).contains("{\"typed\":true}");
    }

    @Test
    void theTableSaysHowManyRoundsThereAre() {
        assertThat(RoundTerms.USUAL).isEqualTo(new RoundTerms(3, 15));
        assertThat(RoundTerms.problems(row("3", "15"))).isEmpty();
        assertThat(RoundTerms.problems(row("0", "15"))).hasSize(1);
        assertThat(RoundTerms.problems(row("3", "121"))).hasSize(1);
        assertThat(RoundTerms.problems(row("1.5", "15"))).hasSize(1);
    }

    private static Answer row(String rounds, String days) {
        return new Answer(Map.of("rounds", rounds, "days", days));
    }

    private static ItemReply[] replies(ItemReply counter, int round) {
        return round == 1 ? new ItemReply[] {counter, accept("2.1")} : new ItemReply[] {counter};
    }

    private void passTheRound(Begun begun) {
        Instant end = informal(begun).course().round().endsAt();
        clock.moveTo(end.plusSeconds(60));
        jobs.runFor(begun.agreement());
    }

    private NegotiationRow informal(Begun begun) {
        List<NegotiationRow> runs = paths.runs(begun);
        return runs.stream()
                .filter(run -> run.kind() == NegotiationKind.INFORMAL)
                .findFirst()
                .orElseThrow();
    }

    private int told(Begun begun, String fact) {
        return database.queryForObject(
                "select count(*) from audit_entry where chain = ? and what = ?",
                Integer.class,
                begun.agreement().value(),
                fact);
    }
}
