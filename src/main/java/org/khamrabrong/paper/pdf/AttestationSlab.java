package org.khamrabrong.paper.pdf;

/** A heading over the field in which a signature is attested. */
record AttestationSlab(Words heading, String field, float width) implements Slab {

    private static final float HEIGHT = Style.millimetres(42);

    @Override
    public float height() {
        return heading.height() + HEIGHT;
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        heading.draw(canvas, left, top);
        float below = top + heading.height();
        canvas.frame(Style.RULE, left, below, width, HEIGHT);
        canvas.field(field, Field.Kind.WORDS, left, below, width, HEIGHT);
    }
}
