package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was reported on one indicator. The figures stay as they came (text, lists, maps; every number as its text),
 * because a figure that the measure cannot use is a finding of the scoring and not a reason to refuse the result.
 */
public record Result(@Nullable String status, int missedReports, Map<String, Object> figures) {

    public static final String CANCELLED = "cancelled";
    public static final String NOT_APPLICABLE = "notApplicable";

    /** Where an unreadable frame of a result is kept among its figures, to be found by the scoring. */
    public static final List<String> FRAME = List.of(Result.WHOLE, "status", "missedReports");

    /** Where a result that has no fields at all is kept, as its text; a field of that name is one that nobody knows. */
    public static final String WHOLE = "$";

    public Result {
        figures = figures == null ? Map.of() : rawMap(figures);
    }

    public static Result of(Map<String, Object> figures) {
        return new Result(null, 0, figures);
    }

    public static Result cancelled() {
        return new Result(CANCELLED, 0, Map.of());
    }

    public static Result notApplicable() {
        return new Result(NOT_APPLICABLE, 0, Map.of());
    }

    public Result withMissedReports(int missed) {
        return new Result(status, missed, figures);
    }

    Result withStatus(String newStatus) {
        return new Result(newStatus, missedReports, figures);
    }

    private static Map<String, Object> rawMap(Map<?, ?> map) {
        Map<String, Object> raw = new TreeMap<>();
        map.forEach((name, figure) -> raw.put(String.valueOf(name), raw(figure)));
        return Collections.unmodifiableMap(raw);
    }

    private static Object raw(Object figure) {
        if (figure instanceof Map<?, ?> map) {
            return rawMap(map);
        }
        if (figure instanceof Iterable<?> items) {
            List<Object> list = new ArrayList<>();
            items.forEach(item -> list.add(raw(item)));
            return Collections.unmodifiableList(list);
        }
        if (figure instanceof BigDecimal number && number.scale() >= 0) {
            return number.toPlainString();
        }
        return figure == null || figure instanceof Boolean ? figure : figure.toString();
    }
}
