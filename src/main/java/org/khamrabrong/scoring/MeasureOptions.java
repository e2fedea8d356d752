package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Hears what was chosen with a measure, option by option, by the names that the package uses. */
public interface MeasureOptions {

    void number(String name, BigDecimal value);

    /** @param word that the package uses for what was chosen */
    void choice(String name, String word);

    void flag(String name, boolean value);

    void milestones(List<MilestoneStep> steps);

    void cases(List<CaseStep> steps);
}
