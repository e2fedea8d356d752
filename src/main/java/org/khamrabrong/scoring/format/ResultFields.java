package org.khamrabrong.scoring.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.NumberText;
import org.khamrabrong.scoring.Result;

/** A result, read; whatever is wrong with it is kept for the scoring to find, and never refused here. */
final class ResultFields {

    private ResultFields() {}

    static Result read(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> fields)) {
            return Result.of(Map.of(Result.WHOLE, String.valueOf(raw(value))));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        fields.forEach((name, figure) -> figures.put(String.valueOf(name), raw(figure)));
        figures.remove(Result.WHOLE);
        String status = null;
        if (figures.get("status") == null || figures.get("status") instanceof String) {
            status = (String) figures.remove("status");
        }
        Optional<Integer> missedReports = missedReports(fields.get("missedReports"));
        if (missedReports.isPresent()) {
            figures.remove("missedReports");
        }
        return new Result(status, missedReports.orElse(0), figures);
    }

    private static Optional<Integer> missedReports(@Nullable Object value) {
        if (value == null) {
            return Optional.of(0);
        }
        try {
            return value instanceof String || value instanceof JsonNumber
                    ? NumberText.parse(value.toString()).map(BigDecimal::intValueExact)
                    : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object raw(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> raw = new LinkedHashMap<>();
            map.forEach((name, figure) -> raw.put(name, raw(figure)));
            return raw;
        }
        if (value instanceof List<?> items) {
            List<Object> raw = new ArrayList<>(items.size());
            items.forEach(item -> raw.add(raw(item)));
            return raw;
        }
        return value instanceof JsonNumber number ? number.text() : value;
    }
}
