package org.khamrabrong.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.table.Documents;
import org.khamrabrong.table.Place;
import org.khamrabrong.table.TextTable;

/** The sheets of indicators of a document, one after the other: labels with their words, and tables. */
final class SheetsReader {

    private final Remarks remarks;
    private final GroupLines groups;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable SheetDraft open;
    private String field = "";
    /** Before the number of an indicator: where it belongs may be said. */
    private boolean atHead = true;

    private SheetsReader(List<Dimension> dimensions, Remarks remarks) {
        this.remarks = remarks;
        this.groups = new GroupLines(new DimensionNames(dimensions, remarks));
    }

    /** Empty where there is no sheet at all. */
    static Optional<FileContent> read(List<Documents.Piece> pieces, List<Dimension> dimensions) {
        Remarks remarks = new Remarks();
        SheetsReader reader = new SheetsReader(dimensions, remarks);
        for (Documents.Piece piece : pieces) {
            if (piece.table() == null) {
                reader.line(piece.text(), piece.place());
            } else {
                reader.table(piece.table(), piece.place());
            }
        }
        reader.close();
        AgreementPackage content = AgreementPackage.empty()
                .indicators(reader.entries.stream().map(Entry::indicator).toList())
                .build();
        return reader.entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileContent(
                        FileContent.Source.SHEETS, content, reader.entries, remarks.kept(), remarks.more()));
    }

    private void close() {
        if (open != null) {
            entries.add(open.entry());
            open = null;
        }
    }

    private void line(String text, Place place) {
        String line = text.strip();
        if (line.isEmpty()) {
            return;
        }
        StrayLetters.in(line).ifPresent(found -> remarks.warn(place, "strayLetter", found));
        if (Labels.lengthOf(line, "sheet.number") > 0) {
            Optional<NumberedName> numbered = NumberedName.of(line);
            if (numbered.isPresent()) {
                close();
                open = new SheetDraft(numbered.get(), place, groups, remarks);
                field = "name";
                atHead = false;
                return;
            }
        }
        if (Labels.lengthOf(line, "sheet") > 0 && SheetLabels.of(line).isEmpty()) {
            close();
            atHead = true;
            return;
        }
        if (atHead && groups.take(line, place)) {
            return;
        }
        SheetDraft sheet = open;
        if (sheet != null) {
            SheetLabels.of(line)
                    .ifPresentOrElse(label -> labelled(sheet, label, place), () -> words(sheet, line, place));
        }
    }

    private void labelled(SheetDraft sheet, SheetLabels label, Place place) {
        field = label.field();
        if (label.nearly() != null) {
            remarks.note(place, "labelNearly", label.nearly(), Labels.written(field));
        }
        if (!label.rest().isEmpty()) {
            words(sheet, label.rest(), place);
        }
    }

    private void words(SheetDraft sheet, String line, Place place) {
        boolean formula = field.equals("formula")
                || field.equals("criteria") && (SheetDraft.looksLikeFormula(line) || sheet.hasHalfAFormula());
        if (formula) {
            sheet.formula(line);
        } else if (field.equals("criteria")
                || field.equals("baseline")
                || field.equals("past")
                || field.equals("month.plan")
                || field.equals("target")
                || field.equals("contact")) {
            remarks.note(place, "lineNotRead", line);
        } else if (field.equals("steps")) {
            remarks.note(place, "lineNotRead", line);
        } else {
            sheet.append(field, line);
        }
    }

    private void table(TextTable table, Place place) {
        if (isLabelled(table)) {
            for (List<String> row : table.rows()) {
                List<String> filled =
                        row.stream().filter(text -> !text.isEmpty()).toList();
                for (String line : String.join(" ", filled).split("\n")) {
                    line(line, place);
                }
            }
            return;
        }
        SheetDraft sheet = open;
        if (sheet == null) {
            remarks.note(place, "tableNotRead", table.beginning());
            return;
        }
        SheetTables tables = new SheetTables(table, remarks, place);
        if ("formula".equals(field)
                && table.rows().size() == 2
                && !tables.hasYears()
                && !table.at(0, 0).isEmpty()
                && !table.at(1, 0).isEmpty()) {
            sheet.fraction(table.at(0, 0), table.at(1, 0));
            return;
        }
        if (!take(sheet, tables)) {
            remarks.note(place, "tableNotRead", table.beginning());
        }
    }

    private static boolean take(SheetDraft sheet, SheetTables tables) {
        List<Point> across = tables.levelsAcross();
        if (!across.isEmpty()) {
            sheet.points(across);
            tables.under("unit").filter(unit -> !sheet.has("unit")).ifPresent(unit -> sheet.append("unit", unit));
            return true;
        }
        if (tables.hasYears()) {
            List<PastResult> past = tables.past();
            sheet.past(past);
            return true;
        }
        List<Point> down = tables.levelsDown();
        if (!down.isEmpty()) {
            sheet.points(down);
            return true;
        }
        Map<Integer, String> steps = tables.steps();
        sheet.steps(steps);
        return !steps.isEmpty();
    }

    /** Whether its rows begin with labels of a sheet. */
    private static boolean isLabelled(TextTable table) {
        long labelled = table.rows().stream()
                .map(row ->
                        row.stream().filter(text -> !text.isEmpty()).findFirst().orElse(""))
                .filter(text -> SheetLabels.of(text).isPresent()
                        || Labels.lengthOf(text, "sheet.number") > 0
                        || Labels.beginning(text, List.of("dimension", "objective"))
                                .isPresent())
                .count();
        return labelled > 0
                && labelled * 2 >= table.rows().size()
                && table.rows().stream()
                        .allMatch(row ->
                                row.stream().filter(text -> !text.isEmpty()).count() <= 2);
    }
}
