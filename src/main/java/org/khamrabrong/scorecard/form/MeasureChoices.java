package org.khamrabrong.scorecard.form;

import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.MeasureOptions;
import org.khamrabrong.scoring.MeasureSource;
import org.khamrabrong.scoring.MilestoneStep;

/** The fields of what is chosen with a measure, by the names that the package uses: they show it, and give it back. */
record MeasureChoices(Map<String, ThaiDecimalField> numbers, Map<String, Select<String>> words, CaseRows rows)
        implements MeasureOptions, MeasureSource {

    static final String YES = "yes";
    static final String NO = "no";

    @Override
    public void number(String name, BigDecimal value) {
        field(name).show(value);
    }

    @Override
    public void choice(String name, String word) {
        choice(name).setValue(word);
    }

    @Override
    public void flag(String name, boolean value) {
        choice(name).setValue(value ? YES : NO);
    }

    /** They stand in the table of the plan. */
    @Override
    public void milestones(List<MilestoneStep> steps) {}

    @Override
    public void cases(List<CaseStep> steps) {
        rows.show(steps);
    }

    @Override
    public BigDecimal numberOr(String name, BigDecimal usual) {
        return field(name).decimal().orElse(usual);
    }

    /** What is not above zero is no number to its field. */
    @Override
    public BigDecimal positiveOr(String name, BigDecimal usual) {
        return numberOr(name, usual);
    }

    @Override
    public <O> O option(String name, O[] options, Function<O, String> word) {
        String chosen = choice(name).getValue();
        return Stream.of(options)
                .filter(option -> word.apply(option).equals(chosen))
                .findFirst()
                .orElse(options[0]);
    }

    @Override
    public boolean flag(String name) {
        return YES.equals(choice(name).getValue());
    }

    @Override
    public List<MilestoneStep> milestones() {
        return List.of();
    }

    @Override
    public List<CaseStep> cases() {
        return rows.steps();
    }

    private ThaiDecimalField field(String name) {
        return Optional.ofNullable(numbers.get(name)).orElseThrow(() -> new NoSuchElementException(name));
    }

    private Select<String> choice(String name) {
        return Optional.ofNullable(words.get(name)).orElseThrow(() -> new NoSuchElementException(name));
    }
}
