package org.khamrabrong.paper.pdf;

/**
 * A field of the form and where it is, in points from the lower left corner.
 *
 * @param page from 1
 */
public record Field(String name, Kind kind, int page, float left, float bottom, float width, float height) {

    public enum Kind {
        SIGNATURE,
        WORDS
    }
}
