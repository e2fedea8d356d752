package org.khamrabrong.paper.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.paper.Align;

/** One page to draw on; lengths in points, from the upper left corner downwards. */
final class Canvas {

    private final PdfContentByte content;
    private final float pageHeight;
    private final List<Field> fields = new ArrayList<>();

    Canvas(PdfContentByte content, float pageHeight) {
        this.content = content;
        this.pageHeight = pageHeight;
    }

    void text(Line line, float size, float left, float baseline) {
        text(line, size, left, baseline, Color.BLACK);
    }

    void text(Line line, float size, float left, float baseline, Color colour) {
        if (line.pieces().isEmpty()) {
            return;
        }
        content.beginText();
        content.setColorFill(colour);
        float x = left;
        for (Line.Piece piece : line.pieces()) {
            content.setFontAndSize(Typeface.of(piece.bold()), size);
            content.setTextMatrix(x, pageHeight - baseline);
            content.showText(piece.text());
            x += piece.width();
        }
        content.endText();
    }

    /** A line between two borders. */
    void text(Line line, Align align, float size, float left, float width, float baseline) {
        float free = width - line.width();
        text(
                line,
                size,
                switch (align) {
                    case LEFT -> left;
                    case CENTRE -> left + free / 2;
                    case RIGHT -> left + free;
                },
                baseline);
    }

    void fill(Color colour, float left, float top, float width, float height) {
        content.setColorFill(colour);
        content.rectangle(left, pageHeight - top - height, width, height);
        content.fill();
    }

    /** @param squares left, top, width and height of each */
    void fill(Color colour, List<float[]> squares) {
        content.setColorFill(colour);
        squares.forEach(at -> content.rectangle(at[0], pageHeight - at[1] - at[3], at[2], at[3]));
        content.fill();
    }

    void frame(Color colour, float left, float top, float width, float height) {
        content.setColorStroke(colour);
        content.setLineWidth(Style.HAIRLINE);
        content.rectangle(left, pageHeight - top - height, width, height);
        content.stroke();
    }

    void rule(Color colour, float left, float top, float width) {
        content.setColorStroke(colour);
        content.setLineWidth(Style.HAIRLINE);
        content.moveTo(left, pageHeight - top);
        content.lineTo(left + width, pageHeight - top);
        content.stroke();
    }

    void dots(float left, float top, float width) {
        content.saveState();
        content.setColorStroke(Color.BLACK);
        content.setLineWidth(0.9f);
        content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        content.setLineDash(0, 2.6f, 0);
        content.moveTo(left, pageHeight - top);
        content.lineTo(left + width, pageHeight - top);
        content.stroke();
        content.restoreState();
    }

    void picture(Image image, float left, float top, float width, float height) {
        content.addImage(image, width, 0, 0, height, left, pageHeight - top - height);
    }

    void field(String name, Field.Kind kind, float left, float top, float width, float height) {
        fields.add(new Field(
                name, kind, content.getPdfWriter().getPageNumber(), left, pageHeight - top - height, width, height));
    }

    List<Field> fields() {
        return fields;
    }
}
