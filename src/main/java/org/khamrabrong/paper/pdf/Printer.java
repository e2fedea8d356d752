package org.khamrabrong.paper.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Letterhead;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Text;

/** Draws every page of a paper. */
public final class Printer {

    private static final float SHORT_SIDE = Style.millimetres(210);
    private static final float LONG_SIDE = Style.millimetres(297);
    private static final float LEFT = Style.millimetres(25);
    private static final float MEMO_LEFT = Style.millimetres(30);
    private static final float RIGHT = Style.millimetres(20);
    private static final float TOP = Style.millimetres(20);
    private static final float BOTTOM = Style.millimetres(22);
    private static final float LANDSCAPE_SIDE = Style.millimetres(18);
    private static final float SMALLEST = 5f;

    private Printer() {}

    public static PrintedPages print(Paper paper, PlaceWords words) {
        List<Sheet> sheets = new ArrayList<>();
        paper.sections().forEach(section -> sheets.addAll(sheets(section, paper.digits(), words)));
        Furniture furniture = new Furniture(paper, words, sheets.size());
        List<Field> fields = new ArrayList<>();
        byte[] pdf = write(writer -> {
            int number = 1;
            for (Sheet sheet : sheets) {
                Canvas canvas = writer.page(sheet.width(), sheet.height());
                sheet.slabs().forEach(placed -> placed.slab().draw(canvas, sheet.left(), TOP + placed.top()));
                furniture.draw(canvas, sheet, number++);
                fields.addAll(canvas.fields());
            }
        });
        return new PrintedPages(pdf, fields);
    }

    /** One page with lines, as large as they fit. */
    public static byte[] appearance(float width, float height, List<Text> lines, Digits digits) {
        float size = Style.FACT;
        List<Line> set = lines(lines, digits, size, width);
        while (size > SMALLEST && set.size() * size * Style.LEADING > height - Style.PADDING) {
            size -= 0.5f;
            set = lines(lines, digits, size, width);
        }
        float finalSize = size;
        int most = Math.max(1, (int) ((height - Style.PADDING) / (size * Style.LEADING)));
        List<Line> shown = set.subList(0, Math.min(most, set.size()));
        return write(writer -> new Words(shown, Align.LEFT, finalSize, width, 0)
                .draw(writer.page(width, height), Style.PADDING, Style.PADDING / 2));
    }

    private static List<Line> lines(List<Text> texts, Digits digits, float size, float width) {
        return texts.stream()
                .flatMap(text -> Lines.of(text, digits, size, width - 2 * Style.PADDING).stream())
                .toList();
    }

    private static List<Sheet> sheets(Section section, Digits digits, PlaceWords words) {
        float width = section.landscape() ? LONG_SIDE : SHORT_SIDE;
        float height = section.landscape() ? SHORT_SIDE : LONG_SIDE;
        float left = section.landscape() ? LANDSCAPE_SIDE : isMemo(section) ? MEMO_LEFT : LEFT;
        float right = section.landscape() ? LANDSCAPE_SIDE : RIGHT;
        float body = height - TOP - BOTTOM;
        List<Part> parts = new Setter(width - left - right, body, digits, words).set(section.blocks());
        return Pages.of(parts, body).stream()
                .map(slabs -> new Sheet(width, height, left, right, slabs))
                .toList();
    }

    private static boolean isMemo(Section section) {
        return section.blocks().stream().anyMatch(Letterhead.class::isInstance);
    }

    private static byte[] write(Consumer<PageWriter> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        pages.accept((width, height) -> {
            document.setPageSize(new Rectangle(width, height));
            if (document.isOpen()) {
                document.newPage();
            } else {
                document.open();
            }
            writer.setPageEmpty(false);
            return new Canvas(writer.getDirectContent(), height);
        });
        document.close();
        return out.toByteArray();
    }

    /** Begins pages. */
    private interface PageWriter {

        Canvas page(float width, float height);
    }
}
