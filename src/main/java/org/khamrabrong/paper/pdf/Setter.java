package org.khamrabrong.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Attestations;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.BlockVisitor;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Fraction;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Letterhead;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Picture;
import org.khamrabrong.paper.QrCode;
import org.khamrabrong.paper.Run;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.Text;

/** Sets the blocks of one section, each as the parts it is made of; answers what the block wants free below it. */
final class Setter implements BlockVisitor<Float> {

    private static final float LABEL = Style.millimetres(42);
    private static final float INDENT = Style.millimetres(12.5f);
    private static final float MARK = 18f;
    private static final int LAST_ROW = 1;
    private static final float NONE = 0;
    private static final float WIDE = Style.GAP * 1.4f;

    private final float width;
    private final Digits digits;
    private final PlaceWords words;
    private final float bodyHeight;
    private final List<Part> parts = new ArrayList<>();
    /** What the block before wants free below it. */
    private float after;
    /** How many of the last parts are the foot of a table: its last row, and a note right below it. */
    private int foot;
    /** The same, before the block that is being set. */
    private int footAbove;

    Setter(float width, float bodyHeight, Digits digits, PlaceWords words) {
        this.width = width;
        this.bodyHeight = bodyHeight;
        this.digits = digits;
        this.words = words;
    }

    List<Part> set(List<Block> blocks) {
        for (Block block : blocks) {
            int first = parts.size();
            footAbove = foot;
            foot = 0;
            float below = block.accept(this);
            if (first < parts.size()) {
                parts.set(first, parts.get(first).further(after));
                after = below;
            }
        }
        return parts;
    }

    /** Signatures under a table take its last row and the note below it along, so that nobody signs an empty page. */
    private void keepFoot() {
        for (int part = Math.max(0, parts.size() - footAbove); part < parts.size(); part++) {
            parts.set(part, parts.get(part).keptWithNext());
        }
    }

    @Override
    public Float heading(Heading heading) {
        float size = Style.heading(heading.level());
        Text bold = new Text(heading.text().runs().stream()
                .map(run -> new Run(run.text(), true, run.exact()))
                .toList());
        Words set = new Words(Lines.of(bold, digits, size, width), heading.align(), size, width, 0);
        float before = heading.level() <= 1
                ? 0
                : heading.level() == 2 ? Style.GAP * 2.5f : heading.level() == 3 ? Style.GAP * 1.6f : Style.GAP;
        parts.add(Part.of(set, before).keptWithNext());
        return heading.level() <= 1 ? Style.GAP * 3 : NONE;
    }

    @Override
    public Float paragraph(Paragraph paragraph) {
        float indent = paragraph.indented() ? INDENT : 0;
        List<Line> lines = Lines.of(paragraph.text(), digits, Style.BODY, width, indent);
        parts.add(Part.of(new Words(lines, paragraph.align(), Style.BODY, width, indent), Style.GAP / 2));
        foot = footAbove == LAST_ROW ? LAST_ROW + 1 : 0;
        return NONE;
    }

    @Override
    public Float items(Items items) {
        int count = items.lines().size();
        float room = Math.max(MARK, mark(items, count).get(0).width() + Style.PADDING);
        float left = INDENT / 2;
        for (int i = 0; i < count; i++) {
            List<Line> lines = Lines.of(items.lines().get(i), digits, Style.BODY, width - room - left);
            Part item = Part.of(
                    new Beside(
                            new Words(mark(items, i + 1), Align.LEFT, Style.BODY, room, 0),
                            left,
                            new Words(lines, Align.LEFT, Style.BODY, width - room - left, 0),
                            left + room),
                    Style.GAP / 4);
            parts.add(i == count - 2 ? item.keptWithNext() : item);
        }
        return NONE;
    }

    private List<Line> mark(Items items, int number) {
        return Lines.of(Text.of(items.numbered() ? number + "." : "\u2022"), digits, Style.BODY, width);
    }

    @Override
    public Float facts(Facts facts) {
        facts.facts().forEach(this::fact);
        return Style.GAP / 2;
    }

    @Override
    public Float fraction(Fraction fraction) {
        parts.add(Part.of(FractionSlab.of(fraction, digits, width), Style.GAP));
        return WIDE;
    }

    @Override
    public Float qrCode(QrCode code) {
        parts.add(Part.of(QrSlab.of(code, digits, width), Style.GAP * 2));
        return WIDE;
    }

    @Override
    public Float letterhead(Letterhead letterhead) {
        parts.add(Part.of(new LetterheadSlab(letterhead, digits, width), Style.GAP));
        return NONE;
    }

    @Override
    public Float picture(Picture picture) {
        parts.add(Part.of(PictureSlab.of(picture, width), Style.GAP));
        return NONE;
    }

    private void fact(Facts.Fact fact) {
        float wide = width - LABEL - Style.GAP;
        List<Line> label = Lines.of(Text.bold(fact.label()), digits, Style.FACT, LABEL);
        List<Line> lines = Lines.of(fact.words(), digits, Style.FACT, wide);
        parts.add(Part.of(
                new Beside(
                        new Words(label, Align.LEFT, Style.FACT, LABEL, 0),
                        0,
                        new Words(lines, Align.LEFT, Style.FACT, wide, 0),
                        LABEL + Style.GAP),
                Style.GAP / 2));
    }

    @Override
    public Float table(Table table) {
        Grid grid = new Grid(table.widths(), width, digits);
        List<Rows> head = grid.set(table.head());
        Slab repeated = head.isEmpty() ? null : new Stack(List.copyOf(head));
        float before = Style.GAP;
        List<Rows> body = grid.set(table.body());
        if (repeated != null && (repeated.height() > bodyHeight / 3 || body.isEmpty())) {
            head.forEach(rows -> parts.add(Part.of(rows, 0)));
            repeated = null;
        }
        for (Rows rows : body) {
            parts.add(new Part(rows, before, rows.isHeading(), repeated));
            before = 0;
        }
        foot = LAST_ROW;
        return WIDE;
    }

    @Override
    public Float signatures(Signatures signatures) {
        keepFoot();
        List<Signatures.Place> places = signatures.places();
        for (int i = 0; i < places.size(); i += 2) {
            parts.add(Part.of(
                    new SignatureSlab(places.subList(i, Math.min(i + 2, places.size())), width, digits, words),
                    Style.GAP * 2));
        }
        return NONE;
    }

    @Override
    public Float attestations(Attestations attestations) {
        attestations.boxes().forEach(this::attestation);
        return NONE;
    }

    private void attestation(Attestations.Box box) {
        List<Line> lines = Lines.of(Text.bold(box.heading()), digits, Style.FACT, width);
        Words heading = new Words(lines, Align.LEFT, Style.FACT, width, 0);
        parts.add(Part.of(new AttestationSlab(heading, box.field(), width), Style.GAP));
    }
}
