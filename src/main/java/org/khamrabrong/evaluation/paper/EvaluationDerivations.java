package org.khamrabrong.evaluation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final Side committee;
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
            blocks.add(Heading.of(3, says.say("document.report.indicator", indicator.number(), indicator.name())));
            both(lines(self, indicator.number()), lines(committee, indicator.number()));
        }
        totals(Totals.of(sheet.content(), self), Totals.of(sheet.content(), committee));
        return blocks;
    }

    private void totals(Totals own, Totals judged) {
        blocks.add(Heading.of(3, says.say("language.explanation.whole")));
        both(own.whole, judged == null ? null : judged.whole);
        for (Dimension dimension : sheet.content().dimensions()) {
            blocks.add(Heading.of(3, says.say("language.explanation.dimension", dimension.name())));
            both(own.parts.get(dimension.code()), judged == null ? null : judged.parts.get(dimension.code()));
        }
    }

    private void both(List<Line> own, List<Line> judged) {
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
        return side == null
                ? null
                : side.scores().indicator(number).orElseThrow().explanation();
    }

    /** The lines of a side's totals. */
    private record Totals(List<Line> whole, Map<String, List<Line>> parts) {

        static Totals of(AgreementPackage content, Side side) {
            return side == null
                    ? null
                    : new Totals(
                            TotalLines.of(side.in(content), side.scores()),
                            TotalLines.byDimension(side.in(content), side.scores()));
        }
    }
}
