package org.khamrabrong.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.EvaluationFact.FiguresFinalized;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.Trial;

/** Figures that are to stand in place of published ones, and what becomes of the result by them. */
@MappedSuperclass
abstract class ReopenedFigures {

    @Id
    private UUID id;

    private UUID evaluation;
    private int number;
    private @Nullable BigDecimal totalBefore;
    private @Nullable BigDecimal totalAfter;
    private int versionBefore;
    private @Nullable Integer versionAfter;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reopening_item", joinColumns = @JoinColumn(name = "reopening"))
    @OrderBy("number")
    private List<ReopeningItem> items = new ArrayList<>();

    protected ReopenedFigures() {}

    /** @param published the version of the agreement that holds the result as it is now */
    ReopenedFigures(Evaluation evaluation, int number, int published) {
        this.id = UUID.randomUUID();
        this.evaluation = evaluation.id();
        this.number = number;
        this.totalBefore = evaluation.finalTotal();
        this.versionBefore = published;
    }

    UUID id() {
        return id;
    }

    /** Counted by agreement. */
    int number() {
        return number;
    }

    /** By the numbers of the indicators. */
    Map<String, Result> figures() {
        Map<String, Result> figures = new LinkedHashMap<>();
        items.forEach(item -> figures.put(item.number(), item.figures()));
        return figures;
    }

    List<String> numbers() {
        return items.stream().map(ReopeningItem::number).toList();
    }

    /** @param given by the numbers of the indicators that get other figures, at least one */
    List<FiguresFinalized> take(Map<String, Result> given, Evaluation published, AgreementPackage content, String by) {
        if (given.isEmpty()) {
            throw new Refusal("evaluation.refusal.nothingReopened");
        }
        items = new ArrayList<>(given.entrySet().stream()
                .map(each -> ReopeningItem.of(published.item(each.getKey()), each.getValue(), content))
                .toList());
        totalAfter = after(published, content).score();
        return items.stream()
                .map(item -> new FiguresFinalized(
                        published.agreement(),
                        by,
                        number,
                        item.number(),
                        Trial.scored(content, item.number(), item.published()).withoutDocument(),
                        Trial.scored(content, item.number(), item.figures()).withoutDocument()))
                .toList();
    }

    static Scored before(Evaluation published, AgreementPackage content) {
        return total(published, content, Map.of());
    }

    Scored after(Evaluation published, AgreementPackage content) {
        return total(published, content, figures());
    }

    private static Scored total(Evaluation published, AgreementPackage content, Map<String, Result> figures) {
        return Scoring.total(content.withResults(published.resultsWith(figures)));
    }

    /** @param version of the agreement that holds the result from now on */
    void keptAs(int version) {
        versionAfter = version;
    }

    ReopeningRow.Change change() {
        return new ReopeningRow.Change(
                items.stream().map(ReopeningItem::row).toList(), totalBefore, totalAfter, versionBefore, versionAfter);
    }
}
