package org.khamrabrong.reporting.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.agreement.ui.page.Changed;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.FieldDifference;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.workflow.remark.PaperView;

/** What differs between two states of a report: its figures, and the scores that follow from them. */
public final class ReportChanges {

    private ReportChanges() {}

    /** Since the look of the view; nothing where there was no look. */
    public static Changed since(PaperView view, HandedIn now) {
        return Changed.since(view, now, before -> between(before.content(), now.content()));
    }

    private static List<IndicatorDifference> between(AgreementPackage before, AgreementPackage after) {
        ScoreSheet then = Scoring.score(before);
        ScoreSheet now = Scoring.score(after);
        return after.indicators().stream()
                .flatMap(indicator -> before.indicator(indicator.number()).stream()
                        .filter(former -> !same(before, after, indicator))
                        .map(former -> changed(former, indicator, before, after, then, now)))
                .toList();
    }

    private static boolean same(AgreementPackage before, AgreementPackage after, Indicator indicator) {
        return Objects.equals(
                before.results().get(indicator.number()), after.results().get(indicator.number()));
    }

    private static IndicatorDifference changed(
            Indicator former,
            Indicator indicator,
            AgreementPackage before,
            AgreementPackage after,
            ScoreSheet then,
            ScoreSheet now) {
        String number = indicator.number();
        return IndicatorDifference.changed(
                former,
                indicator,
                Stream.of(
                                new FieldDifference(
                                        "result",
                                        figures(before.results().get(number)),
                                        figures(after.results().get(number))),
                                new FieldDifference("score", score(then, number), score(now, number)))
                        .filter(field -> !field.before().equals(field.after()))
                        .toList());
    }

    private static String figures(@Nullable Result result) {
        return result == null
                ? ""
                : String.join(
                        ", ",
                        result.figures().values().stream().map(String::valueOf).toList());
    }

    private static String score(ScoreSheet scores, String number) {
        return Words.formats()
                .score(scores.indicator(number).map(IndicatorScore::score).orElse(null));
    }
}
