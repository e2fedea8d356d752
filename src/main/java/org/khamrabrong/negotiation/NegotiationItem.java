package org.khamrabrong.negotiation;

import static org.khamrabrong.negotiation.ItemState.AGREED;
import static org.khamrabrong.negotiation.ItemState.COUNTERED;
import static org.khamrabrong.negotiation.ItemState.PROPOSED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.negotiation.NegotiationFact.IndicatorSettled;
import org.khamrabrong.negotiation.NegotiationFact.OfferAccepted;
import org.khamrabrong.negotiation.NegotiationFact.OfferMade;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;

/** One indicator in a run: its state and every offer made on it. */
@Entity
@Table(name = "negotiation_item")
class NegotiationItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "negotiation")
    private Negotiation negotiation;

    private String indicator;
    private int place;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "agreed_by"))
    @AttributeOverride(name = "at", column = @Column(name = "agreed_at"))
    private @Nullable Hand agreed;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    @BatchSize(size = 100)
    private List<Offer> offers = new ArrayList<>();

    protected NegotiationItem() {}

    /** Opens with the unit's offer: the indicator as the agreement has it. */
    NegotiationItem(Negotiation negotiation, int place, Indicator indicator, Hand unit) {
        this.id = UUID.randomUUID();
        this.negotiation = negotiation;
        this.place = place;
        this.indicator = indicator.number();
        this.state = PROPOSED;
        add(Side.UNIT, unit, 1, Terms.of(indicator), "");
    }

    String indicator() {
        return indicator;
    }

    boolean agreed() {
        return state == AGREED;
    }

    Terms terms() {
        return latest().terms();
    }

    /** The indicator at the terms that it has here. */
    Indicator appliedTo(AgreementPackage content) {
        return terms().appliedTo(in(content));
    }

    boolean differsFrom(AgreementPackage content) {
        return !terms().sameAs(Terms.of(in(content)));
    }

    NegotiationFact reply(Side side, Hand hand, int exchange, ItemReply reply, AgreementPackage content) {
        Proposal counter = reply.counter();
        return counter == null ? accept(side, hand) : counter(side, hand, exchange, counter, content);
    }

    /** Takes the other side's last offer. */
    OfferAccepted accept(Side side, Hand hand) {
        if (agreed()) {
            throw new Refusal("negotiation.refusal.negotiation.agreedAlready", indicator);
        }
        if (latest().side() == side) {
            throw new Refusal("negotiation.refusal.negotiation.ownOffer", indicator);
        }
        agreedBy(hand);
        return new OfferAccepted(negotiation.agreement(), hand.by(), indicator, terms().told());
    }

    /** Answers with another offer; what was agreed before is open again. */
    OfferMade counter(Side side, Hand hand, int exchange, Proposal counter, AgreementPackage content) {
        Terms before = terms();
        propose(side, hand, exchange, counter, content);
        state = COUNTERED;
        agreed = null;
        return new OfferMade(
                negotiation.agreement(), hand.by(), indicator, before.told(), terms().told(), latest().reason());
    }

    /** The committee's last word. */
    IndicatorSettled settle(Hand hand, AgreementPackage content, ItemSettlement settlement) {
        Terms before = terms();
        String reason = "";
        if (settlement.adjustment() != null) {
            propose(Side.OFFICE, hand, 1, settlement.adjustment(), content);
            reason = latest().reason();
        }
        agreedBy(hand);
        return new IndicatorSettled(
                negotiation.agreement(), hand.by(), indicator, before.told(), terms().told(), reason);
    }

    /** Stays settled in the session after the one that settled it. */
    void carryOver(NegotiationItem earlier) {
        if (earlier.agreed()) {
            state = AGREED;
            agreed = earlier.agreed;
        }
    }

    ItemRow row() {
        return new ItemRow(
                indicator, state, agreed, offers.stream().map(Offer::row).toList());
    }

    private void propose(Side side, Hand hand, int exchange, Proposal proposal, AgreementPackage content) {
        TypedTerms proposed = TypedTerms.of(proposal.terms());
        FieldProblem.refuse(OfferRules.check(in(content), content.totalWeight(), terms(), proposed, proposal.reason()));
        add(side, hand, exchange, proposal.terms(), proposal.reason());
    }

    private Indicator in(AgreementPackage content) {
        return content.indicator(indicator).orElseThrow();
    }

    private void agreedBy(Hand hand) {
        state = AGREED;
        agreed = hand;
    }

    private Offer latest() {
        return offers.get(offers.size() - 1);
    }

    private void add(Side side, Hand hand, int exchange, Terms terms, String reason) {
        offers.add(new Offer(this, offers.size() + 1, side, hand, exchange, terms, reason));
    }
}
