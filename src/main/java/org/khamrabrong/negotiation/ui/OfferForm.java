package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.kit.Words;
import org.khamrabrong.negotiation.FieldProblem;
import org.khamrabrong.negotiation.FieldProblem.Field;
import org.khamrabrong.negotiation.Terms;
import org.khamrabrong.scoring.Point;

/** Weight, target, criteria and reason of an offer; what cannot be taken stays as typed with the reason beside it. */
class OfferForm extends Div {

    private final ThaiDecimalField weight = new ThaiDecimalField(getTranslation("language.field.weight")).needed();
    private final ThaiDecimalField target = new ThaiDecimalField(getTranslation("language.field.target"));
    private final List<ThaiDecimalField> values = new ArrayList<>();
    private final Paragraph pointsProblem = new Paragraph();
    private final ReasonField reason = new ReasonField();

    OfferForm(ItemWork work, ItemChoice choice, Consumer<OfferForm> changed) {
        addClassName("k-form");
        weight.setValue(choice.weight());
        target.setValue(choice.target());
        if (work.indicator().target() != null) {
            target.needed();
        }
        reason.setValue(choice.reason());
        reason.addClassName("k-wide");
        add(weight, target);
        addPoints(work.present(), choice);
        add(reason);
        weight.addValueChangeListener(change -> changed.accept(this));
        target.addValueChangeListener(change -> changed.accept(this));
        values.forEach(value -> value.addValueChangeListener(change -> changed.accept(this)));
        reason.addValueChangeListener(change -> changed.accept(this));
    }

    private void addPoints(Terms present, ItemChoice choice) {
        Div row = new Div();
        row.addClassNames("k-points", "k-wide");
        List<Point> points = present.points();
        for (int i = 0; i < points.size(); i++) {
            String level = Words.formats().number(points.get(i).score());
            ThaiDecimalField value = new ThaiDecimalField(getTranslation("negotiation.level", level)).needed();
            value.setValue(i < choice.values().size() ? choice.values().get(i) : "");
            values.add(value);
            row.add(value);
        }
        pointsProblem.addClassNames("k-field-problem", "k-wide");
        pointsProblem.getElement().setAttribute("role", "alert");
        pointsProblem.setVisible(false);
        if (!points.isEmpty()) {
            add(row, pointsProblem);
        }
    }

    ItemChoice onto(ItemChoice choice) {
        return new ItemChoice(
                choice.mode(),
                weight.getValue(),
                target.getValue(),
                values.stream().map(TextField::getValue).toList(),
                reason.getValue(),
                choice.question());
    }

    /** Says every problem beside its field. */
    void show(List<FieldProblem> problems) {
        boolean readable = weight.check()
                & target.check()
                & values.stream().filter(value -> !value.check()).count() == 0;
        pointsProblem.setVisible(false);
        reason.setInvalid(false);
        for (FieldProblem problem : problems) {
            String sentence = getTranslation(problem.key(), problem.arguments().toArray());
            switch (problem.field()) {
                case WEIGHT -> mark(weight, sentence);
                case TARGET -> mark(target, sentence);
                case POINTS -> {
                    pointsProblem.setText(sentence);
                    pointsProblem.setVisible(values.stream().noneMatch(TextField::isInvalid));
                }
                default -> mark(reason, sentence);
            }
        }
        if (readable && problems.stream().allMatch(problem -> problem.field() == Field.REASON)) {
            reason.focus();
        }
    }

    /** What the field says of itself comes first. */
    private static void mark(HasValidation field, String sentence) {
        if (!field.isInvalid()) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
        }
    }
}
