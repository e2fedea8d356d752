package org.khamrabrong.paper;

/** A picture (PNG or JPEG), e.g. the emblem above a memo. */
public record Picture(byte[] content, int heightInMillimetres, Align align, String description) implements Block {

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.picture(this);
    }
}
