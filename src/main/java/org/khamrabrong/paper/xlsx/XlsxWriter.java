package org.khamrabrong.paper.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Run;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.TablePlaces;
import org.khamrabrong.paper.Text;

/** Writes the tables of a paper as sheets in which one can reckon; what is no table stays in the paper. */
public final class XlsxWriter {

    /** Of all columns, in characters. */
    private static final int WIDTH = 150;

    private static final int CHARACTER = 256;
    private static final int LONGEST_NAME = 31;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Looks looks = new Looks(workbook);
    private final Paper paper;

    private XlsxWriter(Paper paper) {
        this.paper = paper;
    }

    public static byte[] write(Paper paper) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            XlsxWriter writer = new XlsxWriter(paper);
            try (XSSFWorkbook workbook = writer.workbook) {
                writer.workbook.getProperties().getCoreProperties().setTitle(paper.title());
                for (Section section : paper.sections()) {
                    for (Block block : section.blocks()) {
                        block.table().ifPresent(writer::add);
                    }
                }
                if (workbook.getNumberOfSheets() == 0) {
                    workbook.createSheet();
                }
                workbook.write(file);
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Table table) {
        XSSFSheet sheet = workbook.createSheet(name(paper.digits().write(table.name())));
        int[] widths = table.widths().stream().mapToInt(Integer::intValue).toArray();
        int sum = table.widths().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(6, WIDTH * widths[i] / sum);
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
        List<Row> rows = new ArrayList<>(table.head());
        rows.addAll(table.body());
        List<List<TablePlaces.Place>> placed = TablePlaces.of(rows, widths.length);
        float[] heights = new Heights(widths, paper.digits()).of(placed);
        int above = subject(sheet, table, widths);
        for (int i = 0; i < placed.size(); i++) {
            XSSFRow row = sheet.createRow(above + i);
            row.setHeightInPoints(heights[i]);
            for (TablePlaces.Place place : placed.get(i)) {
                put(sheet, row, place);
            }
        }
        print(sheet, above, above + table.head().size());
    }

    /** In the first row, across the table; how many rows it takes. */
    private int subject(XSSFSheet sheet, Table table, int[] widths) {
        if (table.subject() == null) {
            return 0;
        }
        Cell cell = Cell.of(Text.bold(table.subject())).spanning(widths.length, 1);
        XSSFRow row = sheet.createRow(0);
        row.setHeightInPoints(Heights.of(
                cell.text().plain(paper.digits()), IntStream.of(widths).sum()));
        put(sheet, row, new TablePlaces.Place(cell, 0, false));
        return 1;
    }

    private void put(XSSFSheet sheet, XSSFRow row, TablePlaces.Place place) {
        Cell cell = place.cell();
        String words = cell.text().plain(paper.digits());
        boolean bold = cell.shade() == Cell.Shade.HEAD
                || !cell.text().runs().isEmpty() && cell.text().runs().stream().allMatch(Run::bold);
        BigDecimal number = place.continued() ? null : cell.number();
        boolean numeric = number != null && Numbers.fits(number);
        String format = numeric ? Numbers.like(words, paper.digits()) : Looks.TEXT;
        Looks.Look look =
                new Looks.Look(cell.shade(), cell.align(), bold, format, !numeric && SafeText.needsQuote(words));
        for (int column = place.column(); column < place.column() + cell.columns(); column++) {
            XSSFCell made = row.createCell(column);
            made.setCellStyle(looks.of(look));
            if (column > place.column() || place.continued()) {
                continue;
            }
            if (number != null && numeric) {
                made.setCellValue(number.doubleValue());
            } else if (!words.isEmpty()) {
                SafeText.write(made, words.length() > SafeText.LONGEST ? words.substring(0, SafeText.LONGEST) : words);
            }
        }
        if (!place.continued() && (cell.columns() > 1 || cell.rows() > 1)) {
            sheet.addMergedRegion(new CellRangeAddress(
                    row.getRowNum(),
                    row.getRowNum() + cell.rows() - 1,
                    place.column(),
                    place.column() + cell.columns() - 1));
        }
    }

    private void print(XSSFSheet sheet, int above, int heads) {
        if (heads > above) {
            sheet.createFreezePane(0, heads);
            sheet.setRepeatingRows(new CellRangeAddress(0, heads - 1, -1, -1));
        }
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getHeader().setCenter(paper.digits().write(paper.title()).replace("&", "&&"));
        sheet.getFooter().setCenter("&P / &N");
    }

    /** No two of the same name, and none of more characters than a sheet's name may have. */
    private String name(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted == null || wanted.isBlank() ? " " : wanted);
        String name = safe.isBlank() ? Integer.toString(workbook.getNumberOfSheets() + 1) : safe;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            String end = " (" + i + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }
}
