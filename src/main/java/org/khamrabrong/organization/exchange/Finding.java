package org.khamrabrong.organization.exchange;

import java.util.Comparator;
import java.util.List;
import org.khamrabrong.table.Place;

/**
 * What is to be said about one place in a file.
 *
 * @param name of the two sentences in the bundles: what is wrong, and what is right
 * @param arguments of both, short
 */
public record Finding(Weight weight, Place place, String name, List<Object> arguments) {

    /** How much it matters. */
    public enum Weight {
        /** Nothing of the file is taken until it is mended. */
        ERROR,
        /** It is taken, and somebody should look at it. */
        WARNING,
        /** How it was read. */
        NOTICE
    }

    /** The heaviest first, sheet by sheet and from above to below. */
    static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::weight)
            .thenComparing(finding -> finding.place().sheet(), Comparator.reverseOrder())
            .thenComparingInt(finding -> finding.place().row())
            .thenComparing(finding -> finding.place().cell());

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Of the sentence that says what is wrong. */
    public String wrong() {
        return "organization.exchange.wrong." + name;
    }

    /** Of the sentence that says what would be right. */
    public String right() {
        return "organization.exchange.right." + name;
    }
}
