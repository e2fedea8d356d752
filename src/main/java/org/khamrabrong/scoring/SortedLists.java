package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Lists by a number of theirs, rising; one that rises already, as nearly all do, is given back as it is. */
final class SortedLists {

    private SortedLists() {}

    static <T> List<T> by(Function<T, BigDecimal> number, List<T> items) {
        BigDecimal last = null;
        for (T item : items) {
            BigDecimal next = number.apply(item);
            if (last != null && last.compareTo(next) > 0) {
                return items.stream().sorted(Comparator.comparing(number)).toList();
            }
            last = next;
        }
        return items;
    }
}
