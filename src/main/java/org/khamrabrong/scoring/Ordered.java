package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Lists by a number of theirs, rising; one that rises already, as nearly all do, is given back as it is. */
final class Ordered {

    private Ordered() {}

    static <T> List<T> by(Function<T, BigDecimal> number, List<T> items) {
        for (int i = 1; i < items.size(); i++) {
            if (number.apply(items.get(i - 1)).compareTo(number.apply(items.get(i))) > 0) {
                return items.stream().sorted(Comparator.comparing(number)).toList();
            }
        }
        return items;
    }
}
