package org.khamrabrong.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.WrittenNumber;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.Figure;
import org.khamrabrong.scoring.FigureForm;
import org.khamrabrong.scoring.FigureVisitor;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.StepWords;

/** The figures of a result as they were reported, by their names; the same on screen and on paper. */
public final class FigureWords {

    /** One figure; its words may be null where a needed one is missing. */
    public record Entry(String label, @Nullable String words) {}

    private final Indicator indicator;
    private final UnaryOperator<String> say;

    private FigureWords(Indicator indicator, UnaryOperator<String> say) {
        this.indicator = indicator;
        this.say = say;
    }

    /** @param say the message of a key in the reader's language */
    public static List<Entry> of(Indicator indicator, @Nullable Result result, UnaryOperator<String> say) {
        return new FigureWords(indicator, say).entries(result);
    }

    private List<Entry> entries(@Nullable Result result) {
        if (result == null) {
            return List.of(new Entry(say.apply("language.figures"), say.apply("language.figures.none")));
        }
        if (result.status() != null) {
            return List.of(new Entry(say.apply("language.figures"), say.apply("line.status." + result.status())));
        }
        List<Entry> entries = new ArrayList<>();
        for (Figure figure : indicator.measure().figures()) {
            Object raw = result.figures().get(figure.name());
            if (raw != null || figure.required()) {
                entries.add(new Entry(say.apply("figure." + figure.name()), words(figure, raw)));
            }
        }
        if (result.missedReports() > 0) {
            entries.add(new Entry(say.apply("figure.missedReports"), Integer.toString(result.missedReports())));
        }
        return entries;
    }

    private @Nullable String words(Figure figure, @Nullable Object raw) {
        return raw == null ? null : figure.form().accept(new Reported(raw));
    }

    /** What was reported, usable or not, in the form of its figure. */
    private final class Reported implements FigureVisitor<String> {

        private final Object raw;

        private Reported(Object raw) {
            this.raw = raw;
        }

        @Override
        public String number() {
            return plain(raw);
        }

        @Override
        public String level() {
            return StepWords.levels(indicator).getOrDefault(raw.toString(), plain(raw));
        }

        @Override
        public String numbers() {
            return plain(raw);
        }

        @Override
        public String counts(FigureForm.Counts counts) {
            return plain(raw);
        }

        @Override
        public String periods() {
            return plain(raw);
        }

        @Override
        public String items(List<MilestoneStep> steps) {
            if (!(raw instanceof List<?> done)) {
                return plain(raw);
            }
            Map<String, String> words = StepWords.items(indicator, steps);
            return done.isEmpty()
                    ? say.apply("language.figures.noStep")
                    : done.stream()
                            .map(item -> words.getOrDefault(String.valueOf(item), String.valueOf(item)))
                            .collect(Collectors.joining("\n"));
        }

        @Override
        public String deductions() {
            return plain(raw);
        }

        @Override
        public String cases(List<CaseStep> steps) {
            return plain(raw);
        }
    }

    private String plain(@Nullable Object raw) {
        if (raw instanceof List<?> list) {
            return list.stream().map(this::plain).collect(Collectors.joining("\n"));
        }
        if (raw instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> name(String.valueOf(entry.getKey())) + ": " + plain(entry.getValue()))
                    .collect(Collectors.joining(" · "));
        }
        String written = String.valueOf(raw);
        return DecimalText.read(written)
                .map((BigDecimal number) -> WrittenNumber.exact(number))
                .orElse(written);
    }

    /** A figure by its word; a level or a step by its own name. */
    private String name(String key) {
        return List.of("from", "to", "lateDays", "defects", "amount", "reason").contains(key)
                ? say.apply("figure." + key)
                : key;
    }
}
