package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The scales that offices use, by the scores that they give: with which an indicator begins that has none yet. */
public enum UsualScale {
    LEVELS("levels", IntStream.rangeClosed(1, 5)),
    THREE_TARGETS("threeTargets", IntStream.of(50, 75, 100));

    private final String word;
    private final List<BigDecimal> scores;

    UsualScale(String word, IntStream scores) {
        this.word = word;
        this.scores = scores.mapToObj(BigDecimal::valueOf).toList();
    }

    /** The word the package uses. */
    public String word() {
        return word;
    }

    /** From the lowest to the best. */
    public List<BigDecimal> scores() {
        return scores;
    }

    public BigDecimal best() {
        return scores.get(scores.size() - 1);
    }
}
