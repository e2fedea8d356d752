package org.khamrabrong.scoring;

import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.WorkingCalendar;

/** How what was reported becomes one number. */
public sealed interface Measure
        permits ValueMeasure,
                RatioMeasure,
                MeanMeasure,
                SurveyMeasure,
                ChangeMeasure,
                DifferenceMeasure,
                WorkingDaysMeasure,
                MilestoneMeasure,
                CasesMeasure,
                AchievedMeasure,
                RubricMeasure {

    MeasureType kind();

    /** The name the package knows it by. */
    default String type() {
        return kind().word();
    }

    /** Everything that was chosen with it; whoever writes, shows or compares measures listens, and knows no kind. */
    void tell(MeasureOptions options);

    /** What has to be reported, in the order a form asks for it. */
    List<Figure> figures();

    /** What of the figures is more than any form asks for; empty where everything can be reported. */
    default Optional<FigureForm.Excess> excess() {
        return figures().stream()
                .flatMap(figure -> figure.form().excess().stream())
                .findFirst();
    }

    /** Whether its number is a score from 1 to 5 where the indicator has no scale. */
    default boolean scoresItself() {
        return false;
    }

    /** The number, said how it came about, or a refusal of the figure that cannot be used. */
    Measurement measure(Figures reported, WorkingCalendar calendar, Derivation derivation);
}
