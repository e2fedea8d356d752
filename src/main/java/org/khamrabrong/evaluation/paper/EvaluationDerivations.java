package org.khamrabrong.evaluation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.evaluation.paper.EvaluationFacts.Side;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Line;
import org.khamrabrong.scoring.TotalLines;

/** How every score of an evaluation came about; once where both sides came to it in the same way. */
final class EvaluationDerivations {

    private final EvaluationFacts facts;
    private final Says says;
    private final List<Block> blocks = new ArrayList<>();

    EvaluationDerivations(EvaluationFacts facts, Says says) {
        this.facts = facts;
        this.says = says;
    }

    List<Block> blocks() {
        blocks.add(Heading.of(2, says.say("document.report.derivation")));
        for (Indicator indicator : facts.content().indicators()) {
            blocks.add(Heading.of(3, says.say("document.report.indicator", indicator.number(), indicator.name())));
            both(lines(facts.self(), indicator.number()), lines(facts.committee(), indicator.number()));
        }
        Totals self = Totals.of(facts, facts.self());
        Totals committee = Totals.of(facts, facts.committee());
        blocks.add(Heading.of(3, says.say("scorecard.explanation.whole")));
        both(self.whole, committee == null ? null : committee.whole);
        for (Dimension dimension : facts.content().dimensions()) {
            blocks.add(Heading.of(3, says.say("scorecard.explanation.dimension", dimension.name())));
            both(self.parts.get(dimension.code()), committee == null ? null : committee.parts.get(dimension.code()));
        }
        return blocks;
    }

    private void both(List<Line> self, List<Line> committee) {
        if (committee == null) {
            blocks.add(says.lines(self));
        } else if (committee.equals(self)) {
            caption("evaluation.paper.both", self);
        } else {
            caption("evaluation.paper.self", self);
            caption("evaluation.paper.committee", committee);
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

        static Totals of(EvaluationFacts facts, Side side) {
            return side == null
                    ? null
                    : new Totals(
                            TotalLines.of(side.in(facts.content()), side.scores()),
                            TotalLines.byDimension(side.in(facts.content()), side.scores()));
        }
    }
}
