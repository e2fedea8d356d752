package org.khamrabrong.kit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khamrabrong.scoring.Figure;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.RubricMeasure;
import org.khamrabrong.scoring.StepWords;

/** The figures of a result as they were reported, to be read. */
public class ReportedFigures extends Particulars {

    public ReportedFigures(Indicator indicator, Result result) {
        if (result == null) {
            line(getTranslation("kit.figures"), getTranslation("kit.figures.none"));
            return;
        }
        if (result.status() != null) {
            line(getTranslation("kit.figures"), getTranslation("line.status." + result.status()));
            return;
        }
        for (Figure figure : indicator.measure().figures()) {
            Object raw = result.figures().get(figure.name());
            if (raw != null || figure.required()) {
                line(getTranslation("figure." + figure.name()), words(indicator, figure, raw));
            }
        }
        if (result.missedReports() > 0) {
            line(getTranslation("figure.missedReports"), Integer.toString(result.missedReports()));
        }
    }

    private static String words(Indicator indicator, Figure figure, Object raw) {
        if (raw instanceof List<?> list && figure.kind() == Figure.Kind.ITEMS) {
            Map<String, String> words = StepWords.items(indicator, (MilestoneMeasure) indicator.measure());
            return list.isEmpty()
                    ? Words.say("kit.figures.noStep")
                    : list.stream()
                            .map(item -> words.getOrDefault(String.valueOf(item), String.valueOf(item)))
                            .collect(Collectors.joining("\n"));
        }
        if (indicator.measure() instanceof RubricMeasure) {
            return StepWords.levels(indicator).getOrDefault(String.valueOf(raw), plain(raw));
        }
        return plain(raw);
    }

    private static String plain(Object raw) {
        if (raw == null) {
            return null;
        }
        if (raw instanceof List<?> list) {
            return list.stream().map(ReportedFigures::plain).collect(Collectors.joining("\n"));
        }
        if (raw instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> name(String.valueOf(entry.getKey())) + ": " + plain(entry.getValue()))
                    .collect(Collectors.joining(" · "));
        }
        return DecimalText.read(raw.toString())
                .map((BigDecimal number) -> Formats.current().number(number))
                .orElse(raw.toString());
    }

    /** A figure by its word; a level or a step by its own name. */
    private static String name(String key) {
        return List.of("from", "to", "lateDays", "defects", "amount", "reason").contains(key)
                ? Words.say("figure." + key)
                : key;
    }
}
