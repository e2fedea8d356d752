package org.khamrabrong.scoring.format;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.DimensionScore;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.Line;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.TotalLines;
import org.khamrabrong.scoring.Wording;

/** The result document. */
public final class ScoreWriter {

    private ScoreWriter() {}

    public static String write(AgreementPackage agreement, ScoreSheet scores, Wording wording) {
        return JsonWriter.write(document(agreement, scores, wording));
    }

    public static void write(AgreementPackage agreement, ScoreSheet scores, Wording wording, Consumer<String> out) {
        JsonWriter.write(document(agreement, scores, wording), out);
    }

    private static Map<String, Object> document(AgreementPackage agreement, ScoreSheet scores, Wording wording) {
        Set<DimensionScore> explained = firstOfEachCode(scores.dimensions());
        Map<String, List<Line>> byDimension = TotalLines.byDimension(agreement, scores);
        return new Tree()
                .putAlways("indicators", new MappedList<>(scores.indicators(), score -> indicator(score, wording)))
                .putAlways(
                        "dimensions",
                        new MappedList<>(
                                scores.dimensions(),
                                score -> dimension(
                                        score,
                                        explained.contains(score)
                                                ? said(byDimension.getOrDefault(score.code(), List.of()), wording)
                                                : null)))
                .putAlways("total", text(scores.total()))
                .putAlways("totalExplanation", said(TotalLines.of(agreement, scores), wording))
                .putAlways("conservativeTotal", text(scores.conservativeTotal()))
                .putAlways("conservativeTotalExplanation", said(TotalLines.conservative(agreement, scores), wording))
                .putAlways("band", scores.band() == null ? null : scores.band().name())
                .putAlways("findings", new MappedList<>(scores.findings(), finding -> finding(finding, wording)))
                .fields();
    }

    private static Map<String, Object> indicator(IndicatorScore score, Wording wording) {
        return new Tree()
                .putAlways("number", score.number())
                .putAlways("result", text(score.result()))
                .putAlways("score", text(score.score()))
                .putAlways("weighted", text(score.weighted()))
                .putAlways("explanation", said(score.explanation(), wording))
                .fields();
    }

    private static Map<String, Object> dimension(DimensionScore score, @Nullable List<Object> explanation) {
        return new Tree()
                .putAlways("code", score.code())
                .putAlways("score", text(score.score()))
                .put("explanation", explanation)
                .fields();
    }

    /** A dimension that is defined again has the same lines again: they are said once, or the answer had no bounds. */
    private static Set<DimensionScore> firstOfEachCode(List<DimensionScore> dimensions) {
        Map<String, DimensionScore> first = new HashMap<>();
        dimensions.forEach(dimension -> first.putIfAbsent(dimension.code(), dimension));
        Set<DimensionScore> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(first.values());
        return kept;
    }

    private static List<Object> said(List<Line> lines, Wording wording) {
        return new MappedList<>(lines, wording::say);
    }

    private static Map<String, Object> finding(Finding finding, Wording wording) {
        return new Tree()
                .putAlways("code", finding.code().name())
                .putAlways("severity", finding.severity().word())
                .putAlways("indicator", finding.indicator())
                .putAlways("message", wording.say(finding))
                .fields();
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
