package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was chosen with a measure, to be looked up; empty where its kind has no such option. */
public final class OptionValues implements MeasureOptions {

    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private Optional<List<MilestoneStep>> milestones = Optional.empty();
    private Optional<List<CaseStep>> cases = Optional.empty();

    private OptionValues() {}

    public static OptionValues of(Measure measure) {
        OptionValues values = new OptionValues();
        measure.tell(values);
        return values;
    }

    public Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    public Optional<List<MilestoneStep>> milestones() {
        return milestones;
    }

    public Optional<List<CaseStep>> cases() {
        return cases;
    }

    @Override
    public void number(String name, BigDecimal value) {
        numbers.put(name, value);
    }

    /** Nobody looks a word or a flag up. */
    @Override
    public void choice(String name, String word) {}

    @Override
    public void flag(String name, boolean value) {}

    @Override
    public void milestones(List<MilestoneStep> steps) {
        milestones = Optional.of(steps);
    }

    @Override
    public void cases(List<CaseStep> steps) {
        cases = Optional.of(steps);
    }
}
