package org.khamrabrong.paper;

/** @param indented whether the first line is, as in a letter */
public record Paragraph(Text text, Align align, boolean indented) implements Block {

    public static Paragraph of(Text text) {
        return new Paragraph(text, Align.LEFT, false);
    }

    public static Paragraph of(String text) {
        return of(Text.of(text));
    }

    public static Paragraph indented(Text text) {
        return new Paragraph(text, Align.LEFT, true);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
