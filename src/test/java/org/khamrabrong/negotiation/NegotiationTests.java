package org.khamrabrong.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAsked;
import org.khamrabrong.negotiation.NegotiationFact.IndicatorSettled;
import org.khamrabrong.negotiation.NegotiationFact.NegotiationReturned;
import org.khamrabrong.negotiation.NegotiationFact.OfferAccepted;
import org.khamrabrong.negotiation.NegotiationFact.SessionAdjourned;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;

class NegotiationTests {

    private static final Instant NOON = Instant.parse("2021-01-20T05:00:00Z");
    private static final AgreementPackage CONTENT = TestOrganization.content();
    private static final AgreementId ID = AgreementId.random();
    private static final Hand OFFICE = new Hand("negotiator", NOON);
    private static final Hand UNIT = new Hand("officer", NOON);

    private final List<Indicator> indicators = CONTENT.indicators();
    private final Negotiation informal = run(NegotiationKind.INFORMAL, 1);

    @Test
    void opensWithTheDraftAsTheUnitsOffer() {
        ItemRow item = informal.row().items().get(0);

        assertThat(item.state()).isEqualTo(ItemState.PROPOSED);
        assertThat(item.latest().side()).isEqualTo(Side.UNIT);
        assertThat(item.latest().by()).isEqualTo("officer");
        assertThat(item.latest().terms()).isEqualTo(Terms.of(indicators.get(0)));
        assertThat(informal.row().course().turn()).isEqualTo(Side.OFFICE);
    }

    @Test
    void acceptingTakesTheOtherSidesLastOffer() {
        Terms counter = counter("1.1", 80, Side.OFFICE, OFFICE);

        OfferAccepted told = informal.item("1.1").accept(Side.UNIT, UNIT);

        assertThat(told).isEqualTo(new OfferAccepted(ID, "officer", "1.1", counter.told()));
        assertThat(informal.item("1.1").terms()).isEqualTo(counter);
        assertThat(informal.row().items().get(0).state()).isEqualTo(ItemState.AGREED);
        assertThat(informal.row().items().get(0).settled().by()).isEqualTo("officer");
    }

    @Test
    void refusesToAcceptAnOwnOffer() {
        counter("1.1", 80, Side.OFFICE, OFFICE);

        refused(() -> informal.item("1.1").accept(Side.OFFICE, OFFICE), "ownOffer");
    }

    @Test
    void refusesToAcceptWhatIsAgreed() {
        informal.item("1.1").accept(Side.OFFICE, OFFICE);

        refused(() -> informal.item("1.1").accept(Side.OFFICE, OFFICE), "agreedAlready");
    }

    @Test
    void aCounterOfferOpensWhatWasAgreedAgain() {
        informal.item("1.1").accept(Side.OFFICE, OFFICE);

        counter("1.1", 80, Side.UNIT, UNIT);

        assertThat(informal.item("1.1").agreed()).isFalse();
        assertThat(informal.row().items().get(0).settled()).isNull();
    }

    @Test
    void everyOfferIsKept() {
        counter("1.1", 80, Side.OFFICE, OFFICE);
        counter("1.1", 78, Side.UNIT, UNIT);

        assertThat(informal.row().items().get(0).offers())
                .extracting(offer -> offer.terms().target().intValue())
                .containsExactly(75, 80, 78);
    }

    @Test
    void onlyTheSideWhoseTurnItIsReplies() {
        refused(() -> informal.requireCompleteReply(Side.UNIT, all()), "notYourTurn");

        reply(Side.OFFICE, 80);

        refused(() -> informal.requireCompleteReply(Side.OFFICE, all()), "notYourTurn");
    }

    @Test
    void aReplyAnswersEveryOpenIndicatorOnce() {
        ItemReply first = ItemReply.accept("1.1");
        ItemReply unknown = ItemReply.accept("9.9");

        refused(() -> informal.requireCompleteReply(Side.OFFICE, List.of(first)), "itemsLeft");
        refused(() -> informal.requireCompleteReply(Side.OFFICE, List.of(first, first)), "itemTwice");
        assertThatThrownBy(() -> informal.requireCompleteReply(Side.OFFICE, List.of(first, unknown)))
                .hasMessageContaining("agreement.refusal.unknownIndicator");
    }

    @Test
    void whatIsAgreedNeedsNoFurtherReply() {
        informal.item("1.1").accept(Side.OFFICE, OFFICE);

        informal.requireCompleteReply(Side.OFFICE, List.of(ItemReply.accept("2.1")));

        assertThat(informal.row().items())
                .extracting(ItemRow::indicator, ItemRow::agreed)
                .containsExactly(tuple("1.1", true), tuple("2.1", false));
    }

    @Test
    void theUnitsAnswerBeginsANewExchange() {
        reply(Side.OFFICE, 80);
        assertThat(informal.row().course().exchange()).isEqualTo(2);

        reply(Side.UNIT, 78);
        assertThat(informal.row().course().exchange()).isEqualTo(2);
    }

    @Test
    void nothingIsAnsweredOnceAllIsAgreed() {
        assertThat(informal.reply(Side.OFFICE, OFFICE, all(), CONTENT))
                .extracting(NegotiationFact::getClass)
                .isEqualTo(List.of(OfferAccepted.class, OfferAccepted.class));

        refused(() -> informal.requireCompleteReply(Side.OFFICE, all()), "closed");
        assertThat(informal.row().course().turn()).isNull();
    }

    @Test
    void aMeetingIsNoTurn() {
        refused(informal::requireSession, "closed");
        refused(() -> run(NegotiationKind.FORMAL, 1).requireCompleteReply(Side.OFFICE, all()), "closed");
    }

    @Test
    void whatAnAdjournedSessionSettledStaysSettled() {
        Negotiation first = run(NegotiationKind.FORMAL, 1);
        CommitteeQuestion question = new CommitteeQuestion("2.1", "ปีก่อนเป็นอย่างไร");
        assertThat(first.adjourn(
                        meeting(), OFFICE, List.of(ItemSettlement.asItStands("1.1")), List.of(question), CONTENT))
                .extracting(NegotiationFact::getClass)
                .isEqualTo(List.of(IndicatorSettled.class, CommitteeAsked.class, SessionAdjourned.class));

        Negotiation second = new Negotiation(ID, first, indicators, UNIT);

        assertThat(second.row().number()).isEqualTo(2);
        assertThat(second.item("1.1").agreed()).isTrue();
        assertThat(second.item("2.1").agreed()).isFalse();
    }

    @Test
    void afterAReturnEverythingIsOpenAgain() {
        Negotiation first = run(NegotiationKind.FORMAL, 1);
        first.item("1.1").settle(OFFICE, CONTENT, ItemSettlement.asItStands("1.1"));
        assertThat(first.giveBack(meeting(), OFFICE, "เป้าหมายต่ำไป"))
                .isEqualTo(new NegotiationReturned(ID, "negotiator", 1, "เป้าหมายต่ำไป"));

        Negotiation second = new Negotiation(ID, first, indicators, UNIT);

        assertThat(second.item("1.1").agreed()).isFalse();
    }

    @Test
    void anAdjustmentByTheCommitteeNeedsItsReason() {
        Negotiation session = run(NegotiationKind.FORMAL, 1);
        Terms easier = new Terms(
                new BigDecimal(60),
                new BigDecimal(70),
                indicators.get(0).scale().points());

        refused(
                () -> session.item("1.1").settle(OFFICE, CONTENT, ItemSettlement.adjusted("1.1", easier, "")),
                "reasonForLowerTarget");
    }

    private Negotiation run(NegotiationKind kind, int number) {
        return new Negotiation(ID, kind, number, indicators, UNIT);
    }

    private Terms counter(String number, int target, Side side, Hand hand) {
        Indicator indicator = indicators.get(0);
        Terms terms = new Terms(
                indicator.weight(), new BigDecimal(target), indicator.scale().points());
        informal.item(number).counter(side, hand, 1, new Proposal(terms, "เหตุผล"), CONTENT);
        return terms;
    }

    private void reply(Side side, int target) {
        Terms terms = Terms.of(indicators.get(0));
        Terms other = new Terms(terms.weight(), new BigDecimal(target), terms.points());
        List<ItemReply> replies = List.of(ItemReply.counter("1.1", other, "เหตุผล"), ItemReply.accept("2.1"));
        assertThat(informal.reply(
                        side,
                        side == Side.OFFICE ? OFFICE : UNIT,
                        replies.subList(0, informal.item("2.1").agreed() ? 1 : 2),
                        CONTENT))
                .isNotEmpty();
    }

    private static List<ItemReply> all() {
        return List.of(ItemReply.accept("1.1"), ItemReply.accept("2.1"));
    }

    private static Meeting meeting() {
        return new Meeting(LocalDate.of(2021, 1, 20), List.of("ประธาน"), "บันทึก");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String key) {
        assertThatThrownBy(work).hasMessageContaining("negotiation.refusal.negotiation." + key);
    }
}
