package org.khamrabrong.document.form;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Table;
import org.khamrabrong.scoring.PlannedStep;

/** The steps over the months of the fiscal year, October to September, as bars. */
final class MonthTable {

    private static final int STEP_WIDTH = 26;
    private static final int MONTH_WIDTH = 8;

    private static final List<Integer> MONTHS = IntStream.rangeClosed(0, 11)
            .map(place -> Month.OCTOBER.plus(place).getValue())
            .boxed()
            .toList();

    private final Phrasebook words;
    private final Formats formats;

    MonthTable(Phrasebook words) {
        this.words = words;
        this.formats = words.formats();
    }

    Table of(List<PlannedStep> plan) {
        List<Cell> head = new ArrayList<>(List.of(Cell.head(words.say("language.plan.step"))));
        MONTHS.forEach(month -> head.add(Cell.head(formats.month(month))));
        List<Integer> widths = new ArrayList<>(List.of(STEP_WIDTH));
        widths.addAll(Collections.nCopies(MONTHS.size(), MONTH_WIDTH));
        return new Table(
                words.say("language.field.monthPlan"),
                widths,
                List.of(new Row(head)),
                plan.stream().map(MonthTable::row).toList());
    }

    private static Row row(PlannedStep step) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name(step))));
        MONTHS.forEach(
                month -> cells.add(step.months().contains(month) ? Cell.empty().shaded(Cell.Shade.BAR) : Cell.empty()));
        return new Row(cells);
    }

    private static String name(PlannedStep step) {
        String number = step.step() == null ? "" : step.step();
        String text = step.text() == null ? "" : step.text();
        return number.isBlank() || text.isBlank() ? number + text : number + ". " + text;
    }
}
