package org.khamrabrong.evaluation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Line;
import org.khamrabrong.scoring.TotalLines;

/** How every score of an evaluation came about; once where both sides came to it in the same way. */
final class EvaluationDerivations {

    private final EvaluationSheet sheet;
    private final Side self;
    private final @Nullable Side committee;
    private final Says says;
    private final List<Block> blocks = new ArrayList<>();

    EvaluationDerivations(EvaluationSheet sheet, Says says) {
        this.sheet = sheet;
        this.self = Side.self(sheet);
        this.committee = Side.committee(sheet);
        this.says = says;
    }

    List<Block> blocks() {
        blocks.add(Heading.of(2, says.say("evaluation.paper.derivation")));
        for (Indicator indicator : sheet.content().indicators()) {
            blocks.add(Heading.of(3, says.say("document.report.indicator", indicator.number(), indicator.title())));
            both(lines(self, indicator.number()), committee == null ? null : lines(committee, indicator.number()));
        }
        totals(Totals.of(sheet.content(), self), committee == null ? null : Totals.of(sheet.content(), committee));
        return blocks;
    }

    private void totals(Totals own, @Nullable Totals judged) {
        blocks.add(Heading.of(3, says.say("language.explanation.whole")));
        both(own.whole, judged == null ? null : judged.whole);
        for (Dimension dimension : sheet.content().dimensions()) {
            blocks.add(Heading.of(3, says.say("language.explanation.dimension", dimension.title())));
            both(own.part(dimension), judged == null ? null : judged.part(dimension));
        }
    }

    private void both(List<Line> own, @Nullable List<Line> judged) {
        if (judged == null) {
            blocks.add(says.lines(own));
        } else if (judged.equals(own)) {
            caption("evaluation.paper.both", own);
        } else {
            caption("evaluation.paper.self", own);
            caption("evaluation.paper.committee", judged);
        }
    }

    private void caption(String key, List<Line> lines) {
        blocks.add(Heading.of(4, says.say(key)));
        blocks.add(says.lines(lines));
    }

    private static List<Line> lines(Side side, String number) {
        return side.scores().indicator(number).orElseThrow().explanation();
    }

    /** The lines of a side's totals. */
    private record Totals(List<Line> whole, Map<String, List<Line>> parts) {

        static Totals of(AgreementPackage content, Side side) {
            return new Totals(
                    TotalLines.of(side.in(content), side.scores()),
                    TotalLines.byDimension(side.in(content), side.scores()));
        }

        List<Line> part(Dimension dimension) {
            return parts.getOrDefault(dimension.code(), List.of());
        }
    }
}
