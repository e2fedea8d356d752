package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step that the sheet defines, done when its items are; with a deduction an incomplete one counts for less. */
public record MilestoneStep(
        BigDecimal step, List<String> items, @Nullable BigDecimal deduction) {

    public MilestoneStep {
        step = Decimals.plain(step);
        items = items == null ? List.of() : List.copyOf(items);
        deduction = Decimals.plainOrNull(deduction);
    }

    public static MilestoneStep of(String step, String... items) {
        return new MilestoneStep(new BigDecimal(step), List.of(items), null);
    }
}
