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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.reporting.ReportingFact.EvidenceAttached;
import org.khamrabrong.reporting.ReportingFact.EvidenceRemoved;
import org.khamrabrong.reporting.ReportingFact.IndicatorReturned;
import org.khamrabrong.reporting.ReportingFact.ReportDelayed;
import org.khamrabrong.reporting.ReportingFact.ReportDelivered;
import org.khamrabrong.reporting.ReportingFact.ReportRecalled;
import org.khamrabrong.reporting.ReportingFact.ReportReturned;
import org.khamrabrong.reporting.ReportingFact.ReportSubmitted;
import org.khamrabrong.reporting.ReportingFact.ResultReported;
import org.khamrabrong.reporting.ReportingFact.RoundOpened;
import org.khamrabrong.reporting.ReportingFact.RoundScored;
import org.khamrabrong.reporting.RoundRow.Delivery;
import org.khamrabrong.reporting.RoundRow.SelfScore;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.Trial;
import org.khamrabrong.workflow.approval.Paper;

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
    private @Nullable String reportedBy;
    private @Nullable String approvedBy;
    private @Nullable String deliveredBy;
    private @Nullable Instant deliveredAt;
    private boolean late;
    private @Nullable String returnReason;
    private @Nullable BigDecimal selfTotal;
    private @Nullable String band;

    @Version
    private @Nullable Long revision;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "report", nullable = false, updatable = false)
    @OrderBy("place")
    private List<ReportEntry> entries = new ArrayList<>();

    protected Report() {}

    /** Begins with the figures of the round before; each still has to be reported. */
    Report(AgreementId agreement, Round round, AgreementPackage content, Optional<Report> former, Instant at) {
        this.id = UUID.randomUUID();
        this.agreement = agreement.value();
        this.round = round.number();
        this.months = round.months();
        this.dueOn = round.dueOn();
        this.state = ReportState.REPORTING;
        this.openedAt = at;
        content.indicators().forEach(indicator -> entries.add(new ReportEntry(indicator.number(), entries.size())));
        former.ifPresent(this::propose);
    }

    private void propose(Report former) {
        entries.forEach(mine -> former.entries.stream()
                .filter(entry -> entry.result() != null && entry.number().equals(mine.number()))
                .forEach(mine::propose));
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

    Paper paper() {
        return Paper.report(agreement(), round);
    }

    int months() {
        return months;
    }

    /** While it is not handed in; whether that was late is said then. */
    void moveDue(LocalDate day) {
        dueOn = deliveredAt == null ? day : dueOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ReportState state() {
        return state;
    }

    ReportHands hands() {
        return new ReportHands(reportedBy, approvedBy, deliveredAt == null ? null : deliveredBy);
    }

    boolean late() {
        return late;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    @Nullable
    BigDecimal selfTotal() {
        return selfTotal;
    }

    @Nullable
    Delivery delivery() {
        return deliveredAt == null ? null : new Delivery(deliveredAt, late);
    }

    @Nullable
    SelfScore self() {
        return selfTotal == null ? null : new SelfScore(selfTotal, band);
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
        entries.forEach(
                entry -> Optional.ofNullable(entry.result()).ifPresent(result -> results.put(entry.number(), result)));
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

    RoundOpened opened(String by) {
        return new RoundOpened(agreement(), by, round, dueOn);
    }

    ResultReported report(ReportedResult reported, AgreementPackage content, String by) {
        ReportEntry entry = entry(reported.number());
        Scored was = Trial.scored(content, reported.number(), entry.result());
        entry.report(reported, by);
        return new ResultReported(agreement(), by, entry.number(), was, reported.scored(), entry.explanation());
    }

    EvidenceAttached attach(EvidenceRow file, String by) {
        entry(file.number()).evidenceChanged(by);
        AttachedFile kept = file.file();
        return new EvidenceAttached(agreement(), by, file.number(), kept.fileName(), kept.sha256());
    }

    EvidenceRemoved remove(EvidenceRow file, String by) {
        entry(file.number()).evidenceChanged(by);
        AttachedFile kept = file.file();
        return new EvidenceRemoved(agreement(), by, file.number(), kept.fileName(), kept.sha256());
    }

    ReportSubmitted submit(String by, AgreementPackage content) {
        requireState(ReportState.REPORTING);
        if (!owed().isEmpty()) {
            throw new Refusal("reporting.refusal.resultsMissing", owed().size(), String.join(", ", owed()));
        }
        state = ReportState.REPORTED;
        reportedBy = by;
        returnReason = null;
        return new ReportSubmitted(agreement(), by, round, Scoring.total(content.withResults(results())));
    }

    ReportRecalled recall(String by) {
        requireState(ReportState.REPORTED);
        state = ReportState.REPORTING;
        return new ReportRecalled(agreement(), by, round);
    }

    /** Whoever approves at the first level is named on the paper, and who does last before it is delivered. */
    void approve(Collection<String> numbers, String by, boolean first) {
        requireState(ReportState.REPORTED);
        entries.stream().filter(entry -> numbers.contains(entry.number())).forEach(ReportEntry::approve);
        approvedBy = first ? by : approvedBy;
        deliveredBy = numbers.isEmpty() ? deliveredBy : by;
    }

    /** Some indicators go back to the officer. */
    List<IndicatorReturned> giveBack(String by, Map<String, String> reasons) {
        requireState(ReportState.REPORTED);
        state = ReportState.REPORTING;
        reasons.forEach((number, reason) -> entry(number).giveBack(reason));
        return reasons.entrySet().stream()
                .map(returned -> new IndicatorReturned(agreement(), by, returned.getKey(), returned.getValue()))
                .toList();
    }

    /** The whole goes back: all stays approved that is not changed now. */
    ReportReturned giveBack(String by, String reason) {
        requireState(ReportState.REPORTED);
        state = ReportState.REPORTING;
        returnReason = reason;
        return new ReportReturned(agreement(), by, round, reason);
    }

    /** The second fact is told of a late one alone. */
    List<ReportingFact> deliver(String by, Instant at, LocalDate today, AgreementPackage content) {
        requireState(ReportState.REPORTED);
        state = ReportState.DELIVERED;
        deliveredAt = at;
        late = today.isAfter(dueOn);
        Scored total = Scoring.total(content.withResults(results()));
        ReportDelivered delivered = new ReportDelivered(agreement(), by, round, total);
        return late ? List.of(delivered, new ReportDelayed(agreement(), by, round, dueOn, today)) : List.of(delivered);
    }

    /** @param former total of the round before */
    RoundScored close(String by, AgreementPackage content, Optional<BigDecimal> former) {
        requireState(ReportState.DELIVERED);
        AgreementPackage reported = content.withResults(results());
        ScoreSheet scores = Scoring.score(reported);
        state = ReportState.CLOSED;
        selfTotal = scores.total();
        band = scores.reached() == null ? null : scores.reached().name();
        scores.indicators().forEach(score -> entry(score.number()).score(score.score()));
        return new RoundScored(agreement(), by, round, former.orElse(null), Scoring.total(scores, reported));
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
