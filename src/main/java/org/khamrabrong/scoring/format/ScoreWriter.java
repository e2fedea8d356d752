package org.khamrabrong.scoring.format;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.khamrabrong.scoring.DimensionScore;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Wording;

/** The result document. */
public final class ScoreWriter {

    private ScoreWriter() {}

    public static String write(ScoreSheet scores, Wording wording) {
        return JsonWriter.write(document(scores, wording));
    }

    public static void write(ScoreSheet scores, Wording wording, Consumer<String> out) {
        JsonWriter.write(document(scores, wording), out);
    }

    private static Map<String, Object> document(ScoreSheet scores, Wording wording) {
        return new Tree()
                .putAlways("indicators", new Mapped<>(scores.indicators(), score -> indicator(score, wording)))
                .putAlways("dimensions", new Mapped<>(scores.dimensions(), ScoreWriter::dimension))
                .putAlways("total", text(scores.total()))
                .putAlways("conservativeTotal", text(scores.conservativeTotal()))
                .putAlways("band", scores.band() == null ? null : scores.band().name())
                .putAlways("findings", new Mapped<>(scores.findings(), finding -> finding(finding, wording)))
                .fields();
    }

    private static Map<String, Object> indicator(IndicatorScore score, Wording wording) {
        return new Tree()
                .putAlways("number", score.number())
                .putAlways("result", text(score.result()))
                .putAlways("score", text(score.score()))
                .putAlways("weighted", text(score.weighted()))
                .putAlways(
                        "explanation",
                        score.explanation().stream().map(wording::say).toList())
                .fields();
    }

    private static Map<String, Object> dimension(DimensionScore score) {
        return new Tree()
                .putAlways("code", score.code())
                .putAlways("score", text(score.score()))
                .fields();
    }

    private static Map<String, Object> finding(Finding finding, Wording wording) {
        return new Tree()
                .putAlways("code", finding.code().name())
                .putAlways("severity", finding.severity().word())
                .putAlways("indicator", finding.indicator())
                .putAlways("message", wording.say(finding))
                .fields();
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
