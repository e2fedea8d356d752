package org.khamrabrong.intake.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.paper.xlsx.Numbers;
import org.khamrabrong.paper.xlsx.SafeText;
import org.khamrabrong.scoring.AgreementPackage;

/** Writes a draft, or one without any indicators, as a workbook to be filled in and read again. */
public final class TemplateWriter {

    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Vocabulary words;
    private final Inks inks = new Inks(workbook);

    private TemplateWriter(Vocabulary words) {
        this.words = words;
    }

    /** @throws Refusal where a text is longer than a cell may be */
    public static byte[] write(AgreementPackage draft, Vocabulary words) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            TemplateWriter writer = new TemplateWriter(words);
            try (XSSFWorkbook workbook = writer.workbook) {
                Map<Part, Lines> lines = DraftLines.of(draft, words);
                Guide.write(workbook.createSheet(words.say("intake.template.sheet.guide")), words, writer.inks);
                for (Part part : Part.values()) {
                    writer.sheet(lines.getOrDefault(part, new Lines(part)));
                }
                workbook.setActiveSheet(1);
                workbook.setSelectedTab(1);
                workbook.write(file);
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(Lines lines) {
        Part part = lines.part();
        XSSFSheet sheet = workbook.createSheet(words.say(part.key()));
        XSSFRow head = sheet.createRow(0);
        for (int i = 0; i < part.columns().size(); i++) {
            Column column = part.columns().get(i);
            XSSFCell cell = head.createCell(i);
            SafeText.write(cell, words.say(column.key()));
            cell.setCellStyle(inks.head());
            sheet.setColumnWidth(i, (column.width() + 2) * CHARACTER);
            sheet.setDefaultColumnStyle(i, inks.of(column.kind()));
            sheet.setColumnHidden(i, column.kind() == Column.Kind.HIDDEN);
        }
        int at = 1;
        for (Map<Integer, Object> row : lines.rows()) {
            XSSFRow line = sheet.createRow(at++);
            row.forEach((column, value) ->
                    put(line.createCell(column), part.columns().get(column), value));
        }
        Choices.offer(workbook, sheet, part, words);
        sheet.createFreezePane(part == Part.INDICATORS ? 2 : 1, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void put(XSSFCell cell, Column column, Object value) {
        cell.setCellStyle(inks.of(column.kind()));
        if (value instanceof BigDecimal number && Numbers.fits(number) && number.scale() <= Inks.MOST_DECIMALS) {
            cell.setCellStyle(inks.number(number.scale()));
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof BigDecimal number) {
            SafeText.write(cell, number.toPlainString());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            String text = value.toString();
            if (text.length() > SafeText.LONGEST) {
                throw new Refusal("intake.refusal.export.tooLong", words.say(column.key()), SafeText.LONGEST);
            }
            SafeText.write(cell, text);
            if (SafeText.needsQuote(text)) {
                cell.setCellStyle(inks.quoted(column.kind()));
            }
        }
    }
}
