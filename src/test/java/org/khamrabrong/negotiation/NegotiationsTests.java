package org.khamrabrong.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.negotiation.NegotiationStory.accept;
import static org.khamrabrong.negotiation.NegotiationStory.counter;
import static org.khamrabrong.negotiation.NegotiationStory.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.negotiation.NegotiationFact.OfferMade;
import org.khamrabrong.negotiation.NegotiationFact.ToldTerms;
import org.khamrabrong.negotiation.NegotiationStory.Begun;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.workflow.TaskGone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

@ApplicationTest
class NegotiationsTests {

    @Autowired
    NegotiationStory story;

    @Autowired
    Negotiations negotiations;

    @Autowired
    NegotiationDirectory directory;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    StatementCount statements;

    @Autowired
    Audit audit;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Test
    void acceptedOffersBecomeTheAgreementsContent() {
        Begun begun = story.begin();
        story.reviewOffer(begun, counter("1.1", 60, 80, "ปีก่อนทำได้ 87"), accept("2.1"));

        assertThat(indicator(begun, "1.1").target()).isEqualByComparingTo("75");
        story.answerCounter(begun, accept("1.1"));

        assertThat(indicator(begun, "1.1").target()).isEqualByComparingTo("80");
    }

    @Test
    void theFormFindsTheStepWithTheRunAndTheAgreement() {
        Begun begun = story.begin();
        String task = story.task(begun, begun.negotiator());

        NegotiationDesk desk = actors.as(begun.negotiator(), () -> negotiations.open(task));

        assertThat(desk.negotiation().kind()).isEqualTo(NegotiationKind.INFORMAL);
        assertThat(desk.negotiation().items()).extracting(ItemRow::indicator).containsExactly("1.1", "2.1");
        assertThat(desk.agreement().id()).isEqualTo(begun.agreement());
    }

    @Test
    void takesAllOfAReplyOrNothing() {
        Begun begun = story.begin();

        refused(() -> story.reviewOffer(begun, accept("1.1"), counter("2.1", 40, 9, " ")), "reasonForLowerTarget");

        assertThat(run(begun).items()).extracting(ItemRow::state).containsOnly(ItemState.PROPOSED);
        assertThat(history(begun)).extracting(AuditRow::what).doesNotContain("negotiation.offer-accepted");
    }

    @Test
    void weightsMustAddUpBeforeEverythingCountsAsAgreed() {
        Begun begun = story.begin();
        story.reviewOffer(begun, counter("1.1", 55, 75, "มีข้อจำกัด"), accept("2.1"));

        assertThatThrownBy(() -> story.answerCounter(begun, accept("1.1")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("negotiation.refusal.negotiation.weightsNotTotal");
                    assertThat(refusal.arguments()).containsExactly("95", "100");
                });

        assertThat(run(begun).course().outcome()).isNull();
        assertThat(indicator(begun, "1.1").weight()).isEqualByComparingTo("60");
        assertThat(story.taskKey(begun, begun.officer())).isEqualTo("Task_AnswerCounter");
    }

    @Test
    void whatWasAgreedCanBeOpenedAgainSoThatTheWeightsAddUp() {
        Begun begun = story.begin();
        story.reviewOffer(begun, counter("1.1", 55, 75, "มีข้อจำกัด"), accept("2.1"));
        story.answerCounter(begun, accept("1.1"), counter("2.1", 45, 6, "ให้ครบ 100"));

        // The sum is right now, but each dimension has a weight of its own.
        assertThatThrownBy(() -> story.reviewOffer(begun, accept("2.1")))
                .hasMessageContaining("finding.DIMENSION_WEIGHT_MISMATCH");

        story.reviewOffer(begun, counter("1.1", 60, 75, "คืนเดิม"), counter("2.1", 40, 6, "คืนเดิม"));
        assertThat(story.answerCounter(begun, accept("1.1"), accept("2.1"))).isTrue();
        assertThat(run(begun).course().outcome()).isEqualTo(NegotiationOutcome.AGREED);
    }

    @Test
    void refusesTheOfficerAndTheNegotiatorOfTheSameUnit() {
        Begun begun = story.begin();
        String task = story.task(begun, begun.negotiator());
        String insider = organizations
                .person(
                        "insider." + begun.people().division().code(),
                        begun.people().division(),
                        Role.NEGOTIATOR)
                .username();

        for (String wrong : List.of(begun.officer(), begun.committee(), insider)) {
            assertThatThrownBy(() -> actors.as(wrong, () -> negotiations.reviewOffer(task, all())))
                    .hasMessageContaining("workflow.refusal.notYourTask");
        }
    }

    @Test
    void refusesTheOfficerOfAnotherUnit() {
        Begun begun = story.begin();
        story.reviewOffer(begun, counter("1.1", 60, 80, "ปีก่อนทำได้ 87"), accept("2.1"));
        String task = story.task(begun, begun.officer());
        String other = begun.people().otherOfficer().username();

        assertThatThrownBy(() -> actors.as(other, () -> negotiations.answerCounter(task, all())))
                .hasMessageContaining("workflow.refusal.notYourTask");
        assertThatThrownBy(() -> actors.as(other, () -> negotiations.open(task)))
                .hasMessageContaining("workflow.refusal.notYourTask");
    }

    @Test
    void refusesToNegotiateAgainstTheOwnDraft() {
        Begun begun = story.begin();
        String task = story.task(begun, begun.negotiator());
        moveToOffice(begun, begun.officer());

        assertThatThrownBy(() -> actors.as(begun.officer(), () -> negotiations.reviewOffer(task, all())))
                .hasMessageContaining("workflow.refusal.ownWork");
    }

    @Test
    void refusesToAnswerTheOwnCounterOffer() {
        Begun begun = story.begin();
        story.reviewOffer(begun, counter("1.1", 60, 80, "ปีก่อนทำได้ 87"), accept("2.1"));
        String task = story.task(begun, begun.officer());
        moveToDivision(begun, begun.negotiator());

        assertThatThrownBy(() -> actors.as(begun.negotiator(), () -> negotiations.answerCounter(task, all())))
                .hasMessageContaining("workflow.refusal.ownWork");
    }

    @Test
    void theSecondWhoAnswersIsToldAndNothingHappensTwice() {
        Begun begun = story.begin();
        String task = story.task(begun, begun.negotiator());
        story.reviewOffer(begun, accept("1.1"), accept("2.1"));

        assertThatThrownBy(() -> actors.as(begun.negotiator(), () -> negotiations.reviewOffer(task, all())))
                .isInstanceOf(TaskGone.class);

        assertThat(history(begun))
                .filteredOn(row -> row.what().equals("negotiation.offer-accepted"))
                .hasSize(2);
    }

    @Test
    void refusesAStepThatIsNone() {
        Begun begun = story.begin();
        String review = story.task(begun, begun.negotiator());
        story.reviewOffer(begun, counter("1.1", 60, 80, "ปีก่อนทำได้ 87"), accept("2.1"));
        String answer = story.task(begun, begun.officer());

        for (String stale : List.of(review, "no-id", "00000000-0000-0000-0000-000000000000")) {
            assertThatThrownBy(() -> actors.as(begun.officer(), () -> negotiations.answerCounter(stale, all())))
                    .isInstanceOf(TaskGone.class);
        }
        assertThatThrownBy(() -> actors.as(begun.officer(), () -> negotiations.reviewOffer(answer, all())))
                .isInstanceOf(TaskGone.class);
    }

    @Test
    void theRecordSaysWhoOfferedWhatAndWhy() {
        Begun begun = story.begin();
        story.reviewOffer(begun, counter("1.1", 60, 80, " ปีก่อนทำได้ 87 "), accept("2.1"));

        AuditRow made = history(begun).stream()
                .filter(row -> row.what().equals("negotiation.offer-made"))
                .findFirst()
                .orElseThrow();
        assertThat(made.who()).isEqualTo(begun.negotiator());
        OfferMade offer = (OfferMade) made.fact();
        assertThat(offer.indicator()).isEqualTo("1.1");
        assertThat(offer.before()).isEqualTo(told(60, 75, 65, 70, 75, 80, 95));
        assertThat(offer.after()).isEqualTo(told(60, 80, 65, 70, 75, 80, 95));
        assertThat(offer.reason()).isEqualTo("ปีก่อนทำได้ 87");
    }

    @Test
    void aRoundIsTheUnitsOfferAndTheOfficesAnswer() {
        Begun begun = story.begin();
        story.reviewOffer(begun, counter("1.1", 60, 80, "ปีก่อนทำได้ 87"), accept("2.1"));
        story.answerCounter(begun, counter("1.1", 60, 78, "งบประมาณลดลง"));
        story.reviewOffer(begun, counter("1.1", 60, 79, "พบกันครึ่งทาง"));

        assertThat(run(begun).items().get(0).offers())
                .extracting(OfferRow::exchange)
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void offersCannotBeRewrittenOrTakenAwayInTheDatabase() {
        Begun begun = story.begin();
        story.reviewOffer(begun, counter("1.1", 60, 80, "ปีก่อนทำได้ 87"), accept("2.1"));

        for (String change : List.of("update negotiation_offer set weight = 1", "delete from negotiation_offer")) {
            assertThatThrownBy(() -> database.update(change)).hasMessageContaining("append-only");
        }
    }

    @Test
    void everyoneWhoSeesTheAgreementSeesTheOffersAndNobodyElseDoes() {
        Begun begun = story.begin();

        for (String reader : List.of(begun.officer(), begun.people().username(Role.AUDITOR))) {
            assertThat(actors.as(reader, () -> directory.of(begun.agreement()))).hasSize(1);
        }
        assertThatThrownBy(() ->
                        actors.as(begun.people().otherOfficer().username(), () -> directory.of(begun.agreement())))
                .hasMessageContaining("agreement.refusal.agreementNotYours");
    }

    @Test
    void refusesAnOfferWhoseScaleTurnsBack() {
        Begun begun = story.begin();
        Terms turned = new Terms(
                terms("1.1", 60, 75).weight(),
                terms("1.1", 60, 75).target(),
                TestOrganization.scale(80, 95, 90, 95, 100).points());

        refused(
                () -> story.reviewOffer(begun, ItemReply.counter("1.1", turned, "ตามแผน"), accept("2.1")),
                "notMonotonic");
    }

    private void moveToOffice(Begun begun, String username) {
        move(username, begun.people().office().id(), Role.NEGOTIATOR);
    }

    private void moveToDivision(Begun begun, String username) {
        move(username, begun.people().division().id(), Role.OFFICER);
    }

    private void move(String username, java.util.UUID unit, Role role) {
        database.update("update person set unit = ? where username = ?", unit, username);
        database.update(
                "update person_role set role = ?, unit = ? where person = (select id from person where username = ?)",
                role.name(),
                unit,
                username);
    }

    private Indicator indicator(Begun begun, String number) {
        return actors.as(
                begun.officer(),
                () -> agreements
                        .find(begun.agreement())
                        .content()
                        .indicator(number)
                        .orElseThrow());
    }

    private NegotiationRow run(Begun begun) {
        return actors.as(
                begun.people().username(Role.AUDITOR),
                () -> directory.of(begun.agreement()).get(0));
    }

    private List<AuditRow> history(Begun begun) {
        return actors.as(
                begun.people().username(Role.AUDITOR),
                () -> audit.history(begun.agreement(), Pageable.ofSize(200)).getContent());
    }

    private static List<ItemReply> all() {
        return List.of(accept("1.1"), accept("2.1"));
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).hasMessageContaining("negotiation.refusal.negotiation." + key);
    }

    @Test
    void twiceAsManyOffersCostNoMoreThanTwiceAsManyStatements() {
        long five = statementsToAccept(5);
        long ten = statementsToAccept(10);
        long twenty = statementsToAccept(20);

        assertThat(twenty - ten).isLessThanOrEqualTo(2 * (ten - five));
    }

    private long statementsToAccept(int indicators) {
        Made made = organizations.make();
        AgreementId id = organizations.open(made, equalShares(indicators));
        walk.until(made, id, "Task_ReviewOffer");
        String task = walk.waiting(made, id).orElseThrow().task();
        return actors.as(made.username(Role.NEGOTIATOR), () -> {
            List<ItemReply> replies = negotiations.open(task).negotiation().items().stream()
                    .map(item -> accept(item.indicator()))
                    .toList();
            return statements.of(() -> negotiations.reviewOffer(task, replies));
        });
    }

    /** The first of its indicators so many times over, its weight divided among them. */
    private static AgreementPackage equalShares(int indicators) {
        AgreementPackage content = TestOrganization.content();
        Indicator first = content.indicators().get(0);
        BigDecimal weight = new BigDecimal(60 / indicators);
        List<Indicator> all = new ArrayList<>(List.of(content.indicators().get(1)));
        for (int number = 1; number <= indicators; number++) {
            all.add(first.withNumber("1." + number).withWeight(weight));
        }
        return content.withIndicators(all);
    }

    private static ToldTerms told(int weight, int target, int... criteria) {
        return new ToldTerms(
                BigDecimal.valueOf(weight),
                BigDecimal.valueOf(target),
                IntStream.of(criteria).mapToObj(BigDecimal::valueOf).toList());
    }
}
