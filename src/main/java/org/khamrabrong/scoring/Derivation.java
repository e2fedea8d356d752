package org.khamrabrong.scoring;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** How one score comes about, said line by line while it does; to everybody outside a list that never changes. */
public final class Derivation extends AbstractList<Line> implements RandomAccess {

    private final List<Line> lines = new ArrayList<>();

    /** A line with texts, decimals and exact numbers among its arguments, spelled when the line is read. */
    void say(String key, @Nullable Object... parts) {
        lines.add(Line.spelled(key, parts));
    }

    void say(Line line) {
        lines.add(line);
    }

    /** The lines as they are, or, where they might change, a copy of them. */
    static List<Line> kept(List<Line> lines) {
        return lines instanceof Derivation ? lines : List.copyOf(lines);
    }

    @Override
    public Line get(int index) {
        return lines.get(index);
    }

    @Override
    public int size() {
        return lines.size();
    }
}
