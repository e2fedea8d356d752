package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;

/** The words of the indicator's sheet; every one of them may be left out. */
final class WordsPart extends Div implements FormPart {

    private final TypedFields typed;
    private final List<TextArea> areas = new ArrayList<>();
    private final TextArea explanation;
    private final TextArea numerator;
    private final TextArea denominator;
    private final TextArea steps;
    private final TextArea conditions;
    private final TextArea dataSource;
    private final TextArea governor;
    private final TextArea collector;
    private final TextArea reporting;
    private final TextArea remarks;

    WordsPart(TypedFields typed) {
        this.typed = typed;
        addClassName("k-form");
        explanation = area("explanation");
        explanation.addClassName("k-wide");
        numerator = formula("formulaNumerator");
        denominator = formula("formulaDenominator");
        steps = area("steps");
        steps.addClassName("k-wide");
        steps.setHelperText(say("scorecard.form.linePerItem"));
        conditions = area("conditions");
        dataSource = area("dataSource");
        governor = area("governor");
        collector = area("collector");
        reporting = area("reporting");
        remarks = area("remarks");
    }

    @Override
    public void show(Indicator indicator) {
        Details details = indicator.words();
        explanation.setValue(Texts.shown(details.explanation()));
        numerator.setValue(Texts.shown(details.formulaNumerator()));
        denominator.setValue(Texts.shown(details.formulaDenominator()));
        steps.setValue(Texts.lines(details.steps()));
        conditions.setValue(Texts.shown(details.conditions()));
        dataSource.setValue(Texts.shown(details.dataSource()));
        governor.setValue(Texts.shown(details.governor()));
        collector.setValue(Texts.shown(details.collector()));
        reporting.setValue(Texts.shown(details.reporting()));
        remarks.setValue(Texts.shown(details.remarks()));
    }

    /** Whether the steps are written here, or stand in a table of their own. */
    void offerSteps(boolean offered) {
        steps.setVisible(offered);
    }

    /** Whether the measure has a fraction to be put into words; where words stand already, they stay in sight. */
    void offerFormula(boolean offered) {
        for (TextArea part : List.of(numerator, denominator)) {
            part.setVisible(offered || !part.isEmpty());
        }
    }

    @Override
    public boolean check() {
        return areas.stream()
                .filter(area -> !TextBounds.check(area, WrittenText.INDICATOR))
                .toList()
                .isEmpty();
    }

    @Override
    public Indicator write(Indicator base) {
        Details old = base.words();
        Details details = old.but()
                .explanation(Texts.orNull(explanation.getValue()))
                .formulaNumerator(Texts.orNull(numerator.getValue()))
                .formulaDenominator(Texts.orNull(denominator.getValue()))
                .steps(steps.isVisible() ? Texts.lines(steps.getValue()) : old.steps())
                .conditions(Texts.orNull(conditions.getValue()))
                .dataSource(Texts.orNull(dataSource.getValue()))
                .governor(Texts.orNull(governor.getValue()))
                .collector(Texts.orNull(collector.getValue()))
                .reporting(Texts.orNull(reporting.getValue()))
                .remarks(Texts.orNull(remarks.getValue()))
                .build();
        return base.withDetails(details.equals(Details.none()) ? null : details);
    }

    private TextArea formula(String field) {
        TextArea area = area(field);
        area.addValueChangeListener(change -> area.setVisible(area.isVisible() || !area.isEmpty()));
        return area;
    }

    private TextArea area(String field) {
        TextArea area = typed.add(field, new TextArea(say("language.field." + field)));
        areas.add(TextBounds.follow(area, WrittenText.INDICATOR));
        add(area);
        return area;
    }
}
