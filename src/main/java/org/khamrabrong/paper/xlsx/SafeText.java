package org.khamrabrong.paper.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;

/**
 * Texts into cells: always as text, whatever they begin with, and so that every character comes back. The format spells
 * what XML cannot hold, and what looks like such a spelling, as {@code _xHHHH_}.
 */
public final class SafeText {

    public static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private static final Pattern SPELLED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private SafeText() {}

    /** Whether a program may take it for a formula as soon as somebody has looked into the cell. */
    public static boolean needsQuote(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    public static void write(Cell cell, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("No cell holds " + text.length() + " characters");
        }
        cell.setBlank();
        cell.setCellValue(encode(text));
    }

    static String encode(String text) {
        Matcher spelled = SPELLED.matcher(text);
        String plain = spelled.replaceAll("_x005F_");
        StringBuilder encoded = null;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean writable = c >= ' ' && c < 0xFFFE || c == '\n' || c == '\t';
            if (!writable && encoded == null) {
                encoded = new StringBuilder(plain.substring(0, i));
            }
            if (encoded != null) {
                encoded.append(writable ? String.valueOf(c) : "_x%04X_".formatted((int) c));
            }
        }
        return encoded == null ? plain : encoded.toString();
    }
}
