package org.khamrabrong.paper;

import java.util.List;

/** Lines of a list. */
public record Items(boolean numbered, List<Text> lines) implements Block {

    public Items {
        lines = List.copyOf(lines);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.items(this);
    }
}
