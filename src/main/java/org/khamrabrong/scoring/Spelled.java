package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * Arguments that are spelled when somebody reads them: most derivations are never said. Its parts never change, so every
 * reader sees the same words.
 */
final class Spelled extends AbstractList<String> implements RandomAccess {

    private final Object[] parts;

    private Spelled(Object[] parts) {
        this.parts = parts;
    }

    /** Texts, decimals, exact numbers (rounded as they are printed), whole numbers, and {@link Supplier}s of a text. */
    static List<String> of(Object... parts) {
        return new Spelled(parts);
    }

    /** The arguments as they are, or, where they might change, a copy of them. */
    static List<String> kept(List<String> arguments) {
        return arguments instanceof Spelled ? arguments : List.copyOf(arguments);
    }

    static Supplier<String> joined(List<String> texts) {
        return () -> String.join(", ", texts);
    }

    @Override
    public String get(int index) {
        Object part = parts[index];
        if (part instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (part instanceof Fraction exact) {
            return Rounding.text(exact);
        }
        return part instanceof Supplier<?> text ? (String) text.get() : part.toString();
    }

    @Override
    public int size() {
        return parts.length;
    }
}
