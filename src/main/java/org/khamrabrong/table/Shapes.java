package org.khamrabrong.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Numbers by the formats in which they are shown: which are days, which are percentages. */
final class Shapes {

    private static final Pattern FIXED = Pattern.compile("(?:\\[[^\\]]*\\])?0(?:\\.(0+))?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");

    private record Shape(int index, String format, boolean date, boolean percent, int decimals) {}

    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Shape> shapes = new HashMap<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    Shapes(StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** @param style index of the cell's style; -1 where it has none */
    Value number(String written, int style, boolean formula) {
        double stored;
        try {
            stored = Double.parseDouble(written.strip());
        } catch (NumberFormatException e) {
            return new Value(Value.Kind.ERROR, written, null, null, false, 0, formula);
        }
        if (Double.isNaN(stored) || Double.isInfinite(stored)) {
            return new Value(Value.Kind.ERROR, written, null, null, false, 0, formula);
        }
        Shape shape = shapes.computeIfAbsent(style, this::shape);
        BigDecimal number = plain(stored);
        return new Value(
                Value.Kind.NUMBER,
                shown(number, stored, shape),
                number,
                shape.date() ? date(stored) : null,
                shape.percent(),
                shape.decimals(),
                formula);
    }

    /** A sheet keeps 15 digits; what lies behind them is not meant. */
    private static BigDecimal plain(double stored) {
        BigDecimal number = new BigDecimal(Double.toString(stored)).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private @Nullable LocalDate date(double stored) {
        if (!DateUtil.isValidExcelDate(stored)) {
            return null;
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(stored, from1904);
        return moment == null ? null : moment.toLocalDate();
    }

    private String shown(BigDecimal number, double stored, Shape shape) {
        if (shape.format().isEmpty()
                || shape.format().equals("General")
                || shape.format().equals("@")) {
            return number.toPlainString();
        }
        if (shape.decimals() > 0) {
            return number.scale() > shape.decimals()
                    ? number.toPlainString()
                    : number.setScale(shape.decimals()).toPlainString();
        }
        return formatter.formatRawCellContents(stored, shape.index(), shape.format(), from1904);
    }

    private Shape shape(int style) {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return new Shape(0, "", false, false, 0);
        }
        XSSFCellStyle look = styles.getStyleAt(style);
        String format = look.getDataFormatString() == null ? "" : look.getDataFormatString();
        Matcher fixed = FIXED.matcher(format);
        return new Shape(
                look.getDataFormat(),
                format,
                DateUtil.isADateFormat(look.getDataFormat(), format),
                QUOTED.matcher(format).replaceAll("").contains("%"),
                fixed.matches() && fixed.group(1) != null ? fixed.group(1).length() : 0);
    }
}
