package org.khamrabrong.intake.reading;

import java.util.List;
import org.khamrabrong.table.Place;

/**
 * What is to be said about one place in a file.
 *
 * @param key of the sentence in the bundles
 * @param arguments of the sentence, short
 */
public record Remark(Weight weight, Place place, String key, List<Object> arguments) {

    /** How much it matters. */
    public enum Weight {
        /** It could not be read and is left out; the rest is kept. */
        ERROR,
        /** It was read, and somebody should look at it. */
        WARNING,
        /** How it was read. */
        NOTICE
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }
}
