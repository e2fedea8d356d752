package org.khamrabrong.table;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of one sheet, as they come. A formula counts for what its program found last. */
final class SheetHandler extends DefaultHandler {

    private static final int MOST_MERGED = 20_000;

    private final Grid grid;
    private final Texts texts;
    private final Shapes shapes;
    private final Room room;
    private final StringBuilder written = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style = -1;
    private boolean formula;
    private boolean listening;
    private boolean holds;
    private int pronounced;
    private int merged;

    SheetHandler(Grid grid, Texts texts, Shapes shapes, Room room) {
        this.grid = grid;
        this.texts = texts;
        this.shapes = shapes;
        this.room = room;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "row":
                row = number(attributes.getValue("r"), row + 2) - 1;
                column = -1;
                if (isSet(attributes.getValue("hidden"))) {
                    grid.hideRow(row);
                }
                break;
            case "col":
                hide(attributes);
                break;
            case "c":
                begin(attributes);
                break;
            case "f":
                formula = true;
                break;
            case "v":
                listening = true;
                holds = true;
                break;
            case "rPh":
                pronounced++;
                break;
            case "t":
                listening = pronounced == 0;
                holds = true;
                break;
            case "mergeCell":
                merge(attributes.getValue("ref"));
                break;
            default:
                break;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (listening) {
            written.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "v":
            case "t":
                listening = false;
                break;
            case "rPh":
                pronounced--;
                break;
            case "c":
                end();
                break;
            default:
                break;
        }
    }

    private void begin(Attributes attributes) {
        String reference = attributes.getValue("r");
        if (reference == null) {
            column++;
        } else {
            CellReference at = new CellReference(reference);
            row = at.getRow();
            column = at.getCol();
        }
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = number(attributes.getValue("s"), -1);
        formula = false;
        holds = false;
        written.setLength(0);
    }

    private void end() {
        if (!holds && !formula) {
            return;
        }
        Value value = value(written.toString());
        if (value != null && row >= 0 && column >= 0) {
            room.take(value.text());
            grid.put(row, column, value);
        }
    }

    private @Nullable Value value(String raw) {
        switch (type) {
            case "s":
                String shared = texts.at(raw);
                return shared == null ? null : Value.text(shared, formula);
            case "inlineStr":
            case "str":
                return Value.text(Texts.decode(raw), formula);
            case "b":
                return new Value(Value.Kind.FLAG, raw.strip(), null, null, false, 0, formula);
            case "e":
                return new Value(Value.Kind.ERROR, raw, null, null, false, 0, formula);
            default:
                return raw.isBlank() ? missing() : shapes.number(raw, style, formula);
        }
    }

    /** A formula whose program left no value. */
    private @Nullable Value missing() {
        return formula ? new Value(Value.Kind.ERROR, "=", null, null, false, 0, true) : null;
    }

    private void hide(Attributes columns) {
        if (isSet(columns.getValue("hidden"))) {
            int first = number(columns.getValue("min"), 1);
            grid.hideColumns(first - 1, number(columns.getValue("max"), first) - 1);
        }
    }

    private static boolean isSet(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private void merge(String area) {
        if (area != null && merged++ < MOST_MERGED) {
            grid.merge(CellRangeAddress.valueOf(area));
        }
    }

    private static int number(String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
