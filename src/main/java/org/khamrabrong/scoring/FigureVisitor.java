package org.khamrabrong.scoring;

import java.util.List;

/** An answer for every form of a figure: a new form does not compile until whoever asks, shows or describes it has one. */
public interface FigureVisitor<R> {

    R number();

    R level();

    R numbers();

    R counts(FigureForm.Counts counts);

    R periods();

    R items(List<MilestoneStep> steps);

    R deductions();

    R cases(List<CaseStep> steps);
}
