package org.khamrabrong.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table by RFC 4180 in UTF-8, with the mark by which spreadsheets know that it is; no text in it is a formula. */
public final class CsvSheet implements AutoCloseable {

    private static final char MARK = '\ufeff';
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private final CSVPrinter printer;

    public CsvSheet(OutputStream out, List<String> headings) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(headings);
    }

    /** @param cells texts and numbers; null for nothing */
    public void row(List<?> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell instanceof BigDecimal number ? number.toPlainString() : harmless((String) cell));
        }
        printer.println();
    }

    public void flush() throws IOException {
        printer.flush();
    }

    /** A spreadsheet shows the apostrophe in front or hides it, and computes nothing. */
    public static String harmless(String text) {
        return text == null || text.isEmpty() || BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
