package org.khamrabrong.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Signatures.Place;
import org.khamrabrong.paper.Text;

/** Two places to sign beside each other; one alone stands at the right. */
final class SignatureSlab implements Slab {

    private static final float SIGNED_WIDTH = Style.millimetres(65);
    private static final float SIGNED_HEIGHT = Style.millimetres(22);
    private static final float SIZE = Style.FACT;
    private static final float LEADING = SIZE * Style.LEADING;
    private static final float DATE_DOTS = Style.millimetres(42);

    private final List<Place> places;
    private final float width;
    private final Digits digits;
    private final PlaceWords words;
    private final List<List<Line>> under = new ArrayList<>();

    SignatureSlab(List<Place> places, float width, Digits digits, PlaceWords words) {
        this.places = places;
        this.width = width / 2;
        this.digits = digits;
        this.words = words;
        places.forEach(place -> under.add(under(place)));
    }

    @Override
    public float height() {
        return SIGNED_HEIGHT + (most() + 1) * LEADING + Style.GAP * 2;
    }

    /** As many lines as the taller one has under its line, so that the dates stand beside each other. */
    private int most() {
        return under.stream().mapToInt(List::size).max().orElse(0);
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        float x = places.size() == 1 ? left + width : left;
        for (int i = 0; i < places.size(); i++) {
            draw(canvas, places.get(i), under.get(i), x, top);
            x += width;
        }
    }

    private void draw(Canvas canvas, Place place, List<Line> lines, float left, float top) {
        float fieldLeft = left + (width - SIGNED_WIDTH) / 2;
        float rule = top + SIGNED_HEIGHT;
        Line sign = Lines.of(Text.of(words.sign()), digits, SIZE, width).get(0);
        float signed = sign.width() + Style.PADDING;
        canvas.text(sign, SIZE, fieldLeft, rule);
        canvas.dots(fieldLeft + signed, rule + 1, SIGNED_WIDTH - signed);
        if (place.slot() != null) {
            canvas.field(place.slot(), Field.Kind.SIGNATURE, fieldLeft, top, SIGNED_WIDTH, SIGNED_HEIGHT);
        }
        float baseline = rule + Style.GAP + SIZE * Style.BASELINE;
        for (Line line : lines) {
            canvas.text(line, Align.CENTRE, SIZE, left, width, baseline);
            baseline += LEADING;
        }
        date(canvas, place, left, rule + Style.GAP + SIZE * Style.BASELINE + most() * LEADING);
    }

    private void date(Canvas canvas, Place place, float left, float baseline) {
        if ("".equals(place.date())) {
            return;
        }
        if (place.date() != null) {
            Line line = Lines.of(Text.of(words.date() + " " + place.date()), digits, SIZE, width)
                    .get(0);
            canvas.text(line, Align.CENTRE, SIZE, left, width, baseline);
            return;
        }
        Line date = Lines.of(Text.of(words.date()), digits, SIZE, width).get(0);
        float wide = date.width() + Style.PADDING + DATE_DOTS;
        float x = left + (width - wide) / 2;
        canvas.text(date, SIZE, x, baseline);
        canvas.dots(x + date.width() + Style.PADDING, baseline + 1, DATE_DOTS);
        if (place.slot() != null) {
            canvas.field(
                    Signatures.dateFieldOf(place.slot()),
                    Field.Kind.WORDS,
                    x + date.width(),
                    baseline - SIZE * Style.BASELINE - Style.PADDING / 2,
                    DATE_DOTS + Style.PADDING,
                    LEADING + Style.PADDING);
        }
    }

    private List<Line> under(Place place) {
        List<Line> lines = new ArrayList<>();
        if (place.name() == null || place.name().isBlank()) {
            String gap = "\u00a0".repeat(48);
            lines.addAll(lines("(" + gap + ")"));
        } else {
            lines.addAll(lines("(" + place.name() + ")"));
        }
        lines.addAll(lines(place.position()));
        lines.addAll(lines(place.side()));
        return lines;
    }

    private List<Line> lines(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : Lines.of(Text.of(text), digits, SIZE, width - Style.GAP);
    }
}
