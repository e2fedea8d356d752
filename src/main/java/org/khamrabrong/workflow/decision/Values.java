package org.khamrabrong.workflow.decision;

/** What may be written into tables, for those who write there. */
public final class Values {

    /** Stands where there is nothing to say. */
    public static final String NOTHING = "\u2013";

    private Values() {}

    /** Whether it can be kept as a text: of running letters, digits and signs, and of bounded length. */
    public static boolean isText(String text) {
        return Literal.isSound(text, Column.Kind.TEXT) && !text.equals(NOTHING);
    }
}
