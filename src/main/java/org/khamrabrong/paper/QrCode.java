package org.khamrabrong.paper;

/** An address to be read by a camera, with its words beside it. */
public record QrCode(String address, Text caption) implements Block {

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.qrCode(this);
    }
}
