package org.khamrabrong.paper;

import java.util.List;

/** Pages of one orientation; begins on a new one. */
public record Section(boolean landscape, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    public static Section portrait(List<Block> blocks) {
        return new Section(false, blocks);
    }

    public static Section landscape(List<Block> blocks) {
        return new Section(true, blocks);
    }
}
