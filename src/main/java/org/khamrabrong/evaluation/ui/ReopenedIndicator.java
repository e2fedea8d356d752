package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.kit.Card;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.ui.EvidenceList;
import org.khamrabrong.reporting.ui.EvidencePanel;
import org.khamrabrong.scorecard.FiguresForm;
import org.khamrabrong.scorecard.ReportedFigures;
import org.khamrabrong.scorecard.ScorePanel;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Trial;

/** One indicator of a published result: the figures as they are published, and the final ones where they are others. */
class ReopenedIndicator extends Card {

    private final transient EvaluatedItem item;
    private final transient EvaluationSheet sheet;
    private final transient ReopeningEvidence evidence;
    private final transient List<EvidenceRow> attached;
    private final Checkbox other = new Checkbox();
    private final FiguresForm figures;
    private final ScorePanel score = new ScorePanel(getTranslation("evaluation.reopening.score.final"));
    private final Div proof = new Div();

    /** @param attached what was attached since it was asked for, in earlier steps, too */
    ReopenedIndicator(
            EvaluatedItem item, EvaluationSheet sheet, ReopeningEvidence evidence, List<EvidenceRow> attached) {
        this.item = item;
        this.sheet = sheet;
        this.evidence = evidence;
        this.attached = attached;
        figures = new FiguresForm(item.indicator());
        other.setManualValidation(true);
        other.setLabel(getTranslation("evaluation.reopening.other"));
        add(
                new H2(getTranslation("scorecard.indicator", item.number()) + " "
                        + item.indicator().title()),
                new Span(getTranslation("evaluation.reopening.published")),
                new ReportedFigures(item.indicator(), published()),
                other,
                figures,
                score,
                proof);
        figures.show(published());
        show();
    }

    /** What was typed or handed in before. */
    ReopenedIndicator noted(Result result) {
        figures.show(result);
        other.setValue(true);
        show();
        return this;
    }

    void onChange(Runnable changed) {
        other.addValueChangeListener(change -> {
            show();
            changed.run();
        });
        figures.onChange(() -> {
            show();
            changed.run();
        });
    }

    private @Nullable Result published() {
        return item.judged().result();
    }

    private void show() {
        figures.setVisible(other.getValue());
        score.setVisible(other.getValue());
        proof.setVisible(other.getValue());
        if (other.getValue()) {
            figures.blame(
                    Trial.of(sheet.content(), item.number(), figures.result()).problem());
            score.show(
                    item.indicator(),
                    sheet.committeeWith(item.number(), figures.result())
                            .indicator(item.number())
                            .orElseThrow());
            if (proof.getComponentCount() == 0) {
                showProof();
            }
        }
    }

    private void showProof() {
        List<EvidenceRow> now = evidence.among(attached);
        List<EvidenceRow> before =
                attached.stream().filter(file -> !now.contains(file)).toList();
        if (!before.isEmpty()) {
            proof.add(new EvidenceList(before));
        }
        proof.add(new EvidencePanel(evidence, now, () -> {}));
    }

    String number() {
        return item.number();
    }

    boolean isOther() {
        return other.getValue();
    }

    Result figures() {
        return figures.result();
    }

    /** Whether it can be handed in: where figures are given, they are usable and others than published. */
    boolean check() {
        if (!isOther()) {
            return true;
        }
        boolean same = Objects.equals(published(), figures.result());
        other.setInvalid(same);
        other.setErrorMessage(same ? getTranslation("evaluation.refusal.figuresUnchanged", number()) : null);
        return !same && Trial.of(sheet.content(), number(), figures.result()).problem() == null;
    }
}
