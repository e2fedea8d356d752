package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.khamrabrong.evaluation.AppealDecision;
import org.khamrabrong.evaluation.AppealRow;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.scorecard.FiguresForm;
import org.khamrabrong.scorecard.ScorePanel;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Trial;

/** One indicator of an appeal before the committee: what is said against it, and whether its result is kept. */
class DecidedIndicator extends Card {

    private enum Outcome {
        KEEP,
        CHANGE
    }

    private static final String OUTCOME = "outcome";
    private static final String RESULT = "result";
    private static final String TEXT = "text";

    private final String number;
    private final transient EvaluationSheet sheet;
    private final transient EvaluatedItem item;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final FiguresForm figures;
    private final ScorePanel score = new ScorePanel(getTranslation("evaluation.committee"));
    private final TextArea text = Typing.follow(new TextArea());

    DecidedIndicator(AppealRow.Item appealed, EvaluatedItem item, EvaluationSheet sheet, TypedText typed) {
        this.number = appealed.number();
        this.item = item;
        this.sheet = sheet;
        figures = new FiguresForm(item.indicator());
        outcome.setLabel(getTranslation("evaluation.decision"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(each -> getTranslation("evaluation.appeal.outcome." + each));
        outcome.setRequiredIndicatorVisible(true);
        text.setLabel(getTranslation("evaluation.appeal.answer"));
        text.setRequiredIndicatorVisible(true);
        text.setManualValidation(true);
        text.setWidthFull();
        Paragraph reason = new Paragraph(appealed.reason());
        reason.addClassName("k-preserve");
        add(
                new H2(number + " " + item.indicator().title()),
                reason,
                new ItemStory(item, true),
                outcome,
                figures,
                score,
                text);
        figures.show(
                item.judged().result() == null
                        ? item.presented()
                        : item.judged().result());
        typed.of(number).ifPresent(this::fill);
        outcome.addValueChangeListener(change -> noted(typed));
        figures.onChange(() -> noted(typed));
        text.addValueChangeListener(change -> noted(typed));
        show();
    }

    private void fill(Map<String, String> kept) {
        Optional.ofNullable(kept.get(OUTCOME)).map(Outcome::valueOf).ifPresent(outcome::setValue);
        Optional.ofNullable(kept.get(RESULT)).map(PackageFormat::readResult).ifPresent(figures::show);
        text.setValue(kept.getOrDefault(TEXT, ""));
    }

    private void noted(TypedText typed) {
        Map<String, String> now = new LinkedHashMap<>();
        if (outcome.getValue() != null) {
            now.put(OUTCOME, outcome.getValue().name());
        }
        if (outcome.getValue() == Outcome.CHANGE) {
            now.put(RESULT, PackageFormat.writeResult(figures.result()));
        }
        now.put(TEXT, text.getValue());
        typed.keep(number, now);
        show();
    }

    private void show() {
        boolean changing = outcome.getValue() == Outcome.CHANGE;
        figures.setVisible(changing);
        score.setVisible(changing);
        if (changing) {
            figures.blame(Trial.of(sheet.content(), number, figures.result()).problem());
            score.show(
                    item.indicator(),
                    sheet.committeeWith(number, figures.result())
                            .indicator(number)
                            .orElseThrow());
        }
    }

    String number() {
        return number;
    }

    AppealDecision decision() {
        return outcome.getValue() == Outcome.CHANGE
                ? AppealDecision.change(figures.result(), text.getValue())
                : AppealDecision.keep(text.getValue());
    }

    /** Whether it can be handed in; otherwise says beside the field what is missing. */
    boolean check() {
        boolean chosen = outcome.getValue() != null;
        outcome.setInvalid(!chosen);
        outcome.setErrorMessage(chosen ? null : getTranslation("evaluation.appeal.undecided"));
        boolean said = TextBounds.checkNeeded(text, WrittenText.EXPLANATION, getTranslation("evaluation.text.missing"));
        boolean usable = outcome.getValue() != Outcome.CHANGE
                || Trial.of(sheet.content(), number, figures.result()).problem() == null;
        return chosen && said && usable;
    }
}
