package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.Answer;
import org.khamrabrong.evaluation.ChallengeRow;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.reporting.ui.EvidencePanel;
import org.khamrabrong.scorecard.FiguresForm;
import org.khamrabrong.scorecard.ScorePanel;
import org.khamrabrong.scoring.Trial;

/** One challenged indicator: what was asked, the officer's answer, and corrected figures where they are granted. */
class AnswerCard extends Card {

    private final transient EvaluatedItem item;
    private final transient EvaluationSheet sheet;
    private final TextArea answer = Typing.follow(new TextArea());
    private final Checkbox correct = new Checkbox();
    private final FiguresForm figures;
    private final ScorePanel score = new ScorePanel(getTranslation("evaluation.answer.score"));
    private final Runnable changed;

    AnswerCard(
            EvaluatedItem item,
            EvaluationSheet sheet,
            AnswerEvidence evidence,
            @Nullable AnswerNote noted,
            Runnable changed) {
        this.item = item;
        this.sheet = sheet;
        this.changed = changed;
        figures = new FiguresForm(item.indicator());
        label();
        Div typed = new Div(answer, correct, figures, score);
        typed.addClassName("k-stack");
        add(
                new H2(getTranslation("scorecard.indicator", item.number()) + " "
                        + item.indicator().title()),
                new ChallengeThread(item.indicator(), item.challenges()),
                new ReportedSide(item),
                typed);
        if (item.returned() != null) {
            addComponentAsFirst(
                    new Message(Tone.WARNING, getTranslation("evaluation.answer.returned", item.returned())));
        }
        if (sheet.subject().round() != null) {
            add(new EvidencePanel(evidence, evidence.among(item.reported().evidence()), () -> {}));
        }
        AnswerNote known = noted == null ? before() : noted;
        figures.show(Optional.ofNullable(known).map(AnswerNote::asResult).orElse(item.presented()));
        if (known != null) {
            answer.setValue(known.text());
            TextBounds.check(answer, WrittenText.EXPLANATION);
            correct.setValue(known.result() != null);
        }
        show();
        answer.addValueChangeListener(change -> typed());
        correct.addValueChangeListener(change -> typed());
        figures.onChange(this::typed);
    }

    /** What was answered before it was given back or taken back; null where it was not. */
    private @Nullable AnswerNote before() {
        return item.challenges().stream()
                .reduce((earlier, later) -> later)
                .map(ChallengeRow::reply)
                .map(reply -> AnswerNote.of(reply.corrected(), reply.answer().words()))
                .orElse(null);
    }

    private void label() {
        answer.setLabel(getTranslation("evaluation.answer"));
        answer.setRequiredIndicatorVisible(true);
        answer.setManualValidation(true);
        answer.setWidthFull();
        correct.setLabel(getTranslation("evaluation.answer.correct"));
    }

    private void typed() {
        TextBounds.check(answer, WrittenText.EXPLANATION);
        show();
        changed.run();
    }

    private void show() {
        figures.setVisible(correct.getValue());
        score.setVisible(correct.getValue());
        if (correct.getValue()) {
            Trial trial = Trial.of(sheet.content(), item.number(), figures.result());
            figures.blame(trial.problem());
            score.show(
                    item.indicator(),
                    sheet.committeeWith(item.number(), figures.result())
                            .indicator(item.number())
                            .orElseThrow());
        }
    }

    String number() {
        return item.number();
    }

    AnswerNote note() {
        return AnswerNote.of(correct.getValue() ? figures.result() : null, answer.getValue());
    }

    Answer answer() {
        return new Answer(answer.getValue(), correct.getValue() ? figures.result() : null);
    }

    /** Whether it can be handed in; otherwise says beside the field what is missing. */
    boolean check() {
        boolean said = TextBounds.checkNeeded(
                answer, WrittenText.EXPLANATION, getTranslation("evaluation.refusal.answerMissing", item.number()));
        if (!said) {
            answer.focus();
        }
        boolean unusable = correct.getValue()
                && Trial.of(sheet.content(), item.number(), figures.result()).problem() != null;
        return said && !unusable;
    }
}
