package org.khamrabrong.organization.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Numbers in a row, said shortly: 5–9, 12. */
final class Spans {

    private Spans() {}

    static String of(Set<Integer> numbers, IntFunction<String> name) {
        List<String> spans = new ArrayList<>();
        @Nullable Integer first = null;
        @Nullable Integer last = null;
        for (Integer number : new TreeSet<>(numbers)) {
            if (last == null || number != last + 1) {
                add(spans, first, last, name);
                first = number;
            }
            last = number;
        }
        add(spans, first, last, name);
        return String.join(", ", spans);
    }

    private static void add(
            List<String> spans, @Nullable Integer first, @Nullable Integer last, IntFunction<String> name) {
        if (first != null && last != null) {
            spans.add(first.equals(last) ? name.apply(first) : name.apply(first) + "\u2013" + name.apply(last));
        }
    }
}
