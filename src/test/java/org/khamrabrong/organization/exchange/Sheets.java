package org.khamrabrong.organization.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.khamrabrong.table.TableFile;
import org.khamrabrong.table.Tables;

/** A workbook row by row, as an office types it. */
final class Sheets {

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    /** Cells of a row stand between bars, rows under each other; a line is what it says. */
    Sheets sheet(String name, String... rows) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            XSSFRow row = sheet.createRow(i);
            String[] cells = rows[i].split("\\|", -1);
            for (int j = 0; j < cells.length; j++) {
                row.createCell(j).setCellValue(cells[j].strip());
            }
        }
        return this;
    }

    Sheets with(Consumer<XSSFWorkbook> change) {
        change.accept(workbook);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TableFile file() {
        return Tables.read("องค์กร.xlsx", bytes());
    }
}
