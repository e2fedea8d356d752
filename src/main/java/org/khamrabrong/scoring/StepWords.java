package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of an indicator's steps and levels, by what is reported for them. */
public final class StepWords {

    private StepWords() {}

    /** Every item of the steps; its words where the sheet has one for each item or one for each step. */
    public static Map<String, String> items(Indicator indicator, List<MilestoneStep> steps) {
        List<String> texts = indicator.words().steps();
        long items = steps.stream().mapToLong(step -> step.items().size()).sum();
        Map<String, String> words = new LinkedHashMap<>();
        int step = 0;
        for (MilestoneStep defined : steps) {
            for (String item : defined.items()) {
                int place = texts.size() == items ? words.size() : texts.size() == steps.size() ? step : -1;
                words.put(item, place < 0 ? item : item + ". " + texts.get(place));
            }
            step++;
        }
        return words;
    }

    /** The levels of which one is reported; empty where none is, or the sheet does not describe each of them. */
    public static Map<String, String> levels(Indicator indicator) {
        Scale scale = indicator.effectiveScale();
        List<String> texts = indicator.words().steps();
        Map<String, String> words = new LinkedHashMap<>();
        if (!asksForALevel(indicator.measure())
                || scale == null
                || texts.size() != scale.points().size()) {
            return words;
        }
        for (Point point : scale.ascending()) {
            BigDecimal level = point.value();
            words.put(level.toPlainString(), level.toPlainString() + ". " + texts.get(words.size()));
        }
        return words;
    }

    private static boolean asksForALevel(Measure measure) {
        return measure.figures().stream().map(Figure::form).anyMatch(FigureForm.Simple.LEVEL::equals);
    }
}
