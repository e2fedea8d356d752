package org.khamrabrong.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** In which round of informal negotiation a run is, and when that is over without agreement. A session stays in its first. */
@Embeddable
class NegotiationRound {

    @Column(name = "round")
    private int number = 1;

    @Column(name = "round_begun_on")
    private @Nullable LocalDate begunOn;

    @Column(name = "round_ends_at")
    private @Nullable Instant endsAt;

    int number() {
        return number;
    }

    @Nullable
    Instant endsAt() {
        return endsAt;
    }

    void begin(LocalDate today, Instant ends) {
        begunOn = today;
        endsAt = ends;
    }

    void next(LocalDate today, Instant ends) {
        number++;
        begin(today, ends);
    }

    NegotiationRow.Round row() {
        return new NegotiationRow.Round(number, endsAt);
    }
}
