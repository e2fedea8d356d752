package org.khamrabrong.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The summary table of an office as it types it: a title, a head over two rows, rows of dimensions between. */
final class OfficeTable {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("สรุป");
    private int next = 4;

    OfficeTable() {
        row(0, "คำรับรองการปฏิบัติราชการประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ของสำนักงานเลขานุการกรม");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:J1"));
        row(
                2,
                "ตัวชี้วัดผลการปฏิบัติงานราชการ",
                "น้ำหนัก (%)",
                "เป้าหมาย ปี ๒๕๖๔",
                "เกณฑ์การให้คะแนน",
                null,
                null,
                null,
                null,
                "ผลในอดีต",
                null,
                "หมายเหตุ");
        row(3, null, null, null, "๑", "๒", "๓", "๔", "๕", "๒๕๖๒", "๒๕๖๓");
        for (String merged : new String[] {"A3:A4", "B3:B4", "C3:C4", "D3:H3", "I3:J3", "K3:K4"}) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(merged));
        }
    }

    OfficeTable group(String text) {
        row(next, text);
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, 10));
        next++;
        return this;
    }

    /** Texts and numbers as they stand, null for an empty cell. */
    OfficeTable line(Object... cells) {
        row(next++, cells);
        return this;
    }

    /** The cell of the last row in that column. */
    OfficeTable cell(int column, Consumer<XSSFCell> change) {
        change.accept(sheet.getRow(next - 1).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
        return this;
    }

    XSSFCellStyle format(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    byte[] file() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(int at, Object... cells) {
        XSSFRow row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (cells[i] != null) {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }
}
