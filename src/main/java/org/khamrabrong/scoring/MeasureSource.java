package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Gives what is chosen with a measure, option by option: a document, a row of a workbook, a form. */
public interface MeasureSource {

    /** @param usual where no number is given */
    BigDecimal numberOr(String name, BigDecimal usual);

    /** The same; what is not above zero is refused in the way of the source. */
    BigDecimal positiveOr(String name, BigDecimal usual);

    /** The first of them where none is given. */
    <O> O option(String name, O[] options, Function<O, String> word);

    boolean flag(String name);

    List<MilestoneStep> milestones();

    List<CaseStep> cases();
}
