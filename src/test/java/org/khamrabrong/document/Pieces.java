package org.khamrabrong.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.paper.Attestations;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Fraction;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Letterhead;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.QrCode;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.Text;

/** What a paper says, piece by piece in reading order, each without blanks and in the paper's digits. */
final class Pieces {

    private final Digits digits;
    private final List<String> pieces = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();

    private Pieces(Digits digits) {
        this.digits = digits;
    }

    static Pieces of(Paper paper) {
        Pieces all = new Pieces(paper.digits());
        paper.sections().forEach(section -> section.blocks().forEach(all::add));
        return all;
    }

    List<String> all() {
        return pieces;
    }

    /** Of tables, which stand on every page anew. */
    List<String> heads() {
        return heads;
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            piece(plain(heading.text()));
        } else if (block instanceof Paragraph paragraph) {
            piece(plain(paragraph.text()));
        } else if (block instanceof Items items) {
            for (int i = 0; i < items.lines().size(); i++) {
                piece((items.numbered() ? digits.write(i + 1 + ".") : "•")
                        + plain(items.lines().get(i)));
            }
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(this::fact);
        } else if (block instanceof Letterhead head) {
            piece(digits.write(head.title()));
            head.lines().forEach(line -> line.forEach(this::fact));
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Signatures signatures) {
            signatures.places().forEach(this::place);
        } else if (block instanceof Attestations boxes) {
            boxes.boxes().forEach(box -> piece(digits.write(box.heading())));
        } else if (block instanceof QrCode code) {
            piece(plain(code.caption()));
        } else if (block instanceof Fraction fraction) {
            Stream.of(plain(fraction.numerator()), plain(fraction.denominator()), factor(fraction))
                    .forEach(this::piece);
        } else {
            throw new AssertionError("No test reads a " + block.getClass().getSimpleName());
        }
    }

    private void fact(Facts.Fact fact) {
        piece(digits.write(fact.label()) + plain(fact.words()));
    }

    private void table(Table table) {
        String head = table.head().stream().map(this::row).collect(Collectors.joining());
        heads.add(PdfText.squeezed(head));
        piece(head);
        table.body().forEach(row -> piece(row(row)));
    }

    private String row(Row row) {
        return row.cells().stream().map(Cell::text).map(this::plain).collect(Collectors.joining());
    }

    private void place(Signatures.Place place) {
        String date = "".equals(place.date()) ? "" : "วันที่";
        piece(digits.write("ลงชื่อ(" + place.name() + ")" + said(place.position()) + said(place.side()) + date));
    }

    private String factor(Fraction fraction) {
        return fraction.factor() == null ? "" : digits.write("×" + fraction.factor());
    }

    private String plain(Text text) {
        return text.plain(digits);
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    private void piece(String text) {
        String squeezed = PdfText.squeezed(text);
        if (!squeezed.isEmpty()) {
            pieces.add(squeezed);
        }
    }
}
