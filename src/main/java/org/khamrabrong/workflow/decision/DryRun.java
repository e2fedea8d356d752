package org.khamrabrong.workflow.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Unit;

/** What a table would answer for the present organization: differences first, then what is missing, then the rest. */
public record DryRun(List<Line> lines) {

    /**
     * For one unit.
     *
     * @param before the rows that apply now
     * @param after those that would
     * @param gap why the new answer does not serve the unit; null where it does
     * @param served whether the present answer does
     */
    public record Line(
            Unit unit,
            List<Answer> before,
            List<Answer> after,
            @Nullable Refusal gap,
            boolean served) {

        public boolean differs() {
            return !before.equals(after);
        }

        /** Whether the unit is served now and would be no more. */
        public boolean isLost() {
            return served && gap != null;
        }
    }

    public List<Line> differences() {
        return lines.stream().filter(Line::differs).toList();
    }

    public List<Line> gaps() {
        return lines.stream().filter(line -> line.gap() != null).toList();
    }

    public List<Line> lost() {
        return lines.stream().filter(Line::isLost).toList();
    }
}
