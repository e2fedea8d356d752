package org.khamrabrong.table;

/**
 * Where in a file something stands.
 *
 * @param sheet its name; empty in a document
 * @param cell like B7, or which paragraph or table of a document; empty where the whole sheet is meant
 */
public record Place(String sheet, String cell) {

    /** Whether both stand on the same sheet in the same row. */
    public boolean isInRowOf(Place other) {
        return sheet.equals(other.sheet)
                && row(cell).equals(row(other.cell))
                && !row(cell).isEmpty();
    }

    /** From 1; 0 where the place is in no row. */
    public int row() {
        String row = row(cell);
        return row.matches("\\d{1,9}") ? Integer.parseInt(row) : 0;
    }

    private static String row(String cell) {
        return cell.replaceAll("^[A-Z]{1,3}(?=\\d)", "");
    }
}
