package org.khamrabrong.organization.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.table.Grid;
import org.khamrabrong.table.Place;
import org.khamrabrong.table.TableFile;

/**
 * What files say.
 *
 * @param lines by table; tables that no file holds are absent
 * @param findings on single cells
 * @param failed the cells that cannot be read
 * @param more findings that are counted only
 */
record Reading(Map<Part, List<Line>> lines, List<Finding> findings, Set<Place> failed, int more) {

    /** Of one table; an office that has more brings it in several files. */
    static final int MOST_LINES = 20_000;

    /**
     * Later files come before earlier ones where both hold a table.
     *
     * @throws Refusal where they hold none, or one that is too long
     */
    static Reading of(List<TableFile> files, boolean withHidden) {
        Findings findings = new Findings();
        Map<Part, List<Line>> lines = new EnumMap<>(Part.class);
        for (TableFile file : files) {
            sayForm(file, findings);
            for (Grid sheet : file.sheets()) {
                Optional<Head> head = Head.find(sheet);
                if (head.isEmpty()) {
                    sayUnknown(sheet, findings);
                    continue;
                }
                requireShort(sheet, head.get());
                lines.computeIfAbsent(head.get().part(), part -> new ArrayList<>())
                        .addAll(LineReader.read(sheet, head.get(), withHidden, findings));
            }
        }
        return new Reading(lines, findings.kept(), findings.failed(), findings.more());
    }

    List<Line> lines(Part part) {
        return lines.getOrDefault(part, List.of());
    }

    private static void requireShort(Grid sheet, Head head) {
        int rows = sheet.rows().tailMap(head.row(), false).size();
        if (rows > MOST_LINES) {
            throw new Refusal("organization.exchange.refusal.tooLong", sheet.name(), rows, MOST_LINES);
        }
    }

    private static void sayForm(TableFile file, Findings findings) {
        if (file.form() != null) {
            String separator = file.form().separator() == '\t'
                    ? "\u21e5"
                    : String.valueOf(file.form().separator());
            findings.note(
                    new Place(file.sheets().get(0).name(), ""),
                    "textForm",
                    file.form().charset().displayName(),
                    separator);
        }
    }

    private static void sayUnknown(Grid sheet, Findings findings) {
        if (!sheet.rows().isEmpty() && !Template.explains(sheet.name())) {
            List<Field> seen = Head.nearest(sheet);
            findings.warn(new Place(sheet.name(), ""), seen.isEmpty() ? "sheetUnknown" : "sheetHalfKnown", seen);
        }
    }
}
