package org.khamrabrong.document.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Table;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MeasureOptions;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.StepWords;

/** The steps of a measure: with a tick for each level that needs them, or with what a case loses at them. */
final class StepTable implements MeasureOptions {

    private static final String TICK = "\u221a";
    private static final int MOST_LEVELS = 10;

    private final Indicator indicator;
    private final Phrasebook words;
    private final Formats formats;
    private @Nullable Table table;

    private StepTable(Indicator indicator, Phrasebook words) {
        this.indicator = indicator;
        this.words = words;
        this.formats = words.formats();
    }

    /** Empty where its measure has no steps. */
    static Optional<Table> of(Indicator indicator, Phrasebook words) {
        StepTable steps = new StepTable(indicator, words);
        indicator.measure().tell(steps);
        return Optional.ofNullable(steps.table);
    }

    /** Said in the terms of the sheet, as are words and flags. */
    @Override
    public void number(String name, BigDecimal value) {}

    @Override
    public void choice(String name, String word) {}

    @Override
    public void flag(String name, boolean value) {}

    /** A level needs its own items and those of every level before it. */
    @Override
    public void milestones(List<MilestoneStep> steps) {
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
        Map<String, String> items = StepWords.items(indicator, steps);
        List<Row> body = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            body.add(row(steps.get(i), i, ticked ? steps.size() : 0, losing, items));
        }
        table = new Table(words.say("language.field.steps"), widths, List.of(new Row(head)), body);
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
    @Override
    public void cases(List<CaseStep> steps) {
        List<String> texts = indicator.words().steps();
        boolean told = texts.size() == steps.size();
        List<Row> body = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            CaseStep step = steps.get(i);
            body.add(new Row(List.of(
                    Cell.of(told ? step.id() + ". " + texts.get(i) : step.id()),
                    Cell.number(formats.number(step.weight()), step.weight()),
                    Cell.number(formats.number(step.perLateDay()), step.perLateDay()),
                    Cell.number(formats.number(step.perDefect()), step.perDefect()))));
        }
        table = new Table(
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
