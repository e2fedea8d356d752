package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Chooses nothing. */
final class UsualChoices implements MeasureSource {

    @Override
    public BigDecimal numberOr(String name, BigDecimal usual) {
        return usual;
    }

    @Override
    public BigDecimal positiveOr(String name, BigDecimal usual) {
        return usual;
    }

    @Override
    public <O> O option(String name, O[] options, Function<O, String> word) {
        return options[0];
    }

    @Override
    public boolean flag(String name) {
        return false;
    }

    @Override
    public List<MilestoneStep> milestones() {
        return List.of();
    }

    @Override
    public List<CaseStep> cases() {
        return List.of();
    }
}
