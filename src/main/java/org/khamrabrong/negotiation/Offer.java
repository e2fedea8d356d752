package org.khamrabrong.negotiation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What one side proposed on one indicator; it stays as it was made. */
@Entity
@Immutable
@Table(name = "negotiation_offer")
class Offer {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item")
    private NegotiationItem item;

    private int place;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String madeBy;
    private Instant madeAt;
    private int exchange;
    private BigDecimal weight;
    private @Nullable BigDecimal target;
    private String points;
    private String reason;

    protected Offer() {}

    Offer(NegotiationItem item, int place, Side side, Hand hand, int exchange, Terms terms, String reason) {
        this.id = UUID.randomUUID();
        this.item = item;
        this.place = place;
        this.side = side;
        this.madeBy = hand.by();
        this.madeAt = hand.at();
        this.exchange = exchange;
        this.weight = terms.weight();
        this.target = terms.target();
        this.points = PointsText.write(terms.points());
        this.reason = reason.strip();
    }

    Side side() {
        return side;
    }

    Terms terms() {
        return new Terms(weight, target, PointsText.read(points));
    }

    String reason() {
        return reason;
    }

    OfferRow row() {
        return new OfferRow(side, madeBy, madeAt, exchange, terms(), reason);
    }
}
