package org.khamrabrong.workflow.approval;

import java.util.List;
import java.util.Optional;

/**
 * The levels of a paper as its forms show them.
 *
 * @param levels in their order; empty before it was first handed in
 * @param gaps where nobody could act, were it handed in now; empty unless it lies with its officer
 */
public record LevelsOfPaper(List<Level> levels, List<LevelGap> gaps) {

    /** Of a paper that is not with its officer, or of which nobody asks who could act. */
    public static LevelsOfPaper of(List<Level> levels) {
        return new LevelsOfPaper(levels, List.of());
    }

    /** The level whose turn it is. */
    public Optional<Level> present() {
        return levels.stream().filter(level -> level.state() == Level.State.NOW).findFirst();
    }

    /** Whether the paper is through once the present level has approved it. */
    public boolean last() {
        return levels.stream().noneMatch(level -> level.state() == Level.State.TO_COME);
    }

    /** The earlier levels to which the present one may send something back. */
    public List<Level> earlier() {
        int present = present().map(Level::place).orElse(0);
        return levels.stream()
                .filter(level -> level.place() < present)
                .filter(level -> level.state() == Level.State.APPROVED)
                .toList();
    }
}
