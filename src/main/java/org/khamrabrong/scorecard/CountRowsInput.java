package org.khamrabrong.scorecard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.DecimalText;

/** How many answered which level, a row for each level that anybody answered. */
class CountRowsInput extends RowsInput {

    private static final String LEVEL = "level";
    private static final String COUNT = "count";

    CountRowsInput(String label) {
        super(label, List.of(column(LEVEL), column(COUNT)));
    }

    @Override
    public void show(@Nullable Object raw) {
        Map<?, ?> counts = raw instanceof Map<?, ?> map ? map : Map.of();
        super.show(counts.entrySet().stream()
                .map(entry -> Map.of(LEVEL, String.valueOf(entry.getKey()), COUNT, String.valueOf(entry.getValue())))
                .toList());
    }

    @Override
    public @Nullable Object typed() {
        if (!(super.typed() instanceof List<?> rows)) {
            return null;
        }
        Map<String, Object> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(text(row, LEVEL), text(row, COUNT), CountRowsInput::together));
        return counts;
    }

    /** Two rows of one level; unreadable together where one of them is. */
    private static String together(Object one, Object other) {
        Optional<BigDecimal> first = DecimalText.read(one.toString());
        Optional<BigDecimal> second = DecimalText.read(other.toString());
        return first.isPresent() && second.isPresent()
                ? first.get().add(second.get()).toPlainString()
                : one + " + " + other;
    }

    private static String text(Object row, String name) {
        Object typed = row instanceof Map<?, ?> map ? map.get(name) : null;
        return typed == null ? "" : typed.toString();
    }

    private static RowEditor.Column column(String name) {
        return new RowEditor.Column(
                null, name, Words.say("scorecard.figures.rows." + name), FigureInput::number, raw -> raw);
    }
}
