package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.scoring.AchievedMeasure;
import org.khamrabrong.scoring.ChangeMeasure;
import org.khamrabrong.scoring.DifferenceMeasure;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MeanMeasure;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.scoring.RubricMeasure;
import org.khamrabrong.scoring.SurveyMeasure;
import org.khamrabrong.scoring.ValueMeasure;
import org.khamrabrong.scoring.WorkingDaysMeasure;
import org.khamrabrong.scoring.ZeroDenominator;

/** How what is reported becomes one number: the kind of measure, and what that kind asks for. */
final class MeasurePart extends Div implements FormPart {

    private static final String MILESTONE = "milestone";

    /** Those whose paper form divides one number by another. */
    private static final Set<String> FRACTIONS = Set.of("ratio", "mean", "survey", "change", "difference", "achieved");

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Select<String> type;
    private final ThaiDecimalField factor;
    private final Select<String> zeroDenominator;
    private final ThaiDecimalField fullScore;
    private final Select<String> countFirstDay;
    private final ThaiDecimalField atLeast;
    private final CaseRows cases;

    MeasurePart(TypedFields typed) {
        addClassName("k-form");
        type = select(typed, "type", "scorecard.field.measure", "measure.", PackageFormat.measureTypes());
        factor = typed.add("measure.factor", new ThaiDecimalField(say("agreement.form.factor")).needed());
        List<String> words = Arrays.stream(ZeroDenominator.values())
                .map(ZeroDenominator::word)
                .toList();
        zeroDenominator = select(typed, "zeroDenominator", "agreement.form.zeroDenominator", "scorecard.value.", words);
        fullScore = typed.add(
                "measure.fullScore",
                new ThaiDecimalField(say("agreement.form.fullScore"))
                        .needed()
                        .above(BigDecimal.ZERO, SurveyMeasure.MOST_LEVELS));
        countFirstDay = select(
                typed,
                "countFirstDay",
                "agreement.form.countFirstDay",
                "agreement.form.countFirstDay.",
                List.of(NO, YES));
        atLeast = typed.add("measure.atLeast", new ThaiDecimalField(say("agreement.form.atLeast")).needed());
        cases = new CaseRows(typed);
        cases.addClassName("k-wide");
        type.addValueChangeListener(change -> offer());
        add(type, factor, zeroDenominator, fullScore, countFirstDay, atLeast, cases);
    }

    @Override
    public void show(Indicator indicator) {
        Measure measure = indicator.measure();
        RatioMeasure ratio = measure instanceof RatioMeasure given ? given : RatioMeasure.percentage();
        factor.show(ratio.factor());
        zeroDenominator.setValue(ratio.zeroDenominator().word());
        fullScore.show(measure instanceof SurveyMeasure survey ? survey.fullScore() : SurveyMeasure.USUAL_FULL_SCORE);
        countFirstDay.setValue(measure instanceof WorkingDaysMeasure days && days.countFirstDay() ? YES : NO);
        atLeast.show(measure instanceof AchievedMeasure achieved ? achieved.atLeast() : AchievedMeasure.USUAL_SCORE);
        cases.show(measure);
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
        return switch (Objects.requireNonNullElse(type.getValue(), "")) {
            case "ratio" ->
                new RatioMeasure(
                        factor.decimal().orElse(null),
                        Arrays.stream(ZeroDenominator.values())
                                .filter(rule -> rule.word().equals(zeroDenominator.getValue()))
                                .findFirst()
                                .orElse(null));
            case "mean" -> new MeanMeasure();
            case "survey" -> new SurveyMeasure(fullScore.decimal().orElse(null));
            case "change" -> new ChangeMeasure();
            case "difference" -> new DifferenceMeasure();
            case "workingDays" -> new WorkingDaysMeasure(YES.equals(countFirstDay.getValue()));
            case MILESTONE -> new MilestoneMeasure(List.of());
            case "cases" -> cases.measure();
            case "achieved" -> new AchievedMeasure(atLeast.decimal().orElse(null));
            case "rubric" -> new RubricMeasure();
            default -> new ValueMeasure();
        };
    }

    /** @param listener hears whether it is a milestone, and whether the person has just chosen so */
    void onType(BiConsumer<Boolean, Boolean> listener) {
        type.addValueChangeListener(
                change -> listener.accept(MILESTONE.equals(change.getValue()), change.isFromClient()));
    }

    /** @param listener hears whether the paper form of what was chosen has a fraction */
    void onFraction(Consumer<Boolean> listener) {
        type.addValueChangeListener(change -> listener.accept(FRACTIONS.contains(change.getValue())));
    }

    private void offer() {
        offer("ratio", factor, zeroDenominator);
        offer("survey", fullScore);
        offer("workingDays", countFirstDay);
        offer("achieved", atLeast);
        offer("cases", cases);
    }

    private void offer(String wanted, Component... fields) {
        for (Component field : fields) {
            field.setVisible(Objects.equals(type.getValue(), wanted));
        }
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
