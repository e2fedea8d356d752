package org.khamrabrong.reporting.paper;

import static org.khamrabrong.paper.Cell.Shade.GROUP;
import static org.khamrabrong.paper.Cell.Shade.HEAD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.document.report.MissingScore;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.Text;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.DimensionScore;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;

/** Every dimension and its indicators with score and traffic light. */
final class SelfAssessmentTable {

    private static final List<Integer> WIDTHS = List.of(12, 62, 19, 24, 22, 25, 26);

    private final Reported reported;
    private final Says says;

    SelfAssessmentTable(Reported reported, Says says) {
        this.reported = reported;
        this.says = says;
    }

    Table table() {
        List<Row> body = new ArrayList<>();
        for (Dimension dimension : reported.content().dimensions()) {
            body.add(dimension(dimension));
            reported.content().indicators().stream()
                    .filter(indicator -> Objects.equals(indicator.dimension(), dimension.code()))
                    .forEach(indicator -> body.add(line(indicator)));
        }
        reported.content().indicators().stream()
                .filter(indicator -> reported.content().dimensions().stream()
                        .noneMatch(known -> Objects.equals(known.code(), indicator.dimension())))
                .forEach(indicator -> body.add(line(indicator)));
        body.add(sum(
                HEAD,
                says.say("paper.sum"),
                reported.content().weightSum(),
                reported.scores().total()));
        List<Cell> heads = Stream.of("number", "indicator", "weight", "result", "score", "weighted", "light")
                .map(column -> Cell.head(says.say("reporting.paper.column." + column)))
                .toList();
        return new Table(says.say("reporting.paper.summary"), WIDTHS, List.of(new Row(heads)), body);
    }

    private Row dimension(Dimension dimension) {
        BigDecimal score = reported.scores().dimensions().stream()
                .filter(known -> Objects.equals(known.code(), dimension.code()))
                .map(DimensionScore::score)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return sum(GROUP, dimension.title(), dimension.weight(), score);
    }

    private Row sum(Cell.Shade shade, String name, BigDecimal weight, @Nullable BigDecimal score) {
        return new Row(List.of(
                Cell.of(Text.bold(name)).shaded(shade).spanning(2, 1),
                bold(says.number(weight), weight).aligned(Align.CENTRE).shaded(shade),
                Cell.empty().shaded(shade),
                bold(says.score(score), score).shaded(shade),
                Cell.empty().shaded(shade),
                reported.lights().cell(score, says)));
    }

    private Row line(Indicator indicator) {
        IndicatorScore score = reported.scores().indicator(indicator.number()).orElseThrow();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(indicator.number()).aligned(Align.CENTRE),
                Cell.of(indicator.title()),
                Cell.number(says.number(indicator.weight()), indicator.weight()).aligned(Align.CENTRE)));
        if (score.hasScore()) {
            cells.add(Cell.number(says.number(score.result()), score.result()));
            cells.add(Cell.number(says.score(score.score()), score.score()));
            cells.add(Cell.number(says.score(score.weighted()), score.weighted()));
        } else {
            cells.add(Cell.of(MissingScore.withoutScore(reported.result(indicator.number()), score, says))
                    .aligned(Align.CENTRE)
                    .spanning(3, 1));
        }
        cells.add(reported.lights().cell(score.score(), says));
        return new Row(cells);
    }

    private static Cell bold(String written, @Nullable BigDecimal number) {
        return new Cell(Text.bold(written), number, Align.RIGHT, Cell.Shade.NONE, 1, 1);
    }
}
