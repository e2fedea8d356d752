package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.reporting.EntryState;
import org.khamrabrong.reporting.ReportItem;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.scorecard.FiguresForm;
import org.khamrabrong.scorecard.ScorePanel;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Trial;

/** One indicator to report on: figures, explanation, evidence, and the score as one types. */
class IndicatorReportForm extends Card {

    private final transient ReportWork work;
    private final transient ReportItem item;
    private final FiguresForm figures;
    private final TextArea explanation = Typing.follow(new TextArea());
    private final ScorePanel score = new ScorePanel(getTranslation("reporting.score"));

    IndicatorReportForm(ReportWork work, ReportItem item, Reporting reporting) {
        this.work = work;
        this.item = item;
        figures = new FiguresForm(item.indicator());
        addClassName("k-report-form");
        add(new H2(getTranslation("scorecard.indicator", item.number()) + " "
                + item.indicator().title()));
        remark();
        explanation.setLabel(getTranslation("reporting.explanation"));
        explanation.setHelperText(getTranslation("reporting.explanation.help"));
        explanation.setManualValidation(true);
        explanation.setMinHeight("6rem");
        Div typed = new Div(new H3(getTranslation("reporting.figures")), figures, explanation);
        typed.addClassName("k-stack");
        EvidencePanel evidence = new EvidencePanel(
                new ReportShelf(reporting, work.task(), item.number()), item.evidence(), work::evidenceChanged);
        Div report = new Div(typed, evidence, score);
        report.addClassName("k-report");
        score.addClassName("k-report-score");
        add(report);
        fill();
        figures.onChange(this::typed);
        TextBounds.follow(explanation, WrittenText.EXPLANATION);
        explanation.addValueChangeListener(change -> typed());
    }

    /** Why it came back, or that the figures are the former round's. */
    private void remark() {
        if (item.state() == EntryState.RETURNED) {
            add(new Message(Tone.WARNING, getTranslation("reporting.returned", item.returnReason())));
        } else if (item.state() == EntryState.OPEN && item.result() != null) {
            add(new Message(Tone.INFO, getTranslation("reporting.proposed")));
        }
    }

    private void fill() {
        work.typed(item.number())
                .ifPresentOrElse(
                        draft -> {
                            figures.show(draft.asResult());
                            explanation.setValue(draft.explanation());
                            figures.blame(problem());
                        },
                        () -> {
                            figures.show(item.result());
                            explanation.setValue(item.explanation());
                        });
        showScore();
    }

    private void typed() {
        figures.blame(problem());
        showScore();
        work.keep(item.number(), figures.result(), explanation.getValue());
    }

    private void showScore() {
        score.show(item.indicator(), forecast().indicator(item.number()).orElseThrow());
    }

    /** The scores of the whole with what stands in the form now. */
    ScoreSheet forecast() {
        return work.forecast(item.number(), blank() ? null : figures.result());
    }

    /** Saves what stands there, a proposal too; where it cannot be saved, the reason stands beside it. */
    boolean save() {
        return blank() || unchanged() || saved();
    }

    /** Saves what was typed if it is fit to be saved; what is not stays a draft. */
    void leave() {
        if (work.typed(item.number()).isPresent() && !blank() && problem() == null) {
            saved();
        }
    }

    private boolean saved() {
        if (problem() != null) {
            figures.blame(problem());
            return false;
        }
        try {
            work.save(item.number(), figures.result(), explanation.getValue());
            return true;
        } catch (Refusal refused) {
            explanation.setErrorMessage(getTranslation(refused.key(), refused.arguments()));
            explanation.setInvalid(true);
            return false;
        }
    }

    private boolean blank() {
        return figures.blank() && explanation.getValue().isBlank();
    }

    /** Nothing new was typed over what is saved; a proposal or a returned result is saved as it stands. */
    private boolean unchanged() {
        return !item.state().owed()
                && figures.result().equals(item.result())
                && Objects.equals(explanation.getValue().strip(), item.explanation());
    }

    private @Nullable Finding problem() {
        return blank()
                ? null
                : Trial.of(work.content(), item.number(), figures.result()).problem();
    }
}
