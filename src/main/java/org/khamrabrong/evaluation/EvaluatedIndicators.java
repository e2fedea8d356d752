package org.khamrabrong.evaluation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.EvaluationFact.EvidenceAdded;
import org.khamrabrong.evaluation.EvaluationFact.EvidenceWithdrawn;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.approval.Paper;

/** The indicators of one agreement that are evaluated, each by its number. */
@MappedSuperclass
abstract class EvaluatedIndicators {

    @Id
    private UUID id;

    private UUID agreement;
    private @Nullable Integer round;
    private Instant openedAt;

    /** How often the unit was asked to answer challenges. */
    private int answersAsked;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "evaluation", nullable = false, updatable = false)
    @OrderBy("place")
    private List<EvaluationItem> items = new ArrayList<>();

    protected EvaluatedIndicators() {}

    /** @param round whose report it takes; null where none was ever sent */
    EvaluatedIndicators(AgreementId agreement, @Nullable Integer round, Instant at) {
        this.id = UUID.randomUUID();
        this.agreement = agreement.value();
        this.round = round;
        this.openedAt = at;
    }

    void add(EvaluationItem item) {
        items.add(item);
    }

    UUID id() {
        return id;
    }

    AgreementId agreement() {
        return new AgreementId(agreement);
    }

    @Nullable
    Integer round() {
        return round;
    }

    List<EvaluationItem> items() {
        return List.copyOf(items);
    }

    EvaluationItems all() {
        return new EvaluationItems(items);
    }

    EvaluationItem item(String number) {
        return all().item(number);
    }

    List<String> in(ItemState wanted) {
        return all().numbers(item -> item.state() == wanted);
    }

    /** Numbers of those whose figures were corrected in the answers that wait to be approved. */
    List<String> corrected() {
        return all().numbers(EvaluationItem::correctedNow);
    }

    void requireChallenged(String number) {
        if (item(number).state() != ItemState.CHALLENGED) {
            throw new Refusal("evaluation.refusal.notChallenged", number);
        }
    }

    EvidenceAdded add(EvidenceRow file, String by) {
        return new EvidenceAdded(
                agreement(),
                by,
                file.number(),
                file.file().fileName(),
                file.file().sha256());
    }

    EvidenceWithdrawn withdraw(EvidenceRow file, String by) {
        return new EvidenceWithdrawn(
                agreement(),
                by,
                file.number(),
                file.file().fileName(),
                file.file().sha256());
    }

    void askForAnswers() {
        answersAsked++;
    }

    /** What goes through the levels of the unit where the present answers correct figures. */
    Paper answers() {
        return Paper.answer(agreement(), answersAsked);
    }

    Map<String, Result> selfResults() {
        return all().results(EvaluationItem::selfResult);
    }

    Map<String, Result> committeeResults() {
        return all().results(EvaluationItem::committeeResult);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvaluatedIndicators evaluated && Objects.equals(evaluated.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
