package org.khamrabrong.worklist;

import java.util.Map;
import org.khamrabrong.agreement.Stage;

/**
 * How many units stand where.
 *
 * @param stages those without any are absent
 * @param late of all, how many wait past their day
 * @param uncalled that make agreements and have none of the year
 */
public record OverviewCounts(Map<Stage, Long> stages, long late, long uncalled) {

    public long of(Stage stage) {
        return stages.getOrDefault(stage, 0L);
    }

    public long total() {
        return uncalled + stages.values().stream().mapToLong(Long::longValue).sum();
    }
}
