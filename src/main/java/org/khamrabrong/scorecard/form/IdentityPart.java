package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.scorecard.FindingItem;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;

/** Which indicator it is and where it belongs: number, name, dimension, perspective, objective, unit. */
final class IdentityPart extends Div implements FormPart {

    private final TextField number;
    private final TextArea name;
    private final Select<String> dimension = new Select<>();
    private final TextField perspective;
    private final TextField objective;
    private final TextField unit;
    private final Set<String> takenNumbers;
    private final Set<Code> told = EnumSet.noneOf(Code.class);

    IdentityPart(TypedFields typed, AgreementPackage agreement, Set<String> takenNumbers) {
        this.takenNumbers = takenNumbers;
        addClassName("k-form");
        TextField typedNumber =
                TextBounds.follow(needed(new TextField(say("language.field.number"))), WrittenText.INDICATOR_NUMBER);
        number = typed.add("number", typedNumber);
        name = typed.add("name", needed(new TextArea(say("language.field.name"))));
        name.addClassName("k-wide");
        dimension.setLabel(say("language.field.dimension"));
        dimension.setItems(agreement.dimensions().stream().map(Dimension::code).toList());
        dimension.setItemLabelGenerator(code -> nameOf(agreement, code));
        dimension.setManualValidation(true);
        dimension.setVisible(!agreement.dimensions().isEmpty());
        typed.add("dimension", dimension);
        perspective = typed.add("perspective", new TextField(say("language.field.perspective")));
        dimension.addValueChangeListener(
                chosen -> perspective.setHelperText(perspectivesOf(agreement, chosen.getValue())));
        objective = typed.add("objective", new TextField(say("language.field.objective")));
        objective.addClassName("k-wide");
        unit = typed.add("unit", new TextField(say("language.field.unit")));
        List.of(name, perspective, objective, unit).forEach(field -> TextBounds.follow(field, WrittenText.INDICATOR));
        add(number, unit, name, dimension, perspective, objective);
    }

    @Override
    public void show(Indicator indicator) {
        Details details = indicator.words();
        number.setValue(indicator.number());
        name.setValue(indicator.title());
        List<String> codes = dimension.getListDataView().getItems().toList();
        dimension.setValue(codes.contains(indicator.dimension()) ? indicator.dimension() : null);
        perspective.setValue(Texts.shown(details.perspective()));
        objective.setValue(Texts.shown(details.objective()));
        unit.setValue(Texts.shown(indicator.unit()));
    }

    @Override
    public boolean check() {
        boolean taken = isTaken();
        boolean sound = check(number, WrittenText.INDICATOR_NUMBER);
        if (sound && taken) {
            number.setErrorMessage(
                    say("scorecard.refusal.duplicateNumber", number.getValue().strip()));
            number.setInvalid(true);
        }
        sound &= !taken & check(name, WrittenText.INDICATOR);
        for (TextField field : List.of(perspective, objective, unit)) {
            sound &= TextBounds.check(field, WrittenText.INDICATOR);
        }
        boolean homeless = dimension.isVisible() && dimension.getValue() == null;
        dimension.setErrorMessage(homeless ? say("scorecard.form.missing") : null);
        dimension.setInvalid(homeless);
        return sound && !homeless;
    }

    /** The number and the dimension say beside them what is wrong; what is right again takes its sentence away. */
    @Override
    public void tell(List<Finding> found) {
        tell(found, Code.DUPLICATE_NUMBER, number);
        tell(found, Code.UNKNOWN_DIMENSION, dimension);
    }

    private void tell(List<Finding> found, Code code, HasValidation field) {
        Optional<String> sentence = found.stream()
                .filter(finding -> finding.code() == code)
                .map(FindingItem::withoutIndicator)
                .findFirst();
        if (sentence.isPresent()) {
            field.setErrorMessage(sentence.get());
            field.setInvalid(true);
            told.add(code);
        } else if (told.remove(code)) {
            field.setInvalid(false);
        }
    }

    /** Whether another indicator has the number that is typed here, in either digits. */
    boolean isTaken() {
        String typed = ThaiDigits.toArabic(number.getValue().strip());
        return takenNumbers.stream().map(ThaiDigits::toArabic).anyMatch(typed::equals);
    }

    @Override
    public Indicator write(Indicator base) {
        Details old = base.words();
        Details details = old.but()
                .perspective(Texts.orNull(perspective.getValue()))
                .objective(Texts.orNull(objective.getValue()))
                .build();
        return base.withNumber(number.getValue().strip())
                .withName(name.getValue().strip())
                .withDimension(dimension.isVisible() ? dimension.getValue() : base.dimension())
                .withUnit(Texts.orNull(unit.getValue()))
                .withDetails(details);
    }

    private static boolean check(TextFieldBase<?, String> field, WrittenText kind) {
        return TextBounds.checkNeeded(field, kind, say("scorecard.form.missing"));
    }

    private static <F extends TextFieldBase<F, String>> F needed(F field) {
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }

    /** What the year calls the perspectives of that dimension; null where it names none. */
    private static @Nullable String perspectivesOf(AgreementPackage agreement, @Nullable String code) {
        return agreement.dimensions().stream()
                .filter(candidate -> candidate.code().equals(code))
                .filter(candidate -> !candidate.perspectives().isEmpty())
                .map(candidate -> say("scorecard.form.perspectives", String.join(", ", candidate.perspectives())))
                .findFirst()
                .orElse(null);
    }

    private static String nameOf(AgreementPackage agreement, String code) {
        return agreement.dimensions().stream()
                .filter(candidate -> candidate.code().equals(code))
                .map(Dimension::title)
                .findFirst()
                .orElse(code);
    }
}
