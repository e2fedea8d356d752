package org.khamrabrong.paper;

/** A heading; level 1 is the document's title, 2 a part, 3 a part of a part, 4 a caption. Stays with what follows it. */
public record Heading(int level, Text text, Align align) implements Block {

    public static Heading title(String text) {
        return new Heading(1, Text.of(text), Align.CENTRE);
    }

    public static Heading of(int level, String text) {
        return new Heading(level, Text.of(text), Align.LEFT);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.heading(this);
    }
}
