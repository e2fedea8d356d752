package org.khamrabrong.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MeasureOptions;
import org.khamrabrong.scoring.MilestoneStep;

/** How something is measured, in words: the kind of measure and what was chosen with it, a line each. */
public final class MeasureWords implements MeasureOptions {

    private static final String MEASURE = "language.measure.";

    private final BiFunction<String, Object[], String> words;
    private final Formats formats;
    private final boolean withSteps;
    private final List<String> lines = new ArrayList<>();

    private MeasureWords(BiFunction<String, Object[], String> words, Formats formats, boolean withSteps) {
        this.words = words;
        this.formats = formats;
        this.withSteps = withSteps;
    }

    /** @param words a message by its key and arguments, in the language of the formats */
    public static String of(Measure measure, BiFunction<String, Object[], String> words, Formats formats) {
        return new MeasureWords(words, formats, true).told(measure);
    }

    /** For where the steps stand in a table of their own. */
    public static String withoutSteps(Measure measure, BiFunction<String, Object[], String> words, Formats formats) {
        return new MeasureWords(words, formats, false).told(measure);
    }

    @Override
    public void number(String name, BigDecimal value) {
        line(MEASURE + name, formats.number(value));
    }

    @Override
    public void choice(String name, String word) {
        line(MEASURE + name, say("language.value." + word));
    }

    @Override
    public void flag(String name, boolean value) {
        if (value) {
            line(MEASURE + name);
        }
    }

    @Override
    public void milestones(List<MilestoneStep> steps) {
        if (withSteps) {
            steps.forEach(this::step);
        }
    }

    @Override
    public void cases(List<CaseStep> steps) {
        if (withSteps) {
            steps.forEach(step -> line(
                    "language.measure.case",
                    step.id(),
                    formats.number(step.weight()),
                    formats.number(step.perLateDay()),
                    formats.number(step.perDefect())));
        }
    }

    private void step(MilestoneStep step) {
        String number = formats.number(step.step());
        String items = String.join(", ", step.items());
        if (step.deduction() == null) {
            line("language.measure.step", number, items);
        } else {
            line("language.measure.stepWithDeduction", number, items, formats.number(step.deduction()));
        }
    }

    private String told(Measure measure) {
        line("measure." + measure.type());
        measure.tell(this);
        return String.join("\n", lines);
    }

    private void line(String key, Object... arguments) {
        lines.add(say(key, arguments));
    }

    private String say(String key, Object... arguments) {
        return words.apply(key, arguments);
    }
}
