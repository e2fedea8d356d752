package org.khamrabrong.scoring.format;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.OptionValues;

/**
 * Indicators of the same number are scored on the same result, each on its own, and steps of the same id on the same
 * case: a large result under an often repeated name would take the product of both, and be said as often in the answer.
 */
final class SharedResults {

    private SharedResults() {}

    /** Tells the number of a result that goes beyond, and by how many indicators it is shared. */
    static void bound(AgreementPackage agreement, BiConsumer<String, Long> beyond) {
        Map<String, Long> times = new HashMap<>(agreement.indicators().stream()
                .collect(Collectors.groupingBy(
                        indicator -> known(indicator.number()), Collectors.summingLong(SharedResults::readings))));
        times.values().removeIf(count -> count == 1);
        if (times.isEmpty()) {
            return;
        }
        long work = 0;
        for (String number : agreement.results().keySet()) {
            long count = times.getOrDefault(known(number), 0L);
            work += count == 0
                    ? 0
                    : count * size(agreement.results().get(number).figures());
            if (work > Bounds.MOST_SHARED) {
                beyond.accept(number, count);
                return;
            }
        }
    }

    /** A case's figures are read once for each step of the same id. */
    private static long readings(Indicator indicator) {
        return OptionValues.of(indicator.measure()).cases().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(step -> known(step.id()), Collectors.counting()))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(1L);
    }

    private static long size(Object figure) {
        if (figure instanceof Map<?, ?> map) {
            long size = 2;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                size += size(entry.getKey()) + size(entry.getValue());
            }
            return size;
        }
        if (figure instanceof Iterable<?> items) {
            long size = 2;
            for (Object item : items) {
                size += size(item);
            }
            return size;
        }
        return figure instanceof String text ? 3 + text.length() : 1;
    }

    private static String known(String number) {
        return ThaiDigits.toArabic(number.strip());
    }
}
