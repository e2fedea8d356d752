package org.khamrabrong.evaluation.ui;

import static org.khamrabrong.evaluation.ui.ResultCells.cell;
import static org.khamrabrong.evaluation.ui.ResultCells.head;
import static org.khamrabrong.evaluation.ui.ResultCells.row;
import static org.khamrabrong.evaluation.ui.ResultCells.spanning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.kit.SideSheet;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scorecard.CriteriaCells;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.DimensionScore;
import org.khamrabrong.scoring.ScoreSheet;

/** The evaluation sheet: criteria, result, self and committee score side by side, subtotals and the total. */
class ResultTable extends Div {

    private final Formats formats = Words.formats();
    private final transient EvaluationSheet sheet;
    private final NativeTableBody body = new NativeTableBody();

    ResultTable(EvaluationSheet sheet) {
        this.sheet = sheet;
        addClassName("k-scroll");
        NativeTable table = new NativeTable();
        table.addClassNames("k-table", "k-results");
        table.getElement().setAttribute("role", "table");
        table.add(new NativeTableHeader(heads()), body, new NativeTableFooter(total()));
        add(table);
        for (Dimension dimension : sheet.content().dimensions()) {
            sheet.items().stream()
                    .filter(item -> Objects.equals(item.indicator().dimension(), dimension.code()))
                    .forEach(item -> body.add(line(item)));
            body.add(subtotal(dimension));
        }
        sheet.items().stream()
                .filter(item -> sheet.content().dimensions().stream()
                        .noneMatch(known ->
                                Objects.equals(known.code(), item.indicator().dimension())))
                .forEach(item -> body.add(line(item)));
    }

    private NativeTableRow heads() {
        NativeTableRow heads = row("", head("col", say("indicator")), head("col", say("weight"), "k-number"));
        for (int level = 1; level <= CriteriaCells.LEVELS; level++) {
            heads.add(head("col", Integer.toString(level), "k-number", "k-criterion"));
        }
        for (String column : new String[] {"result", "selfScore", "committeeScore", "weighted"}) {
            heads.add(head("col", say(column), "k-number"));
        }
        return heads;
    }

    private NativeTableRow line(EvaluatedItem item) {
        NativeTableHeaderCell name = head("row", "");
        NativeButton open =
                new NativeButton(item.number() + " " + item.indicator().title(), event -> open(item));
        open.addClassName("k-link");
        name.add(open);
        if (sheet.committeeShown() && ScoreMove.moved(item)) {
            name.add(new ScoreMove(item));
        }
        NativeTableRow line = row(
                "", name, cell(say("weight"), formats.number(item.indicator().weight()), "k-number"));
        CriteriaCells.of(item.indicator(), "k-number", "k-criterion").forEach(line::add);
        BigDecimal result = sheet.committeeShown()
                ? item.judged().score().result()
                : item.reported().score().result();
        line.add(
                cell(say("result"), formats.number(result), "k-number"),
                cell(say("selfScore"), formats.score(item.reported().score().score()), "k-number"),
                cell(say("committeeScore"), formats.score(item.judged().score().score()), "k-number", "k-strong"),
                cell(say("weighted"), formats.score(item.judged().score().weighted()), "k-number"));
        return line;
    }

    private NativeTableRow subtotal(Dimension dimension) {
        return sums(
                "k-subtotal",
                dimension.title(),
                dimension.weight(),
                dimensionScore(sheet.self(), dimension),
                dimensionScore(sheet.committee(), dimension));
    }

    private NativeTableRow total() {
        return sums(
                "",
                say("total"),
                sheet.content().weightSum(),
                sheet.self().total(),
                sheet.committee().total());
    }

    private NativeTableRow sums(
            String look, String name, BigDecimal weight, @Nullable BigDecimal self, @Nullable BigDecimal committee) {
        return row(
                look,
                head("row", name),
                cell(say("weight"), formats.number(weight), "k-number"),
                spanning(cell("", "", "k-criterion"), CriteriaCells.LEVELS),
                cell("", "", "k-number"),
                cell(say("selfScore"), formats.score(self), "k-number"),
                cell(say("committeeScore"), formats.score(committee), "k-number", "k-strong"),
                cell("", "", "k-number"));
    }

    private void open(EvaluatedItem item) {
        new SideSheet(item.number() + " " + item.indicator().title(), new ItemStory(item, sheet.committeeShown()))
                .open();
    }

    private static @Nullable BigDecimal dimensionScore(ScoreSheet scores, Dimension dimension) {
        return scores.dimensions().stream()
                .filter(score -> score.code().equals(dimension.code()))
                .map(DimensionScore::score)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String say(String column) {
        return getTranslation("evaluation.table." + column);
    }
}
