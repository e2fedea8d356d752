package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.time.Year;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.MessageKey;

/**
 * Arguments that are spelled when somebody reads them: most derivations are never said. Its parts never change, so every
 * reader sees the same words.
 */
final class LazyArguments extends AbstractList<Object> implements RandomAccess {

    private static final int MOST_TERMS = 20;

    private final Object[] parts;

    private LazyArguments(Object[] parts) {
        this.parts = parts;
    }

    /** Texts, messages, years, decimals, exact numbers (rounded as they are printed), whole numbers, {@link Supplier}s of a text. */
    static List<Object> of(Object... parts) {
        return new LazyArguments(parts);
    }

    /** The arguments as they are, or, where they might change, a copy of them. */
    static List<Object> kept(List<?> arguments) {
        return arguments instanceof LazyArguments spelled ? spelled : List.copyOf(arguments);
    }

    /** The terms of a sum as they are added; of very many only the first. */
    static <T> Supplier<String> sum(Collection<T> terms, Function<T, String> term) {
        return first(MOST_TERMS, " + ", terms, term);
    }

    /** One after the other; of very many only the first. */
    static <T> Supplier<String> first(int most, String between, Collection<T> terms, Function<T, String> term) {
        return () -> terms.stream().limit(most).map(term).collect(Collectors.joining(between))
                + (terms.size() > most ? between + "…" : "");
    }

    static Supplier<String> joined(List<String> texts) {
        return () -> String.join(", ", texts);
    }

    @Override
    public Object get(int index) {
        Object part = parts[index];
        if (part instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (part instanceof Fraction exact) {
            return Rounding.text(exact);
        }
        if (part instanceof MessageKey || part instanceof Year) {
            return part;
        }
        return part instanceof Supplier<?> text ? text.get() : part.toString();
    }

    @Override
    public int size() {
        return parts.length;
    }
}
