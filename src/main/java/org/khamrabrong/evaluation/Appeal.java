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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.EvaluationFact.AppealDecided;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;

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

    AppealDecided decide(
            String words,
            Map<String, AppealDecision> decisions,
            Evaluation evaluation,
            AgreementPackage content,
            Instant at,
            String by) {
        requireEach(decisions.keySet());
        decision = WrittenText.REASON.needed(words, "agreement.refusal.reasonMissing");
        decidedAt = at;
        decidedBy = by;
        AppealDecided fact = evaluation.decideAppeal(by, decision, decisions, content);
        List<AppealItem> decided = items.stream()
                .map(item -> item.decided(
                        Objects.requireNonNull(decisions.get(item.number())), evaluation.item(item.number())))
                .toList();
        items = new ArrayList<>(decided);
        return fact;
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

    AppealRow row(Map<String, String> names) {
        return new AppealRow(
                new ChallengeRow.Said(reason, names.getOrDefault(madeBy, madeBy), madeAt),
                decision == null || decidedAt == null || decidedBy == null
                        ? null
                        : new ChallengeRow.Said(decision, names.getOrDefault(decidedBy, decidedBy), decidedAt),
                totalBefore,
                items.stream().map(AppealItem::row).toList());
    }

    /** User names of those who speak in it. */
    List<String> people() {
        return decidedBy == null ? List.of(madeBy) : List.of(madeBy, decidedBy);
    }
}
