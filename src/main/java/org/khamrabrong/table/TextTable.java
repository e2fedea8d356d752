package org.khamrabrong.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

/** A table of a document as texts in columns; what covers several stands in the first of them. */
public record TextTable(List<List<String>> rows) {

    private static final int MOST_COLUMNS = 63;

    static TextTable of(XWPFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<String> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                cells.add(cell.getText().strip());
                for (int covered = 1; covered < columns(cell) && cells.size() < MOST_COLUMNS; covered++) {
                    cells.add("");
                }
            }
            rows.add(cells);
        }
        return new TextTable(rows);
    }

    private static int columns(XWPFTableCell cell) {
        CTTcPr look = cell.getCTTc().getTcPr();
        return look == null || look.getGridSpan() == null || look.getGridSpan().getVal() == null
                ? 1
                : look.getGridSpan().getVal().intValue();
    }

    public String at(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    /** The first words in it. */
    public String beginning() {
        return rows.stream()
                .flatMap(List::stream)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
