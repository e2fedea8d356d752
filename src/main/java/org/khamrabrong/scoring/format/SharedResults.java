package org.khamrabrong.scoring.format;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PackageFormat;

/**
 * Indicators of the same number are scored on the same result, each on its own: a large result under a number that is
 * often repeated would take the product of both. Bounded as the document itself is.
 */
final class SharedResults {

    private SharedResults() {}

    /** Tells the number of a result that goes beyond, and by how many indicators it is shared. */
    static void bound(AgreementPackage agreement, BiConsumer<String, Long> beyond) {
        Map<String, Long> times = new HashMap<>(agreement.indicators().stream()
                .map(Indicator::number)
                .collect(Collectors.groupingBy(SharedResults::known, Collectors.counting())));
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
            if (work > PackageFormat.MOST_BYTES) {
                beyond.accept(number, count);
                return;
            }
        }
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
