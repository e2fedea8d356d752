package org.khamrabrong.intake.workbook;

import static org.khamrabrong.intake.workbook.Column.Kind.CHOICE;
import static org.khamrabrong.intake.workbook.Column.Kind.DATE;
import static org.khamrabrong.intake.workbook.Column.Kind.HIDDEN;
import static org.khamrabrong.intake.workbook.Column.Kind.ID;
import static org.khamrabrong.intake.workbook.Column.Kind.MARK;
import static org.khamrabrong.intake.workbook.Column.Kind.NUMBER;
import static org.khamrabrong.intake.workbook.Column.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khamrabrong.scoring.PackageFormat;

/** The sheets of the workbook in their order, each a table of columns. */
public enum Part {
    INDICATORS(indicators()),
    PLAN(List.of(choice("part", 22, PlanParts.NAMES, "language.field."), of("text", TEXT, 90))),
    LEVELS(List.of(
            indicator(),
            choice("of", 20, List.of("table", "sheet"), "intake.template.of."),
            of("score", NUMBER, 12),
            of("value", NUMBER, 14))),
    PAST(List.of(indicator(), of("year", NUMBER, 14), of("value", NUMBER, 14))),
    MILESTONES(List.of(indicator(), of("step", NUMBER, 12), of("item", TEXT, 70), of("deduction", NUMBER, 16))),
    CASES(List.of(
            indicator(),
            of("id", ID, 14),
            of("weight", NUMBER, 12),
            of("perLateDay", NUMBER, 18),
            of("perDefect", NUMBER, 18))),
    STEPS(List.of(indicator(), of("text", TEXT, 90))),
    MONTHS(months()),
    DIMENSIONS(List.of(of("code", ID, 16), of("name", TEXT, 40), of("weight", NUMBER, 12))),
    BANDS(List.of(of("from", NUMBER, 14), of("name", TEXT, 30))),
    HOLIDAYS(List.of(of("date", DATE, 18))),
    AGREEMENT(List.of(
            of("office", TEXT, 40),
            of("level", TEXT, 18),
            of("fiscalYear", NUMBER, 14),
            of("totalWeight", NUMBER, 14),
            of("missedReport", NUMBER, 20),
            of("marks", HIDDEN, 8)));

    public static final int LEVELS_IN_A_ROW = 5;

    private final List<Column> columns;

    Part(List<Column> columns) {
        this.columns = columns;
    }

    public List<Column> columns() {
        return columns;
    }

    /** Of the sheet's name in the bundles. */
    public String key() {
        return "intake.template.sheet." + name().toLowerCase(Locale.ROOT);
    }

    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name() + " has no column " + name));
    }

    int place(String name) {
        return columns.indexOf(column(name));
    }

    private static List<Column> indicators() {
        List<Column> columns = new ArrayList<>(List.of(
                of("number", ID, 12),
                of("name", TEXT, 48),
                of("dimension", ID, 20),
                of("perspective", TEXT, 24),
                of("objective", TEXT, 30),
                of("unit", TEXT, 12),
                of("weight", NUMBER, 10),
                of("target", NUMBER, 12),
                choice("measure", 30, PackageFormat.measureTypes(), "measure.")));
        levels(columns, "level");
        columns.add(choice("between", 24, List.of("linear", "step"), "intake.template.between."));
        columns.add(choice("below", 24, List.of("lowest", "zero", "proRata"), "intake.template.below."));
        columns.add(of("factor", NUMBER, 12));
        columns.add(choice(
                "zeroDenominator", 26, List.of("notApplicable", "fullScore"), "intake.template.zeroDenominator."));
        columns.add(of("fullScore", NUMBER, 12));
        columns.add(choice("countFirstDay", 14, List.of("true", "false"), "intake.template.flag."));
        columns.add(of("atLeast", NUMBER, 14));
        for (String text :
                List.of("explanation", "formulaNumerator", "formulaDenominator", "conditions", "dataSource")) {
            columns.add(of(text, TEXT, 40));
        }
        for (String text : List.of("governor", "collector", "reporting", "remarks")) {
            columns.add(of(text, TEXT, 26));
        }
        columns.add(of("sheetWeight", NUMBER, 16));
        levels(columns, "sheetLevel");
        columns.add(of("marks", HIDDEN, 8));
        return columns;
    }

    private static void levels(List<Column> columns, String name) {
        for (int level = 1; level <= LEVELS_IN_A_ROW; level++) {
            columns.add(of(name + level, NUMBER, 9));
        }
    }

    private static List<Column> months() {
        List<Column> columns = new ArrayList<>(List.of(indicator(), of("step", ID, 12), of("text", TEXT, 50)));
        for (int month : PlanParts.MONTHS) {
            columns.add(of("month" + month, MARK, 7));
        }
        return columns;
    }

    private static Column indicator() {
        return of("indicator", ID, 14);
    }

    private static Column of(String name, Column.Kind kind, int width) {
        return new Column(name, "intake.template.column." + name, kind, List.of(), "", width);
    }

    private static Column choice(String name, int width, List<String> options, String prefix) {
        return new Column(name, "intake.template.column." + name, CHOICE, options, prefix, width);
    }
}
