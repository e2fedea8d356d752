package org.khamrabrong.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.EvaluationFact.AppealDecided;
import org.khamrabrong.evaluation.EvaluationFact.AppealDecisionProposed;
import org.khamrabrong.evaluation.EvaluationFact.AppealOpposed;
import org.khamrabrong.evaluation.EvaluationFact.AppealSupported;
import org.khamrabrong.evaluation.EvaluationFact.AppealUndecided;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scoring;

/** What a unit holds against its result, indicator by indicator, and what the committee decided about it. */
@Entity
@Table(name = "appeal")
class Appeal {

    @Id
    private UUID evaluation;

    private String reason;
    private Instant madeAt;
    private String madeBy;
    private @Nullable BigDecimal totalBefore;
    private @Nullable String decision;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "appeal_item", joinColumns = @JoinColumn(name = "evaluation"))
    @OrderBy("number")
    private List<AppealItem> items = new ArrayList<>();

    protected Appeal() {}

    /** @param reasons by the numbers of the indicators whose result is appealed against, at least one */
    Appeal(Evaluation evaluation, String reason, Map<String, String> reasons, Instant at, String by) {
        if (reasons.isEmpty()) {
            throw new Refusal("evaluation.refusal.nothingAppealed");
        }
        this.evaluation = evaluation.id();
        this.reason = WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing");
        this.madeAt = at;
        this.madeBy = by;
        this.totalBefore = evaluation.finalTotal();
        reasons.forEach((number, why) -> items.add(AppealItem.of(evaluation.item(number), why)));
    }

    /** One of the committee says how it would decide; nothing changes before the quorum says the same. */
    AppealDecisionProposed propose(
            String words,
            Map<String, AppealDecision> decisions,
            Evaluation evaluation,
            AgreementPackage content,
            Instant at,
            String by) {
        if (proposed()) {
            throw new Refusal("evaluation.refusal.appealProposedAlready");
        }
        requireEach(decisions.keySet());
        String stated = WrittenText.REASON.needed(words, "agreement.refusal.reasonMissing");
        decision = stated;
        decidedAt = at;
        decidedBy = by;
        List<AppealItem> proposed = items.stream()
                .map(item -> item.proposed(Objects.requireNonNull(decisions.get(item.number())), content))
                .toList();
        items = new ArrayList<>(proposed);
        return new AppealDecisionProposed(
                evaluation.agreement(),
                by,
                Scoring.total(content.withResults(evaluation.committeeResults())),
                Scoring.total(content.withResults(evaluation.resultsWith(granted()))),
                stated);
    }

    boolean proposed() {
        return decision != null;
    }

    void requireProposed() {
        if (!proposed()) {
            throw new Refusal("evaluation.refusal.appealNotProposed");
        }
    }

    /** By one of the committee. */
    EvaluationFact heard(AgreementId agreement, CommitteeVotes.Verdict verdict) {
        ResultVote vote = verdict.vote();
        int needed = verdict.asked().quorum();
        return vote.confirms()
                ? new AppealSupported(agreement, vote.castBy(), verdict.alike(), needed)
                : new AppealOpposed(agreement, vote.castBy(), verdict.alike(), needed, vote.reason());
    }

    /** The quorum says the same as was proposed. */
    AppealDecided decide(Evaluation evaluation, AgreementPackage content, String by) {
        requireProposed();
        return evaluation.decideAppeal(by, Objects.requireNonNull(decision), decisions(), content);
    }

    /** The quorum says otherwise: somebody proposes anew. */
    AppealUndecided drop(AgreementId agreement, String by, String reasons) {
        decision = null;
        decidedAt = null;
        decidedBy = null;
        List<AppealItem> undecided = items.stream().map(AppealItem::undecided).toList();
        items = new ArrayList<>(undecided);
        return new AppealUndecided(agreement, by, reasons);
    }

    private Map<String, Result> granted() {
        Map<String, Result> granted = new LinkedHashMap<>();
        decisions()
                .forEach((number, decision) ->
                        Optional.ofNullable(decision.changed()).ifPresent(other -> granted.put(number, other)));
        return granted;
    }

    private Map<String, AppealDecision> decisions() {
        return items.stream().collect(Collectors.toMap(AppealItem::number, AppealItem::decision));
    }

    private void requireEach(Set<String> decided) {
        Set<String> asked = items.stream().map(AppealItem::number).collect(Collectors.toSet());
        if (!asked.equals(decided)) {
            throw new Refusal("evaluation.refusal.appealHalfDecided");
        }
    }

    List<AppealItem> items() {
        return List.copyOf(items);
    }

    /** @param decided whether the committee has; else it is a proposal that stands */
    AppealRow row(Map<String, String> names, boolean decided) {
        return new AppealRow(
                new ChallengeRow.Said(reason, names.getOrDefault(madeBy, madeBy), madeAt),
                decision == null || decidedAt == null || decidedBy == null
                        ? null
                        : new ChallengeRow.Said(decision, names.getOrDefault(decidedBy, decidedBy), decidedAt),
                totalBefore,
                decided,
                items.stream().map(AppealItem::row).toList());
    }

    /** User names of those who speak in it. */
    List<String> people() {
        return decidedBy == null ? List.of(madeBy) : List.of(madeBy, decidedBy);
    }
}
