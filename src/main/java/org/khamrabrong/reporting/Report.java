package org.khamrabrong.reporting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;

/** What a unit reports of itself in one round: an entry per indicator, and the way of the whole to the head. */
@Entity
@Table(name = "report")
class Report {

    @Id
    private UUID id;

    private UUID agreement;
    private int round;
    private int months;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private Instant openedAt;
    private String reportedBy;
    private String approvedBy;
    private String deliveredBy;
    private Instant deliveredAt;
    private boolean late;
    private String returnReason;
    private BigDecimal selfTotal;
    private String band;

    @Version
    private Long revision;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "report", nullable = false, updatable = false)
    @OrderBy("place")
    private List<ReportEntry> entries = new ArrayList<>();

    protected Report() {}

    Report(AgreementId agreement, Round round, AgreementPackage content, Instant at) {
        this.id = UUID.randomUUID();
        this.agreement = agreement.value();
        this.round = round.number();
        this.months = round.months();
        this.dueOn = round.dueOn();
        this.state = ReportState.REPORTING;
        this.openedAt = at;
        content.indicators().forEach(indicator -> entries.add(new ReportEntry(indicator.number(), entries.size())));
    }

    /** Begins with the figures of the round before; each still has to be reported. */
    void propose(Report former) {
        former.entries.stream()
                .filter(entry -> entry.result() != null)
                .forEach(entry -> entries.stream()
                        .filter(mine -> mine.number().equals(entry.number()))
                        .forEach(mine -> mine.propose(entry)));
    }

    UUID id() {
        return id;
    }

    AgreementId agreement() {
        return new AgreementId(agreement);
    }

    int round() {
        return round;
    }

    int months() {
        return months;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant openedAt() {
        return openedAt;
    }

    ReportState state() {
        return state;
    }

    String reportedBy() {
        return reportedBy;
    }

    String approvedBy() {
        return approvedBy;
    }

    String deliveredBy() {
        return deliveredBy;
    }

    Instant deliveredAt() {
        return deliveredAt;
    }

    boolean late() {
        return late;
    }

    String returnReason() {
        return returnReason;
    }

    BigDecimal selfTotal() {
        return selfTotal;
    }

    String band() {
        return band;
    }

    List<ReportEntry> entries() {
        return List.copyOf(entries);
    }

    ReportEntry entry(String number) {
        return entries.stream()
                .filter(entry -> entry.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal("agreement.refusal.unknownIndicator", number));
    }

    /** What was reported so far, proposals included, by number. */
    Map<String, Result> results() {
        Map<String, Result> results = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.result() != null)
                .forEach(entry -> results.put(entry.number(), entry.result()));
        return results;
    }

    List<String> owed() {
        return entries.stream()
                .filter(entry -> entry.state().owed())
                .map(ReportEntry::number)
                .toList();
    }

    void requireState(ReportState wanted) {
        if (state != wanted) {
            throw new Refusal("agreement.refusal.wrongStage");
        }
    }

    void submitted(String by) {
        requireState(ReportState.REPORTING);
        if (!owed().isEmpty()) {
            throw new Refusal("reporting.refusal.resultsMissing", owed().size(), String.join(", ", owed()));
        }
        state = ReportState.REPORTED;
        reportedBy = by;
        approvedBy = null;
        returnReason = null;
    }

    void approved(String by) {
        requireState(ReportState.REPORTED);
        entries.forEach(ReportEntry::approve);
        state = ReportState.APPROVED;
        approvedBy = by;
    }

    /** Some indicators go back; the others are approved. */
    void returned(Map<String, String> reasons) {
        requireState(ReportState.REPORTED);
        entries.forEach(ReportEntry::approve);
        reasons.forEach((number, reason) -> entry(number).giveBack(reason));
        state = ReportState.REPORTING;
    }

    /** The head gives the whole back: all stays approved that is not changed now. */
    void returned(String reason) {
        requireState(ReportState.APPROVED);
        state = ReportState.REPORTING;
        approvedBy = null;
        returnReason = reason;
    }

    void delivered(String by, Instant at, LocalDate today) {
        requireState(ReportState.APPROVED);
        state = ReportState.DELIVERED;
        deliveredBy = by;
        deliveredAt = at;
        late = today.isAfter(dueOn);
    }

    void closed(ScoreSheet scores) {
        requireState(ReportState.DELIVERED);
        state = ReportState.CLOSED;
        selfTotal = scores.total();
        band = scores.band() == null ? null : scores.band().name();
        scores.indicators().forEach(score -> entry(score.number()).score(score.score()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report report && Objects.equals(report.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
