package org.khamrabrong.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places to sign, two to a row. */
public record Signatures(List<Place> places) implements Block {

    /**
     * One place.
     *
     * @param slot name of the signature field in a PDF; null where only ink signs
     * @param name in brackets under the line; null while it is not known
     * @param position below the name; null while it is not known
     * @param side as what is signed
     * @param date null where it is left to be written, empty where there is none
     */
    public record Place(
            @Nullable String slot,
            @Nullable String name,
            @Nullable String position,
            String side,
            @Nullable String date) {}

    public Signatures {
        places = List.copyOf(places);
    }

    /** Name of the text field on the line for the date of the signature of that slot. */
    public static String dateFieldOf(String slot) {
        return slot + "-date";
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.signatures(this);
    }
}
