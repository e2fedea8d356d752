package org.khamrabrong.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;

/** The lines and tables of a checked document, in their order. */
public final class Documents {

    /** @param table null where it is a line */
    public record Piece(String text, @Nullable TextTable table, Place place) {}

    private Documents() {}

    public static List<Piece> read(OfficeFile file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            List<Piece> pieces = new ArrayList<>();
            Room room = new Room(file.name());
            int paragraphs = 0;
            int tables = 0;
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    TextTable texts = TextTable.of(table);
                    texts.rows().forEach(row -> row.forEach(room::take));
                    pieces.add(new Piece("", texts, new Place("", "\u25a6 " + ++tables)));
                } else {
                    Place place = new Place("", "\u00b6 " + ++paragraphs);
                    for (String line : text(element).split("[\n\r]+")) {
                        room.take(line);
                        pieces.add(new Piece(line, null, place));
                    }
                }
            }
            return pieces;
        } catch (POIXMLException | OpenXML4JRuntimeException | IOException | IllegalArgumentException unreadable) {
            throw new Refusal("table.refusal.file.broken", file.name());
        }
    }

    private static String text(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getText();
        }
        return element instanceof XWPFSDT control ? control.getContent().getText() : "";
    }
}
