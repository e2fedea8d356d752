package org.khamrabrong.intake.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Lists to choose from in the cells, and a word of warning where a number is wanted. */
final class Choices {

    private static final int LAST_ROW = 2_000;

    private Choices() {}

    static void offer(XSSFWorkbook workbook, XSSFSheet sheet, Part part, Vocabulary words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < part.columns().size(); i++) {
            Column column = part.columns().get(i);
            DataValidationConstraint constraint = constraint(helper, column, part, words);
            if (constraint == null) {
                continue;
            }
            DataValidation validation =
                    helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, i, i));
            validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            validation.createErrorBox(words.say(column.key()), words.say("intake.template.choose"));
            validation.setShowErrorBox(true);
            ((XSSFDataValidation) validation).setSuppressDropDownArrow(true);
            sheet.addValidationData(validation);
        }
    }

    private static @Nullable DataValidationConstraint constraint(
            DataValidationHelper helper, Column column, Part part, Vocabulary words) {
        if (column.kind() == Column.Kind.CHOICE) {
            return list(helper, column, words);
        }
        if (column.kind() == Column.Kind.MARK) {
            return helper.createExplicitListConstraint(new String[] {Marks.WORKED_ON});
        }
        if (part == Part.INDICATORS && column.name().equals("dimension")) {
            String sheet = words.say(Part.DIMENSIONS.key()).replace("'", "''");
            return helper.createFormulaListConstraint("'" + sheet + "'!$B$2:$B$50");
        }
        return null;
    }

    /** A list within the cell's rule may have 255 characters; longer ones are left to the guide. */
    private static @Nullable DataValidationConstraint list(
            DataValidationHelper helper, Column column, Vocabulary words) {
        String[] options = column.options().stream()
                .map(option -> words.say(column.optionKey(option)))
                .toArray(String[]::new);
        return String.join(",", options).length() <= 255
                        && String.join("", options).indexOf(',') < 0
                ? helper.createExplicitListConstraint(options)
                : null;
    }
}
