package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.khamrabrong.evaluation.Decision.Kind;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.ItemState;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.scorecard.FiguresForm;
import org.khamrabrong.scorecard.ScorePanel;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Trial;

/** Accept, take other figures for a reason, or ask: one indicator's decision and the score that follows from it. */
class DecisionForm extends Div {

    private final transient EvaluationWork work;
    private final transient EvaluatedItem item;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final FiguresForm figures;
    private final MissedReports missed = new MissedReports();
    private final TextArea text = Typing.follow(new TextArea());
    private final ScorePanel score = new ScorePanel(getTranslation("evaluation.committee"));

    DecisionForm(EvaluationWork work, EvaluatedItem item) {
        this.work = work;
        this.item = item;
        addClassName("k-stack");
        figures = new FiguresForm(item.indicator());
        kind.setLabel(getTranslation("evaluation.decision"));
        kind.setItems(item.presented() == null ? new Kind[] {Kind.ADJUST, Kind.CHALLENGE} : Kind.values());
        kind.setItemLabelGenerator(ItemWords::word);
        text.setManualValidation(true);
        text.setWidthFull();
        add(new H3(getTranslation("evaluation.decide")), kind, figures, missed, text, score);
        if (work.sheet().settled(item)) {
            Paragraph decided = new Paragraph(getTranslation("evaluation.decided"));
            decided.addClassName("k-quiet");
            add(decided);
            kind.setReadOnly(true);
            text.setReadOnly(true);
        }
        fill();
        kind.addValueChangeListener(change -> noted());
        figures.onChange(this::noted);
        missed.onChange(this::noted);
        text.addValueChangeListener(change -> noted());
    }

    private void fill() {
        Optional<Note> noted = work.note(item.number()).or(this::standing);
        Result figuresNow = noted.map(Note::asResult).orElse(item.presented());
        figures.show(figuresNow);
        missed.show(figuresNow);
        noted.ifPresent(note -> {
            kind.setValue(note.kind());
            text.setValue(note.text());
            TextBounds.check(text, WrittenText.EXPLANATION);
        });
        show();
    }

    /** What was decided before, as a note; empty where nothing was. */
    private Optional<Note> standing() {
        String remark = item.judged().remark();
        return Optional.ofNullable(item.judged().result())
                .filter(taken -> item.state() == ItemState.ACCEPTED)
                .map(taken -> taken.equals(item.presented())
                        ? Note.of(Kind.ACCEPT, null, remark)
                        : Note.of(Kind.ADJUST, taken, remark));
    }

    private void noted() {
        TextBounds.check(text, WrittenText.EXPLANATION);
        show();
        if (kind.getValue() != null) {
            Result other = kind.getValue() == Kind.ADJUST ? adjusted() : null;
            work.keep(item.number(), Note.of(kind.getValue(), other, text.getValue()));
        }
    }

    private void show() {
        Kind chosen = kind.getValue();
        boolean adjusting = chosen == Kind.ADJUST;
        figures.setVisible(adjusting && !work.sheet().settled(item));
        missed.setVisible(
                figures.isVisible() && work.sheet().content().penalties().missedReport() != null);
        text.setVisible(chosen != null);
        if (chosen != null) {
            text.setLabel(getTranslation("evaluation.text." + chosen));
            text.setRequiredIndicatorVisible(chosen != Kind.ACCEPT);
        }
        Result counted = adjusting ? adjusted() : item.presented();
        score.setVisible(chosen != null && chosen != Kind.CHALLENGE && counted != null);
        if (score.isVisible() && counted != null) {
            Trial trial = Trial.of(work.sheet().content(), item.number(), counted);
            figures.blame(adjusting ? trial.problem() : null);
            score.show(
                    item.indicator(),
                    work.sheet()
                            .committeeWith(item.number(), counted)
                            .indicator(item.number())
                            .orElseThrow());
        }
    }

    /** Says beside the text what is missing, or too much, before this can be handed in. */
    void askForTheRest() {
        boolean needed = kind.getValue() != null && kind.getValue() != Kind.ACCEPT;
        boolean sound = needed
                ? TextBounds.checkNeeded(text, WrittenText.EXPLANATION, getTranslation("evaluation.text.missing"))
                : TextBounds.check(text, WrittenText.EXPLANATION);
        if (!sound) {
            text.focus();
        }
    }

    private Result adjusted() {
        return missed.isVisible() ? missed.in(figures.result()) : figures.result();
    }
}
