package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.scoring.FigureForm;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MeasureType;
import org.khamrabrong.scoring.OptionValues;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.ValueMeasure;
import org.khamrabrong.scoring.ZeroDenominator;

/** How what is reported becomes one number: the kind of measure, and what that kind asks for. */
final class MeasurePart extends Div implements FormPart {

    private final Select<String> type;
    private final ThaiDecimalField factor;
    private final Select<String> zeroDenominator;
    private final ThaiDecimalField fullScore;
    private final Select<String> countFirstDay;
    private final ThaiDecimalField atLeast;
    private final CaseRows cases;
    private final transient MeasureChoices chosen;

    MeasurePart(TypedFields typed) {
        addClassName("k-form");
        type = select(typed, "type", "language.field.measure", "measure.", PackageFormat.measureTypes());
        factor = typed.add("measure.factor", new ThaiDecimalField(say("scorecard.form.factor")).needed());
        List<String> words = Arrays.stream(ZeroDenominator.values())
                .map(ZeroDenominator::word)
                .toList();
        zeroDenominator = select(typed, "zeroDenominator", "scorecard.form.zeroDenominator", "language.value.", words);
        fullScore = typed.add(
                "measure.fullScore",
                new ThaiDecimalField(say("scorecard.form.fullScore"))
                        .needed()
                        .above(BigDecimal.ZERO, FigureForm.Counts.MOST_LEVELS));
        countFirstDay = select(
                typed,
                "countFirstDay",
                "scorecard.form.countFirstDay",
                "scorecard.form.countFirstDay.",
                List.of(MeasureChoices.NO, MeasureChoices.YES));
        atLeast = typed.add("measure.atLeast", new ThaiDecimalField(say("scorecard.form.atLeast")).needed());
        cases = new CaseRows(typed);
        cases.addClassName("k-wide");
        chosen = new MeasureChoices(
                Map.of("factor", factor, "fullScore", fullScore, "atLeast", atLeast),
                Map.of("zeroDenominator", zeroDenominator, "countFirstDay", countFirstDay),
                cases);
        type.addValueChangeListener(change -> offer());
        add(type, factor, zeroDenominator, fullScore, countFirstDay, atLeast, cases);
    }

    @Override
    public void show(Indicator indicator) {
        Measure measure = indicator.measure();
        for (MeasureType kind : MeasureType.values()) {
            kind.usual().tell(chosen);
        }
        measure.tell(chosen);
        type.setValue(measure.type());
        offer();
    }

    @Override
    public void makeRoom(Map<String, String> typed) {
        cases.makeRoom(typed);
    }

    @Override
    public boolean check() {
        boolean sound = true;
        for (ThaiDecimalField field : List.of(factor, fullScore, atLeast)) {
            sound &= !field.isVisible() || field.check();
        }
        return sound & (!cases.isVisible() || cases.check());
    }

    @Override
    public Indicator write(Indicator base) {
        return base.withMeasure(measure());
    }

    private Measure measure() {
        return MeasureType.of(type.getValue()).map(kind -> kind.read(chosen)).orElseGet(ValueMeasure::new);
    }

    /** @param listener hears whether it is a milestone, and whether the person has just chosen so */
    void onType(BiConsumer<Boolean, Boolean> listener) {
        type.addValueChangeListener(change -> listener.accept(isMilestone(change.getValue()), change.isFromClient()));
    }

    /** @param listener hears whether the paper form of what was chosen has a fraction */
    void onFraction(Consumer<Boolean> listener) {
        type.addValueChangeListener(change -> listener.accept(MeasureType.of(change.getValue())
                .filter(MeasurePart::isFraction)
                .isPresent()));
    }

    private void offer() {
        Set<Component> asked = MeasureType.of(type.getValue()).map(this::asked).orElse(Set.of());
        Stream.of(factor, zeroDenominator, fullScore, countFirstDay, atLeast, cases)
                .forEach(field -> field.setVisible(asked.contains(field)));
    }

    private Set<Component> asked(MeasureType kind) {
        return switch (kind) {
            case RATIO -> Set.of(factor, zeroDenominator);
            case SURVEY -> Set.of(fullScore);
            case WORKING_DAYS -> Set.of(countFirstDay);
            case CASES -> Set.of(cases);
            case ACHIEVED -> Set.of(atLeast);
            case VALUE, MEAN, CHANGE, DIFFERENCE, MILESTONE, RUBRIC -> Set.of();
        };
    }

    /** Whether its paper form divides one number by another. */
    private static boolean isFraction(MeasureType kind) {
        return switch (kind) {
            case RATIO, MEAN, SURVEY, CHANGE, DIFFERENCE, ACHIEVED -> true;
            case VALUE, WORKING_DAYS, MILESTONE, CASES, RUBRIC -> false;
        };
    }

    private static boolean isMilestone(String type) {
        return MeasureType.of(type)
                .flatMap(kind -> OptionValues.of(kind.usual()).milestones())
                .isPresent();
    }

    private static Select<String> select(
            TypedFields typed, String name, String label, String wordPrefix, List<String> items) {
        Select<String> select = new Select<>();
        select.setLabel(say(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> say(wordPrefix + item));
        return typed.add("measure." + name, select);
    }
}
