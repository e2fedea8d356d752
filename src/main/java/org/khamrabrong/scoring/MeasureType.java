package org.khamrabrong.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of measure in the order in which they are offered, each with how one is made of what was chosen. */
public enum MeasureType {
    VALUE("value", from -> new ValueMeasure()),
    RATIO(
            "ratio",
            from -> new RatioMeasure(
                    from.numberOr("factor", RatioMeasure.USUAL_FACTOR),
                    from.option("zeroDenominator", ZeroDenominator.values(), ZeroDenominator::word))),
    MEAN("mean", from -> new MeanMeasure()),
    SURVEY("survey", from -> new SurveyMeasure(from.positiveOr("fullScore", SurveyMeasure.USUAL_FULL_SCORE))),
    CHANGE("change", from -> new ChangeMeasure()),
    DIFFERENCE("difference", from -> new DifferenceMeasure()),
    WORKING_DAYS("workingDays", from -> new WorkingDaysMeasure(from.flag("countFirstDay"))),
    MILESTONE("milestone", from -> new MilestoneMeasure(from.milestones())),
    CASES("cases", from -> new CasesMeasure(from.cases())),
    ACHIEVED("achieved", from -> new AchievedMeasure(from.numberOr("atLeast", AchievedMeasure.USUAL_SCORE))),
    RUBRIC("rubric", from -> new RubricMeasure());

    private final String word;
    private final Function<MeasureSource, Measure> reader;

    MeasureType(String word, Function<MeasureSource, Measure> reader) {
        this.word = word;
        this.reader = reader;
    }

    public static Optional<MeasureType> of(@Nullable String word) {
        return Stream.of(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /** The words of all, in their order. */
    public static List<String> words() {
        return Stream.of(values()).map(MeasureType::word).toList();
    }

    /** The word the package uses. */
    public String word() {
        return word;
    }

    public Measure read(MeasureSource from) {
        return reader.apply(from);
    }

    /** One of which nothing was chosen. */
    public Measure usual() {
        return read(new UsualChoices());
    }
}
