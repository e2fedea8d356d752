package org.khamrabrong.evaluation.paper;

import static org.khamrabrong.paper.Cell.Shade.GROUP;
import static org.khamrabrong.paper.Cell.Shade.HEAD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.document.report.MissingScore;
import org.khamrabrong.document.report.PaperCriteria;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.language.Criteria;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.Text;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.DimensionScore;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.ScoreSheet;

/** Indicators by dimension with their criteria, and each side's result, score and weighted score beside each other. */
final class EvaluationTable {

    private static final List<Integer> FIRST = List.of(12, 49, 17, 11, 11, 11, 11, 11);
    private static final List<Integer> OF_A_SIDE = List.of(21, 18, 18);
    private static final int REMARKS = 30;

    private final EvaluationSheet sheet;
    private final Says says;
    private final List<Side> sides;
    private final Map<String, String> remarks;

    EvaluationTable(EvaluationSheet sheet, Says says) {
        this.sheet = sheet;
        this.says = says;
        this.sides = Side.shown(sheet);
        this.remarks = sheet.items().stream()
                .collect(Collectors.toMap(
                        EvaluatedItem::number, item -> item.judged().remark()));
    }

    Table table() {
        List<Row> body = new ArrayList<>();
        for (Dimension dimension : sheet.content().dimensions()) {
            body.add(group(dimension));
            add(body, indicator -> Objects.equals(indicator.dimension(), dimension.code()));
            body.add(subtotal(dimension));
        }
        add(
                body,
                indicator -> sheet.content().dimensions().stream()
                        .noneMatch(known -> Objects.equals(known.code(), indicator.dimension())));
        body.add(total());
        return new Table(says.say("evaluation.paper.sheet"), widths(), heads(), body);
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(FIRST);
        sides.forEach(side -> widths.addAll(OF_A_SIDE));
        widths.add(REMARKS);
        return widths;
    }

    private List<Row> heads() {
        List<Cell> first = new ArrayList<>(List.of(
                head("number").spanning(1, 2),
                head("indicator").spanning(1, 2),
                head("weight").spanning(1, 2),
                head("criteria").spanning(Criteria.LEVELS, 1)));
        first.add(head("self").spanning(OF_A_SIDE.size(), 1));
        if (sheet.committeeShown()) {
            first.add(head("committee").spanning(OF_A_SIDE.size(), 1));
        }
        first.add(head("remarks").spanning(1, 2));
        List<Cell> second = new ArrayList<>(PaperCriteria.heads());
        sides.forEach(side -> second.addAll(List.of(head("result"), head("score"), head("weighted"))));
        return List.of(new Row(first), new Row(second));
    }

    private Cell head(String column) {
        return Cell.head(says.say("evaluation.paper.column." + column));
    }

    private Row group(Dimension dimension) {
        String name = dimension.weight() == null
                ? dimension.title()
                : says.say("evaluation.paper.dimension", dimension.title(), says.number(dimension.weight()));
        return new Row(List.of(Cell.of(Text.bold(name)).shaded(GROUP).spanning(widths().size(), 1)));
    }

    private void add(List<Row> body, Predicate<Indicator> wanted) {
        sheet.content().indicators().stream().filter(wanted).map(this::line).forEach(body::add);
    }

    private Row line(Indicator indicator) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(indicator.number()).aligned(Align.CENTRE),
                Cell.of(indicator.title()),
                Cell.number(says.number(indicator.weight()), indicator.weight()).aligned(Align.CENTRE)));
        cells.addAll(PaperCriteria.cells(indicator, says));
        sides.forEach(side -> cells.addAll(scored(indicator.number(), side)));
        cells.add(Cell.of(remarks.getOrDefault(indicator.number(), "")));
        return new Row(cells);
    }

    private List<Cell> scored(String number, Side side) {
        IndicatorScore score = side.scores().indicator(number).orElseThrow();
        if (!score.hasScore()) {
            return List.of(Cell.of(MissingScore.withoutScore(side.results().get(number), score, says))
                    .aligned(Align.CENTRE)
                    .spanning(OF_A_SIDE.size(), 1));
        }
        return List.of(
                Cell.number(says.number(score.result()), score.result()),
                Cell.number(says.score(score.score()), score.score()),
                Cell.number(says.score(score.weighted()), score.weighted()));
    }

    private Row subtotal(Dimension dimension) {
        List<Cell> cells =
                new ArrayList<>(sum(says.say("evaluation.paper.subtotal", dimension.title()), weights(dimension)));
        for (Side side : sides) {
            cells.add(blank());
            cells.add(bold(dimensionScore(side, dimension)));
            cells.add(blank());
        }
        cells.add(blank());
        return shaded(cells, GROUP);
    }

    private Row total() {
        List<Cell> cells =
                new ArrayList<>(sum(says.say("paper.sum"), sheet.content().weightSum()));
        for (Side side : sides) {
            cells.add(blank());
            cells.add(blank());
            cells.add(bold(side.scores().total()));
        }
        cells.add(Cell.of(bands()));
        return shaded(cells, HEAD);
    }

    private String bands() {
        Side last = sides.get(sides.size() - 1);
        ScoreSheet scores = last.scores();
        if (scores.isPartial()) {
            return says.say("document.report.partial", scores.scored(), scores.counting());
        }
        return scores.reached() == null
                ? ""
                : says.say("evaluation.paper.band", scores.reached().name());
    }

    private List<Cell> sum(String words, BigDecimal weight) {
        return List.of(
                Cell.of(Text.bold(words)).aligned(Align.RIGHT).spanning(2, 1),
                bold(says.number(weight), weight).aligned(Align.CENTRE),
                blank().spanning(Criteria.LEVELS, 1));
    }

    private static Row shaded(List<Cell> cells, Cell.Shade shade) {
        return new Row(cells.stream().map(cell -> cell.shaded(shade)).toList());
    }

    private Cell bold(@Nullable BigDecimal score) {
        return bold(says.score(score), score);
    }

    private static Cell bold(String written, @Nullable BigDecimal number) {
        return new Cell(Text.bold(written), number, Align.RIGHT, Cell.Shade.NONE, 1, 1);
    }

    private static Cell blank() {
        return Cell.empty();
    }

    private BigDecimal weights(Dimension dimension) {
        return sheet.content().indicators().stream()
                .filter(indicator -> Objects.equals(indicator.dimension(), dimension.code()))
                .map(Indicator::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal dimensionScore(Side side, Dimension dimension) {
        return side.scores().dimensions().stream()
                .filter(score -> Objects.equals(score.code(), dimension.code()))
                .map(DimensionScore::score)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
