package org.khamrabrong.scoring.format;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/** A list made entry by entry while it is written, so that it is never held as a whole. */
final class MappedList<T> extends AbstractList<Object> {

    private final List<T> entries;
    private final Function<T, Object> mapping;

    MappedList(List<T> entries, Function<T, Object> mapping) {
        this.entries = entries;
        this.mapping = mapping;
    }

    @Override
    public Object get(int index) {
        return mapping.apply(entries.get(index));
    }

    @Override
    public int size() {
        return entries.size();
    }
}
