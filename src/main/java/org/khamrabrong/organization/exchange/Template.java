package org.khamrabrong.organization.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.xlsx.SafeText;

/** Writes the three tables as a workbook that is read again: empty, or with the organization of a day in them. */
final class Template {

    private static final String GUIDE = "organization.exchange.sheet.guide";
    private static final String WORDS = "organization.exchange.sheet.words";
    private static final int ROWS_IN_MEMORY = 200;
    private static final int CHARACTER = 256;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SheetLooks looks = new SheetLooks(workbook.getXSSFWorkbook());
    private final Phrasebook language;

    private Template(Phrasebook language) {
        this.language = language;
    }

    /** @param present empty for one to be filled in */
    static byte[] write(Optional<Present> present, Phrasebook language) {
        Template template = new Template(language);
        try (SXSSFWorkbook workbook = template.workbook;
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            template.guide();
            for (Part part : Part.values()) {
                template.table(part, present.map(now -> now.entries(part)).orElse(List.of()));
            }
            template.words();
            workbook.setActiveSheet(1);
            workbook.setSelectedTab(1);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a sheet of that name is one of ours that holds no table. */
    static boolean explains(String sheet) {
        return Stream.of("th", "en")
                .map(Phrasebook::of)
                .anyMatch(book -> sheet.equals(book.say(GUIDE)) || sheet.equals(book.say(WORDS)));
    }

    private void table(Part part, List<Entry> entries) {
        SXSSFSheet sheet = workbook.createSheet(language.say(part.key()));
        List<Field> fields = part.fields();
        SXSSFRow head = sheet.createRow(0);
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            SXSSFCell cell = head.createCell(i);
            SafeText.write(cell, Lexicon.heading(field, language));
            cell.setCellStyle(looks.head());
            sheet.setColumnWidth(i, width(field) * CHARACTER);
            sheet.setDefaultColumnStyle(i, looks.text());
            offer(sheet, field, i);
        }
        sheet.createFreezePane(part == Part.ROLES ? 0 : 1, 1);
        int at = 1;
        for (Entry entry : entries) {
            SXSSFRow row = sheet.createRow(at++);
            for (int i = 0; i < fields.size(); i++) {
                put(row, i, FileWords.of(fields.get(i), entry.text(fields.get(i)), language));
            }
        }
    }

    /** Whatever it begins with, no program takes it for a formula. */
    private void put(SXSSFRow row, int column, String text) {
        if (!text.isEmpty()) {
            SXSSFCell cell = row.createCell(column);
            SafeText.write(cell, text);
            cell.setCellStyle(SafeText.needsQuote(text) ? looks.quoted() : looks.text());
        }
    }

    private void offer(SXSSFSheet sheet, Field field, int column) {
        List<String> constants = Lexicon.constants(field.kind());
        if (constants.isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(constants.stream()
                        .map(constant -> Lexicon.word(field.kind(), constant, language))
                        .toArray(String[]::new)),
                new CellRangeAddressList(1, Reading.MOST_LINES, column, column));
        choice.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        choice.setShowErrorBox(true);
        ((XSSFDataValidation) choice).setSuppressDropDownArrow(true);
        sheet.addValidationData(choice);
    }

    private void guide() {
        SXSSFSheet sheet = workbook.createSheet(language.say(GUIDE));
        sheet.setColumnWidth(0, 30 * CHARACTER);
        sheet.setColumnWidth(1, 100 * CHARACTER);
        int at = 0;
        pair(sheet, at++, language.say("organization.exchange.guide.title"), "", true);
        for (String step : List.of("sheets", "key", "blank", "days", "check")) {
            pair(sheet, at++, "", language.say("organization.exchange.guide." + step), false);
        }
        for (Part part : Part.values()) {
            pair(sheet, at++, language.say(part.key()), "", true);
            for (Field field : part.fields()) {
                String help = language.say("organization.exchange.help." + field);
                pair(sheet, at++, Lexicon.heading(field, language), help, false);
            }
        }
    }

    private void words() {
        SXSSFSheet sheet = workbook.createSheet(language.say(WORDS));
        sheet.setColumnWidth(0, 36 * CHARACTER);
        sheet.setColumnWidth(1, 60 * CHARACTER);
        int at = 0;
        for (Field field : List.of(Field.UNIT_LEVEL, Field.ROLE_ROLE, Field.UNIT_SIGNS)) {
            pair(sheet, at++, language.say("organization.exchange.words." + field.kind()), "", true);
            for (String constant : Lexicon.constants(field.kind())) {
                List<String> spellings = Lexicon.spellings(field.kind(), constant);
                String usual = Lexicon.word(field.kind(), constant, language);
                List<String> others =
                        spellings.stream().filter(word -> !word.equals(usual)).toList();
                pair(sheet, at++, usual, String.join(", ", others), false);
            }
        }
    }

    private void pair(SXSSFSheet sheet, int at, String left, String right, boolean heading) {
        SXSSFRow row = sheet.createRow(at);
        for (int i = 0; i < 2; i++) {
            SXSSFCell cell = row.createCell(i);
            SafeText.write(cell, i == 0 ? left : right);
            cell.setCellStyle(heading ? looks.head() : looks.words());
        }
    }

    private static int width(Field field) {
        return switch (field.kind()) {
            case TEXT -> 36;
            case EMAIL -> 30;
            case LEVEL, ROLE -> 24;
            default -> 18;
        };
    }
}
