package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Gives what is chosen with a measure, option by option: a document, a row of a workbook, a form. */
public interface MeasureSource {

    /** Null where nothing usable is given. */
    BigDecimal number(String name);

    /** The same; what is not above zero is refused in the way of the source, and null. */
    BigDecimal positive(String name);

    /** Null where none of them is given. */
    <O> O option(String name, O[] options, Function<O, String> word);

    boolean flag(String name);

    List<MilestoneStep> milestones();

    List<CaseStep> cases();
}
