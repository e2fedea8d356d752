package org.khamrabrong.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.khamrabrong.kernel.Refusal;

/** The cells of a text with separators, all of them words. */
final class SeparatedText {

    private SeparatedText() {}

    static Grid read(String name, String sheet, TextForm form) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(form.separator())
                .setIgnoreEmptyLines(false)
                .get();
        Grid grid = new Grid(sheet, false);
        Room room = new Room(name);
        try (CSVParser parser = CSVParser.parse(new StringReader(form.text()), format)) {
            int row = 0;
            for (CSVRecord cells : parser) {
                put(grid, row++, cells, room);
            }
            return grid;
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw new Refusal("table.refusal.file.separators", name);
        }
    }

    private static void put(Grid grid, int row, CSVRecord cells, Room room) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                room.take(cells.get(column));
                grid.put(row, column, Value.text(cells.get(column), false));
            }
        }
    }
}
