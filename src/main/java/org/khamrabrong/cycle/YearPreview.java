package org.khamrabrong.cycle;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;

/**
 * What would start if the year were opened now.
 *
 * @param drafters how many officers would find the first step, the draft
 * @param nobodyIs roles of later steps that nobody has in the whole office; they hold up no call
 * @param holidays whether any of the year were entered
 */
public record YearPreview(
        FiscalYear year,
        List<LevelLine> levels,
        List<MissingLine> missing,
        long drafters,
        Set<Role> nobodyIs,
        boolean holidays) {

    /**
     * The units of one level that were chosen.
     *
     * @param asked that get an agreement and its first step
     * @param before that have an agreement of the year already
     * @param leftOut at which somebody is missing
     */
    public record LevelLine(UnitLevel level, long asked, long before, long leftOut) {

        public long units() {
            return asked + before + leftOut;
        }
    }

    /** A unit that would not be asked, and who is missing. */
    public record MissingLine(UUID unit, String code, UnitName name, UnitLevel level, Set<Gap> gaps) {}

    public long units() {
        return levels.stream().mapToLong(LevelLine::units).sum();
    }

    /** How many agreements would be opened, each with one step. */
    public long agreements() {
        return levels.stream().mapToLong(LevelLine::asked).sum();
    }
}
