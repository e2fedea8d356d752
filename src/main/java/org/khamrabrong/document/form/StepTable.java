package org.khamrabrong.document.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Table;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.CasesMeasure;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.StepWords;

/** The steps of a measure: with a tick for each level that needs them, or with what a case loses at them. */
final class StepTable {

    private static final String TICK = "\u221a";
    private static final int MOST_LEVELS = 10;

    private final Phrasebook words;
    private final Formats formats;

    StepTable(Phrasebook words) {
        this.words = words;
        this.formats = words.formats();
    }

    /** A level needs its own items and those of every level before it. */
    Table of(Indicator indicator, MilestoneMeasure measure) {
        List<MilestoneStep> steps = measure.steps();
        boolean ticked = steps.size() <= MOST_LEVELS;
        boolean losing = steps.stream().anyMatch(step -> step.deduction() != null);
        List<Integer> widths = new ArrayList<>(List.of(4, 30));
        List<Cell> head = new ArrayList<>(
                List.of(Cell.head(words.say("document.sheet.step")), Cell.head(words.say("document.sheet.toDo"))));
        if (losing) {
            widths.add(8);
            head.add(Cell.head(words.say("document.sheet.loss")));
        }
        if (ticked) {
            widths.addAll(Collections.nCopies(steps.size(), 4));
            steps.forEach(
                    step -> head.add(Cell.head(words.say("document.sheet.levelOf", formats.number(step.step())))));
        }
        Map<String, String> items = StepWords.items(indicator, measure);
        List<Row> body = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            body.add(row(steps.get(i), i, ticked ? steps.size() : 0, losing, items));
        }
        return new Table(words.say("language.field.steps"), widths, List.of(new Row(head)), body);
    }

    private Row row(MilestoneStep step, int place, int levels, boolean losing, Map<String, String> items) {
        String toDo = String.join("\n", step.items().stream().map(items::get).toList());
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.number(formats.number(step.step()), step.step()).aligned(Align.CENTRE), Cell.of(toDo)));
        if (losing) {
            cells.add(Cell.number(formats.number(step.deduction()), step.deduction()));
        }
        for (int level = 0; level < levels; level++) {
            cells.add(Cell.of(level >= place ? TICK : "").aligned(Align.CENTRE));
        }
        return new Row(cells);
    }

    /** Texts of the sheet stand with the steps where there is one for each. */
    Table of(Indicator indicator, CasesMeasure measure) {
        List<String> texts =
                indicator.details() == null ? List.of() : indicator.details().steps();
        boolean told = texts.size() == measure.steps().size();
        List<Row> body = new ArrayList<>();
        for (int i = 0; i < measure.steps().size(); i++) {
            CaseStep step = measure.steps().get(i);
            body.add(new Row(List.of(
                    Cell.of(told ? step.id() + ". " + texts.get(i) : step.id()),
                    Cell.number(formats.number(step.weight()), step.weight()),
                    Cell.number(formats.number(step.perLateDay()), step.perLateDay()),
                    Cell.number(formats.number(step.perDefect()), step.perDefect()))));
        }
        return new Table(
                words.say("language.field.steps"),
                List.of(5, 1, 1, 1),
                List.of(new Row(List.of(
                        Cell.head(words.say("document.sheet.caseStep")),
                        Cell.head(words.say("language.field.weight")),
                        Cell.head(words.say("document.sheet.perLateDay")),
                        Cell.head(words.say("document.sheet.perDefect"))))),
                body);
    }
}
