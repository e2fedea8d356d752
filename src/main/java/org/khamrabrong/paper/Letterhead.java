package org.khamrabrong.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a memo: its emblem at the left, on the same line what it is in letters of about 29 points, and under both
 * lines of bold labels, each followed by its words over a dotted line that runs to the next label or to the margin.
 *
 * @param emblem 15 millimetres high; null where there is none
 */
public record Letterhead(@Nullable Picture emblem, String title, List<List<Facts.Fact>> lines) implements Block {

    public Letterhead {
        lines = lines.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.letterhead(this);
    }
}
