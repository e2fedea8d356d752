package org.khamrabrong.kit;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.DecimalText;
import org.khamrabrong.language.Formats;

/** A number typed in Thai or Arabic digits; what cannot be read stays as typed, with the reason beside it. */
public class ThaiDecimalField extends TextField {

    private boolean needed;
    private boolean whole;
    private @Nullable BigDecimal lowest;
    private boolean openBelow;
    private @Nullable BigDecimal highest;

    public ThaiDecimalField(String label) {
        super(label);
        addClassName("k-decimal");
        setManualValidation(true);
        Typing.follow(this);
        addValueChangeListener(change -> check());
    }

    public ThaiDecimalField needed() {
        needed = true;
        setRequiredIndicatorVisible(true);
        return this;
    }

    /** A count, a year: nothing after the point. */
    public ThaiDecimalField whole() {
        whole = true;
        return this;
    }

    public ThaiDecimalField between(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        lowest = least;
        highest = most;
        return this;
    }

    /** More than the one, and not more than the other. */
    public ThaiDecimalField above(BigDecimal least, BigDecimal most) {
        openBelow = true;
        return between(least, most);
    }

    public void show(@Nullable BigDecimal number) {
        setValue(number == null ? "" : number.toPlainString());
        setInvalid(false);
    }

    /** The number, where one was typed that can be read and lies within the limits. */
    public Optional<BigDecimal> decimal() {
        return problem() == null ? DecimalText.read(getValue()) : Optional.empty();
    }

    /** Whether it can be taken as it stands; otherwise says why beside the field. */
    public boolean check() {
        String problem = problem();
        setErrorMessage(problem);
        setInvalid(problem != null);
        return problem == null;
    }

    private @Nullable String problem() {
        if (getValue().isBlank()) {
            return needed ? getTranslation("kit.number.missing") : null;
        }
        Optional<BigDecimal> number = DecimalText.read(getValue());
        if (number.isEmpty()) {
            return getTranslation("kit.number.unreadable");
        }
        if (whole && number.get().stripTrailingZeros().scale() > 0) {
            return getTranslation("kit.number.notWhole");
        }
        boolean low = lowest != null && number.get().compareTo(lowest) < (openBelow ? 1 : 0);
        boolean high = highest != null && number.get().compareTo(highest) > 0;
        return low || high ? limits() : null;
    }

    private String limits() {
        Formats formats = Words.formats();
        if (openBelow) {
            return getTranslation("kit.number.above", formats.number(lowest), formats.number(highest));
        }
        if (highest == null) {
            return getTranslation("kit.number.atLeast", formats.number(lowest));
        }
        return lowest == null
                ? getTranslation("kit.number.atMost", formats.number(highest))
                : getTranslation("kit.number.between", formats.number(lowest), formats.number(highest));
    }
}
