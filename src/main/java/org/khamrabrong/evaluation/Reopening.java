package org.khamrabrong.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.EvaluationFact.FiguresFinalized;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningApproved;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningAsked;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningConfirmed;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningReturned;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningReviewed;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningSubmitted;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningWithdrawn;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.Trial;

/** A published result that is looked at again, since figures of it became final; it changes nothing before it is confirmed. */
@Entity
@Table(name = "reopening")
class Reopening {

    @Id
    private UUID id;

    private UUID evaluation;
    private int number;

    @Enumerated(EnumType.STRING)
    private ReopeningState state;

    private String askedBy;
    private Instant askedAt;
    private String askedBecause;
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable String reason;
    private @Nullable String returnReason;

    @Embedded
    private @Nullable ReopeningEnd end;

    private @Nullable BigDecimal totalBefore;
    private @Nullable BigDecimal totalAfter;
    private int versionBefore;
    private @Nullable Integer versionAfter;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reopening_item", joinColumns = @JoinColumn(name = "reopening"))
    @OrderBy("number")
    private List<ReopeningItem> items = new ArrayList<>();

    @Version
    private @Nullable Long revision;

    protected Reopening() {}

    /** @param published the version of the agreement that holds the result as it is now */
    Reopening(Evaluation evaluation, int number, int published, @Nullable String because, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.evaluation = evaluation.id();
        this.number = number;
        this.state = ReopeningState.WRITING;
        this.askedBecause = WrittenText.REASON.needed(because, "agreement.refusal.reasonMissing");
        this.askedBy = by;
        this.askedAt = at;
        this.totalBefore = evaluation.finalTotal();
        this.versionBefore = published;
    }

    UUID id() {
        return id;
    }

    ReopeningState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Of one that was handed in. */
    String reason() {
        return Optional.ofNullable(reason).orElseThrow();
    }

    Optional<ReopeningEnd> end() {
        return Optional.ofNullable(end);
    }

    /** By the numbers of the indicators. */
    Map<String, Result> figures() {
        Map<String, Result> figures = new LinkedHashMap<>();
        items.forEach(item -> figures.put(item.number(), item.figures()));
        return figures;
    }

    private List<String> numbers() {
        return items.stream().map(ReopeningItem::number).toList();
    }

    void requireState(ReopeningState wanted) {
        if (state != wanted) {
            throw new Refusal("agreement.refusal.wrongStage");
        }
    }

    ReopeningAsked asked(AgreementId agreement) {
        return new ReopeningAsked(agreement, askedBy, number, askedBecause);
    }

    /** @param given by the numbers of the indicators that get other figures, at least one */
    List<EvaluationFact> submit(
            Evaluation published,
            AgreementPackage content,
            Map<String, Result> given,
            @Nullable String why,
            String by,
            Instant at) {
        requireState(ReopeningState.WRITING);
        if (given.isEmpty()) {
            throw new Refusal("evaluation.refusal.nothingReopened");
        }
        reason = WrittenText.REASON.needed(why, "agreement.refusal.reasonMissing");
        items = new ArrayList<>(given.entrySet().stream()
                .map(each -> ReopeningItem.of(published.item(each.getKey()), each.getValue(), content))
                .toList());
        submittedBy = by;
        submittedAt = at;
        returnReason = null;
        state = ReopeningState.REVIEWING;
        Scored before = total(published, content, Map.of());
        Scored total = total(published, content, figures());
        totalAfter = total.score();
        return Stream.concat(
                        items.stream().map(item -> told(published.agreement(), by, item, content)),
                        Stream.of(new ReopeningSubmitted(
                                published.agreement(), by, before.withoutDocument(), total.withoutDocument(), reason)))
                .toList();
    }

    private static EvaluationFact told(AgreementId agreement, String by, ReopeningItem item, AgreementPackage content) {
        return new FiguresFinalized(
                agreement,
                by,
                item.number(),
                Trial.scored(content, item.number(), item.published()).withoutDocument(),
                Trial.scored(content, item.number(), item.figures()).withoutDocument());
    }

    private static Scored total(Evaluation published, AgreementPackage content, Map<String, Result> figures) {
        return Scoring.total(content.withResults(published.resultsWith(figures)));
    }

    ReopeningReviewed review(AgreementId agreement, String by) {
        requireState(ReopeningState.REVIEWING);
        state = ReopeningState.APPROVING;
        return new ReopeningReviewed(agreement, by, numbers());
    }

    ReopeningApproved approve(AgreementId agreement, String by) {
        requireState(ReopeningState.APPROVING);
        state = ReopeningState.CONFIRMING;
        return new ReopeningApproved(agreement, by, numbers());
    }

    ReopeningReturned giveBack(AgreementId agreement, String by, @Nullable String why) {
        if (!ReopeningState.JUDGED.contains(state)) {
            throw new Refusal("agreement.refusal.wrongStage");
        }
        returnReason = WrittenText.REASON.needed(why, "agreement.refusal.reasonMissing");
        state = ReopeningState.WRITING;
        return new ReopeningReturned(agreement, by, returnReason);
    }

    ReopeningConfirmed confirm(Evaluation published, AgreementPackage content, String by, Instant at) {
        requireState(ReopeningState.CONFIRMING);
        end(ReopeningState.CONFIRMED, by, at, null);
        return new ReopeningConfirmed(
                published.agreement(), by, total(published, content, Map.of()), total(published, content, figures()));
    }

    ReopeningWithdrawn withdraw(AgreementId agreement, String by, Instant at, @Nullable String why) {
        String stated = WrittenText.REASON.needed(why, "agreement.refusal.reasonMissing");
        end(ReopeningState.WITHDRAWN, by, at, stated);
        return new ReopeningWithdrawn(agreement, by, stated);
    }

    private void end(ReopeningState as, String by, Instant at, @Nullable String why) {
        state = as;
        end = new ReopeningEnd(by, at, why);
    }

    /** @param version of the agreement that holds the result from now on */
    void publish(int version) {
        requireState(ReopeningState.CONFIRMED);
        state = ReopeningState.PUBLISHED;
        versionAfter = version;
    }

    /** User names of those who speak in it. */
    Stream<String> people() {
        return Stream.of(Stream.of(askedBy), Stream.ofNullable(submittedBy), end().map(ReopeningEnd::by).stream())
                .flatMap(each -> each);
    }

    /** @param names by user names */
    ReopeningRow row(Map<String, String> names, ResultCourse.@Nullable Committee committee) {
        return new ReopeningRow(
                number,
                state,
                new ReopeningRow.Course(
                        said(askedBecause, askedBy, askedAt, names),
                        submittedBy == null || submittedAt == null
                                ? null
                                : said(reason(), submittedBy, submittedAt, names),
                        returnReason,
                        committee,
                        end().map(done -> said(
                                        Objects.requireNonNullElse(done.reason(), ""), done.by(), done.at(), names))
                                .orElse(null)),
                new ReopeningRow.Change(
                        items.stream().map(ReopeningItem::row).toList(),
                        totalBefore,
                        totalAfter,
                        versionBefore,
                        versionAfter));
    }

    private static ChallengeRow.Said said(String words, String by, Instant at, Map<String, String> names) {
        return new ChallengeRow.Said(words, names.getOrDefault(by, by), at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reopening reopening && Objects.equals(reopening.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
