package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.scorecard.FindingNotes;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Sheet;

/** What the indicator weighs and aims at; beside the summary's weight the detail sheet's, where there is one. */
final class WeightPart extends Div implements FormPart {

    private final TypedFields typed;
    private final transient Runnable settled;
    private final ThaiDecimalField weight;
    private final ThaiDecimalField sheetWeight;
    private final ThaiDecimalField target;
    private final SheetChoice choice;
    private final SheetFold fold;
    private final FindingNotes notes = new FindingNotes(Code.WEIGHT_NOT_POSITIVE, Code.TARGET_BELOW_PAST);

    /** @param settled runs whenever summary and detail sheet were made one */
    WeightPart(TypedFields typed, Runnable settled) {
        this.typed = typed;
        this.settled = settled;
        addClassName("k-form");
        weight = typed.add(
                "weight",
                new ThaiDecimalField(say("language.field.weight")).needed().between(BigDecimal.ZERO, null));
        sheetWeight = typed.add("sheet.weight", new ThaiDecimalField(say("language.field.sheetWeight")));
        target = typed.add("target", new ThaiDecimalField(say("language.field.target")));
        choice = new SheetChoice(
                "scorecard.form.sheetWeightDiffers",
                this::differs,
                () -> copy(weight, sheetWeight),
                () -> copy(sheetWeight, weight));
        fold = new SheetFold(sheetWeight, this::differs);
        weight.addValueChangeListener(change -> compare());
        sheetWeight.addValueChangeListener(change -> compare());
        add(weight, target, fold, choice, notes);
    }

    @Override
    public void show(Indicator indicator) {
        Sheet sheet = indicator.sheet();
        weight.show(indicator.weight());
        sheetWeight.show(sheet == null ? null : sheet.weight());
        fold.setVisible(sheet != null);
        target.show(indicator.target());
        choice.refresh();
        fold.begin();
    }

    /** Gets what is aimed at whenever the person has typed another target that can be read. */
    void onTarget(Consumer<BigDecimal> listener) {
        target.addValueChangeListener(change -> target.decimal().ifPresent(listener));
    }

    @Override
    public boolean check() {
        return weight.check() & sheetWeight.check() & target.check();
    }

    @Override
    public void tell(List<Finding> found) {
        notes.show(found);
    }

    @Override
    public Indicator write(Indicator base) {
        List<Point> points = base.sheet() == null ? List.of() : base.sheet().points();
        Sheet sheet =
                base.sheet() == null ? null : new Sheet(sheetWeight.decimal().orElse(null), points);
        return base.withWeight(weight.decimal().orElse(BigDecimal.ZERO))
                .withTarget(target.decimal().orElse(null))
                .withSheet(sheet);
    }

    private void compare() {
        choice.refresh();
        fold.refresh();
    }

    private boolean differs() {
        Optional<BigDecimal> summary = weight.decimal();
        Optional<BigDecimal> sheet = sheetWeight.decimal();
        return summary.isPresent() && sheet.isPresent() && summary.get().compareTo(sheet.get()) != 0;
    }

    private void copy(ThaiDecimalField from, ThaiDecimalField to) {
        to.setValue(from.getValue());
        typed.typed();
        fold.fold();
        settled.run();
    }
}
