package org.khamrabrong.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;

/** One indicator of a round's report. */
@Entity
@Table(name = "report_entry")
class ReportEntry {

    @Id
    private UUID id;

    private String number;
    private int place;
    private @Nullable String result;
    private String explanation;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private @Nullable String returnReason;
    private @Nullable String reportedBy;
    private @Nullable BigDecimal score;

    protected ReportEntry() {}

    ReportEntry(String number, int place) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.place = place;
        this.explanation = "";
        this.state = EntryState.OPEN;
    }

    String number() {
        return number;
    }

    /** Null while nothing was reported; a proposal from the round before while {@link EntryState#OPEN}. */
    @Nullable
    Result result() {
        return result == null ? null : PackageFormat.readResult(result);
    }

    String explanation() {
        return explanation;
    }

    EntryState state() {
        return state;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    @Nullable
    BigDecimal score() {
        return score;
    }

    void propose(ReportEntry former) {
        result = former.result;
        explanation = former.explanation;
    }

    boolean says(ReportedResult reported) {
        return state == EntryState.REPORTED
                && PackageFormat.writeResult(reported.result()).equals(result)
                && reported.explanation().equals(explanation);
    }

    void report(ReportedResult reported, String by) {
        result = PackageFormat.writeResult(reported.result());
        explanation = reported.explanation();
        reportedBy = by;
        state = EntryState.REPORTED;
        returnReason = null;
    }

    /** Evidence came or went: what was approved has to be looked at again. */
    void evidenceChanged(String by) {
        reportedBy = by;
        if (state == EntryState.APPROVED) {
            state = EntryState.REPORTED;
        }
    }

    void approve() {
        state = EntryState.APPROVED;
        returnReason = null;
    }

    void giveBack(String reason) {
        state = EntryState.RETURNED;
        returnReason = reason;
    }

    void score(@Nullable BigDecimal computed) {
        score = computed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportEntry entry && Objects.equals(entry.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
