package org.khamrabrong.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.khamrabrong.kernel.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a checked workbook, read piece by piece; never reckoned anew. */
public final class Workbooks {

    private static final int MOST_SHEETS = 100;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    public static List<Grid> read(OfficeFile file) {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file.content()))) {
            XSSFReader reader = new XSSFReader(parts);
            Contents contents = new Contents();
            Xml.read(file.name(), reader.getWorkbookData(), contents);
            if (contents.sheets.size() > MOST_SHEETS) {
                throw new Refusal("table.refusal.file.tooManySheets", file.name(), MOST_SHEETS);
            }
            Texts texts = new Texts();
            try (InputStream shared = reader.getSharedStringsData()) {
                if (shared != null) {
                    Xml.read(file.name(), shared, texts);
                }
            }
            Room room = new Room(file.name());
            Shapes shapes = new Shapes(reader.getStylesTable(), contents.from1904);
            List<Grid> grids = new ArrayList<>();
            for (Listed sheet : contents.sheets) {
                Grid grid = new Grid(sheet.name, sheet.hidden);
                Xml.read(file.name(), reader.getSheet(sheet.relation), new SheetHandler(grid, texts, shapes, room));
                grids.add(grid);
            }
            return grids;
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IOException
                | IllegalArgumentException unreadable) {
            throw new Refusal("table.refusal.file.broken", file.name());
        }
    }

    private record Listed(String name, boolean hidden, String relation) {}

    /** What sheets there are, and from when days are counted. */
    private static final class Contents extends DefaultHandler {

        private final List<Listed> sheets = new ArrayList<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            if (local.equals("workbookPr")) {
                String value = String.valueOf(attributes.getValue("date1904")).toLowerCase(Locale.ROOT);
                from1904 = value.equals("1") || value.equals("true");
            } else if (local.equals("sheet")) {
                String state = attributes.getValue("state");
                sheets.add(new Listed(
                        String.valueOf(attributes.getValue("name")),
                        state != null && !state.equals("visible"),
                        String.valueOf(attributes.getValue(RELATIONS, "id"))));
            }
        }
    }
}
