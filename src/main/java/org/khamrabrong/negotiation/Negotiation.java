package org.khamrabrong.negotiation;

import static org.khamrabrong.negotiation.NegotiationKind.FORMAL;
import static org.khamrabrong.negotiation.NegotiationKind.INFORMAL;

import jakarta.persistence.CascadeType;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
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

    @Enumerated(EnumType.STRING)
    private Side turn;

    @Enumerated(EnumType.STRING)
    private NegotiationOutcome outcome;

    private Instant openedAt;
    private Instant closedAt;

    @Version
    private Long revision;

    @OneToMany(mappedBy = "negotiation", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    @BatchSize(size = 20)
    private List<NegotiationItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "negotiation", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    @BatchSize(size = 20)
    private List<Question> questions = new ArrayList<>();

    @OneToOne(mappedBy = "negotiation", cascade = CascadeType.PERSIST)
    private Minutes minutes;

    protected Negotiation() {}

    /** Opens on the indicators as they stand; they are the unit's first offers, in the hand of the one who drafted. */
    Negotiation(
            AgreementId agreement,
            NegotiationKind kind,
            int number,
            List<Indicator> indicators,
            String draftedBy,
            Instant at) {
        this.id = UUID.randomUUID();
        this.agreement = agreement.value();
        this.kind = kind;
        this.number = number;
        this.exchange = 1;
        this.turn = Side.OFFICE;
        this.openedAt = at;
        for (Indicator indicator : indicators) {
            items.add(new NegotiationItem(this, items.size() + 1, indicator, new Hand(draftedBy, at)));
        }
    }

    /** What the adjourned session before has settled stays settled. */
    void goOnFrom(Negotiation earlier) {
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

    int exchange() {
        return exchange;
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

    /** Refuses unless it is that side's turn and the replies name every open indicator, each once. */
    void requireCompleteReply(Side side, List<ItemReply> replies) {
        requireOpen(INFORMAL);
        if (turn != side) {
            throw new Refusal("negotiation.refusal.negotiation.notYourTurn");
        }
        requireEveryOpenItem(replies.stream().map(ItemReply::indicator).toList());
    }

    /** The other side is next; the unit's answer begins a new exchange. */
    void passTurn() {
        if (turn == Side.OFFICE) {
            exchange++;
        }
        turn = turn.other();
    }

    void agreed(Instant at) {
        close(NegotiationOutcome.AGREED, at);
    }

    void requireSession() {
        requireOpen(FORMAL);
    }

    void requireEveryOpenItem(List<String> named) {
        requireKnownOnce(named);
        String left = items.stream()
                .filter(item -> !item.agreed())
                .map(NegotiationItem::indicator)
                .filter(number -> !named.contains(number))
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            throw new Refusal("negotiation.refusal.negotiation.itemsLeft", left);
        }
    }

    void requireKnownOnce(List<String> named) {
        Set<String> seen = new HashSet<>();
        named.forEach(number -> {
            item(number);
            if (!seen.add(number)) {
                throw new Refusal("negotiation.refusal.negotiation.itemTwice", number);
            }
        });
    }

    void ask(CommitteeQuestion question, Hand hand) {
        if (question.indicator() != null) {
            item(question.indicator());
        }
        questions.add(new Question(this, questions.size() + 1, question, hand));
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    void end(NegotiationOutcome how, Meeting meeting, String reason, Hand hand) {
        minutes = new Minutes(this, meeting, reason, hand);
        close(how, hand.at());
    }

    NegotiationRow row() {
        return new NegotiationRow(
                id,
                agreement(),
                kind,
                number,
                exchange,
                turn,
                outcome,
                openedAt,
                closedAt,
                items.stream().map(NegotiationItem::row).toList(),
                minutes == null ? null : minutes.row(),
                questions.stream().map(Question::row).toList());
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
