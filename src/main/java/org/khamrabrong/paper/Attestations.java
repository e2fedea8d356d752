package org.khamrabrong.paper;

import java.util.List;

/** Boxes that say, once somebody has signed, who, when and how; empty before. */
public record Attestations(List<Box> boxes) implements Block {

    /** @param slot of the signature it speaks of; its text field is called {@link #field()} */
    public record Box(String slot, String heading) {

        public String field() {
            return fieldOf(slot);
        }
    }

    public Attestations {
        boxes = List.copyOf(boxes);
    }

    /** Name of the text field that attests the signature of that slot. */
    public static String fieldOf(String slot) {
        return slot + "-attestation";
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.attestations(this);
    }
}
