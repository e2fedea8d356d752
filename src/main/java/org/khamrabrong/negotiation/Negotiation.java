package org.khamrabrong.negotiation;

import static org.khamrabrong.negotiation.NegotiationKind.FORMAL;
import static org.khamrabrong.negotiation.NegotiationKind.INFORMAL;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAnswered;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAsked;
import org.khamrabrong.negotiation.NegotiationFact.FormalSessionOpened;
import org.khamrabrong.negotiation.NegotiationFact.InformallyAgreed;
import org.khamrabrong.negotiation.NegotiationFact.NegotiationOpened;
import org.khamrabrong.negotiation.NegotiationFact.NegotiationReferred;
import org.khamrabrong.negotiation.NegotiationFact.NegotiationReturned;
import org.khamrabrong.negotiation.NegotiationFact.RoundLapsed;
import org.khamrabrong.negotiation.NegotiationFact.SessionAdjourned;
import org.khamrabrong.negotiation.NegotiationFact.SettlementRecorded;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;

/** One run of negotiating an agreement: an informal run, or a session of the committee. */
@Entity
@Table(name = "negotiation")
class Negotiation {

    @Id
    private UUID id;

    private UUID agreement;

    @Enumerated(EnumType.STRING)
    private NegotiationKind kind;

    private int number;
    private int exchange;

    @Embedded
    private NegotiationRound round = new NegotiationRound();

    @Enumerated(EnumType.STRING)
    private @Nullable Side turn;

    @Enumerated(EnumType.STRING)
    private @Nullable NegotiationOutcome outcome;

    private Instant openedAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long revision;

    @OneToMany(mappedBy = "negotiation", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    @BatchSize(size = 20)
    private List<NegotiationItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "negotiation", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    @BatchSize(size = 20)
    private List<Question> questions = new ArrayList<>();

    @OneToOne(mappedBy = "negotiation", cascade = CascadeType.PERSIST)
    private @Nullable Minutes minutes;

    protected Negotiation() {}

    /**
     * Opens on the indicators as they stand; they are the unit's first offers.
     *
     * @param drafted in whose hand, and when it opens
     */
    Negotiation(AgreementId agreement, NegotiationKind kind, int number, List<Indicator> indicators, Hand drafted) {
        this.id = UUID.randomUUID();
        this.agreement = agreement.value();
        this.kind = kind;
        this.number = number;
        this.exchange = 1;
        this.turn = Side.OFFICE;
        this.openedAt = drafted.at();
        indicators.forEach(indicator -> items.add(new NegotiationItem(this, items.size() + 1, indicator, drafted)));
    }

    /** The session after another; what that has settled stays settled where it was adjourned. */
    Negotiation(AgreementId agreement, Negotiation earlier, List<Indicator> indicators, Hand drafted) {
        this(agreement, earlier.kind, earlier.number + 1, indicators, drafted);
        if (earlier.outcome == NegotiationOutcome.ADJOURNED) {
            earlier.items.forEach(before -> items.stream()
                    .filter(item -> item.indicator().equals(before.indicator()))
                    .forEach(item -> item.carryOver(before)));
        }
    }

    AgreementId agreement() {
        return new AgreementId(agreement);
    }

    int number() {
        return number;
    }

    NegotiationRound round() {
        return round;
    }

    boolean isUnitsTurn() {
        return turn == Side.UNIT;
    }

    /** The round is over, and whose turn it is has not spoken. */
    RoundLapsed lapsed(String by) {
        requireOpen(INFORMAL);
        return new RoundLapsed(agreement(), by, round.number(), Objects.requireNonNull(turn));
    }

    /** Both sides have not agreed in time: the committee decides. */
    NegotiationReferred refer(String by, Instant at) {
        requireOpen(INFORMAL);
        close(NegotiationOutcome.REFERRED, at);
        return new NegotiationReferred(agreement(), by, number, round.number());
    }

    boolean everythingAgreed() {
        return items.stream().allMatch(NegotiationItem::agreed);
    }

    NegotiationItem item(String indicator) {
        return items.stream()
                .filter(item -> item.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new Refusal("agreement.refusal.unknownIndicator", String.valueOf(indicator)));
    }

    NegotiationFact opened(String by) {
        return kind == INFORMAL
                ? new NegotiationOpened(agreement(), by, number)
                : new FormalSessionOpened(agreement(), by, number);
    }

    /** One side replies to every open indicator; the other is next, unless all are agreed now. */
    List<NegotiationFact> reply(Side side, Hand hand, List<ItemReply> replies, AgreementPackage content) {
        requireCompleteReply(side, replies);
        List<NegotiationFact> facts = replies.stream()
                .map(reply -> item(reply.indicator()).reply(side, hand, exchange, reply, content))
                .toList();
        if (everythingAgreed()) {
            close(NegotiationOutcome.AGREED, hand.at());
        } else {
            passTurn(side);
        }
        return facts;
    }

    InformallyAgreed informallyAgreed(String by) {
        return new InformallyAgreed(agreement(), by, number);
    }

    /** Refuses unless it is that side's turn and the replies name every open indicator, each once. */
    void requireCompleteReply(Side side, List<ItemReply> replies) {
        requireOpen(INFORMAL);
        if (turn != side) {
            throw new Refusal("negotiation.refusal.negotiation.notYourTurn");
        }
        NamedItems.requireEveryOpen(
                this, items, replies.stream().map(ItemReply::indicator).toList());
    }

    /** The other side is next; the unit's answer begins a new exchange. */
    private void passTurn(Side from) {
        if (from == Side.OFFICE) {
            exchange++;
        }
        turn = from.other();
    }

    void requireSession() {
        requireOpen(FORMAL);
    }

    /** The committee settles all that is left. */
    List<NegotiationFact> settle(
            Meeting meeting, Hand hand, List<ItemSettlement> settlements, AgreementPackage content) {
        NamedItems.requireEveryOpen(
                this, items, settlements.stream().map(ItemSettlement::indicator).toList());
        List<NegotiationFact> facts = settleItems(hand, settlements, content);
        end(NegotiationOutcome.SETTLED, meeting, "", hand);
        return facts;
    }

    /** Empty before the meeting was held. */
    Optional<SettlementRecorded> settled(String by) {
        return Optional.ofNullable(minutes).map(held -> new SettlementRecorded(agreement(), by, number, held.heldOn()));
    }

    /** The committee settles some, and asks; it goes on when the unit has answered. */
    List<NegotiationFact> adjourn(
            Meeting meeting,
            Hand hand,
            List<ItemSettlement> settlements,
            List<CommitteeQuestion> asked,
            AgreementPackage content) {
        NamedItems.requireKnownOnce(
                this, settlements.stream().map(ItemSettlement::indicator).toList());
        if (asked.isEmpty()) {
            throw new Refusal("negotiation.refusal.negotiation.questionMissing");
        }
        List<NegotiationFact> facts = new ArrayList<>(settleItems(hand, settlements, content));
        asked.forEach(question -> facts.add(ask(question, hand)));
        end(NegotiationOutcome.ADJOURNED, meeting, "", hand);
        facts.add(new SessionAdjourned(agreement(), hand.by(), number, meeting.day()));
        return facts;
    }

    /** The committee settles nothing, and sends it back to both sides. */
    NegotiationReturned giveBack(Meeting meeting, Hand hand, String reason) {
        String stated = Words.needed(reason, "reasonForReturn");
        end(NegotiationOutcome.RETURNED, meeting, stated, hand);
        return new NegotiationReturned(agreement(), hand.by(), number, stated);
    }

    /** The unit answers every question. */
    List<CommitteeAnswered> answer(Map<UUID, String> answers, Hand hand) {
        return questions.stream()
                .map(question -> question.answer(answers.get(question.id()), hand))
                .toList();
    }

    NegotiationRow row() {
        return new NegotiationRow(
                id,
                kind,
                number,
                new NegotiationRow.Course(round.row(), exchange, turn, outcome, openedAt, closedAt),
                items.stream().map(NegotiationItem::row).toList(),
                minutes == null ? null : minutes.row(),
                questions.stream().map(Question::row).toList());
    }

    private List<NegotiationFact> settleItems(Hand hand, List<ItemSettlement> settlements, AgreementPackage content) {
        return settlements.stream()
                .<NegotiationFact>map(settlement -> item(settlement.indicator()).settle(hand, content, settlement))
                .toList();
    }

    private CommitteeAsked ask(CommitteeQuestion asked, Hand hand) {
        if (asked.indicator() != null) {
            item(asked.indicator());
        }
        Question question = new Question(this, questions.size() + 1, asked, hand);
        questions.add(question);
        return question.asked();
    }

    private void end(NegotiationOutcome how, Meeting meeting, String reason, Hand hand) {
        minutes = new Minutes(this, meeting, reason, hand);
        close(how, hand.at());
    }

    private void requireOpen(NegotiationKind expected) {
        if (closedAt != null || kind != expected) {
            throw new Refusal("negotiation.refusal.negotiation.closed");
        }
    }

    private void close(NegotiationOutcome how, Instant at) {
        outcome = how;
        closedAt = at;
        turn = null;
    }
}
