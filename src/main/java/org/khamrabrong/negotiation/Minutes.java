package org.khamrabrong.negotiation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the committee's meeting put on the record; it stays as it was written. */
@Entity
@Immutable
@Table(name = "negotiation_minutes")
class Minutes {

    @Id
    private UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "negotiation")
    private Negotiation negotiation;

    private LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] attendance;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] absent;

    private @Nullable LocalTime beganAt;
    private @Nullable LocalTime endedAt;
    private String reviewer;
    private String content;
    private String reason;
    private String madeBy;
    private Instant madeAt;

    protected Minutes() {}

    Minutes(Negotiation negotiation, Meeting meeting, String reason, Hand hand) {
        this.id = UUID.randomUUID();
        this.negotiation = negotiation;
        this.heldOn = meeting.day();
        this.attendance = meeting.attendance().toArray(String[]::new);
        this.absent = meeting.absent().toArray(String[]::new);
        this.beganAt = meeting.began();
        this.endedAt = meeting.ended();
        this.reviewer = meeting.reviewer();
        this.content = meeting.minutes();
        this.reason = reason;
        this.madeBy = hand.by();
        this.madeAt = hand.at();
    }

    LocalDate heldOn() {
        return heldOn;
    }

    MinutesRow row() {
        Meeting meeting =
                new Meeting(heldOn, List.of(attendance), content, List.of(absent), beganAt, endedAt, reviewer);
        return new MinutesRow(meeting, reason, madeBy, madeAt);
    }
}
