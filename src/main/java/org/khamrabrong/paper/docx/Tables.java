package org.khamrabrong.paper.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.TablePlaces;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables with real widths, merged cells, and a head that every page repeats. */
final class Tables {

    private final XWPFDocument document;
    private final Digits digits;

    Tables(XWPFDocument document, Digits digits) {
        this.document = document;
        this.digits = digits;
    }

    void add(Table table, int width) {
        int[] widths = widths(table.widths(), width);
        XWPFTable made = frame(document, widths, true);
        List<Row> rows = new ArrayList<>(table.head());
        rows.addAll(table.body());
        List<List<TablePlaces.Place>> placed = TablePlaces.of(rows, widths.length);
        for (int i = 0; i < placed.size(); i++) {
            XWPFTableRow row = made.createRow();
            clear(row);
            row.setCantSplitRow(true);
            if (i < table.head().size()) {
                row.setRepeatHeader(true);
            }
            for (TablePlaces.Place place : placed.get(i)) {
                cell(row, place, widths);
            }
        }
    }

    /** An empty table of columns of these widths, with or without lines. */
    static XWPFTable frame(XWPFDocument document, int[] widths, boolean lines) {
        XWPFTable made = document.createTable();
        made.removeRow(0);
        CTTblPr look = made.getCTTbl().getTblPr();
        if (!lines) {
            look.unsetTblBorders();
        }
        int sum = 0;
        CTTblGrid grid = made.getCTTbl().getTblGrid() == null
                ? made.getCTTbl().addNewTblGrid()
                : made.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            sum += width;
        }
        CTTblWidth whole = look.isSetTblW() ? look.getTblW() : look.addNewTblW();
        whole.setType(STTblWidth.DXA);
        whole.setW(BigInteger.valueOf(sum));
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        return made;
    }

    /** New rows come with the cells of the first one. */
    static void clear(XWPFTableRow row) {
        while (row.getCtRow().sizeOfTcArray() > 0) {
            row.getCtRow().removeTc(0);
        }
        row.getTableCells();
    }

    static void width(XWPFTableCell cell, int width) {
        CTTcPr look = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        CTTblWidth own = look.isSetTcW() ? look.getTcW() : look.addNewTcW();
        own.setType(STTblWidth.DXA);
        own.setW(BigInteger.valueOf(width));
    }

    private void cell(XWPFTableRow row, TablePlaces.Place place, int[] widths) {
        Cell cell = place.cell();
        XWPFTableCell made = row.createCell();
        int own = 0;
        for (int i = place.column(); i < place.column() + cell.columns(); i++) {
            own += widths[i];
        }
        width(made, own);
        CTTcPr look = made.getCTTc().getTcPr();
        if (cell.columns() > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            look.addNewVMerge().setVal(place.continued() ? STMerge.CONTINUE : STMerge.RESTART);
        }
        String colour = colour(cell.shade());
        if (colour != null) {
            made.setColor(colour);
        }
        if (cell.shade() == Cell.Shade.HEAD) {
            made.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
        XWPFParagraph words = made.getParagraphs().isEmpty() ? made.addParagraph() : made.getParagraphArray(0);
        words.setStyle("TableWords");
        Words.align(words, cell.align());
        if (!place.continued()) {
            Words.write(words, cell.text(), digits);
        }
    }

    private static @Nullable String colour(Cell.Shade shade) {
        switch (shade) {
            case HEAD:
                return "E7ECF3";
            case GROUP:
                return "F3F5F8";
            case BAR:
                return "1F4E8C";
            case GOOD:
                return "DDF0E0";
            case WATCHED:
                return "FCEFCB";
            case POOR:
                return "F8DCDC";
            default:
                return null;
        }
    }

    static int[] widths(List<Integer> proportions, int width) {
        int sum = proportions.stream().mapToInt(Integer::intValue).sum();
        return proportions.stream().mapToInt(part -> width * part / sum).toArray();
    }
}
