package org.khamrabrong.scoring.format;

/**
 * How much one document may hold, generous to any agreement and yet so little that its answer ends soon and stays small;
 * the lists' bounds are the schema's {@code maxItems}.
 */
public final class Bounds {

    /** A longer document is refused; whoever reads a stream need not read further. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    static final int MOST_DEPTH = 100;
    static final int MOST_VALUES = 2_000_000;
    static final int MOST_CHARACTERS = 16 * 1024 * 1024;
    static final int MOST_CHARACTERS_OF_AN_ID = 200;

    /** Of all results that several readings share, counted once for each reading. */
    static final int MOST_SHARED = 4 * 1024 * 1024;

    static final int MOST_INDICATORS = 20_000;
    static final int MOST_POINTS = 100;
    /** Of all scales together: every point may be worth a finding. */
    static final int MOST_POINTS_IN_ALL = 200_000;

    static final int MOST_DIMENSIONS = 1_000;
    static final int MOST_BANDS = 100;
    static final int MOST_HOLIDAYS = 10_000;
    static final int MOST_PAST_RESULTS = 100;
    static final int MOST_STEPS = 1_000;
    static final int MOST_ITEMS = 1_000;
    static final int MOST_TEXTS = 1_000;
    static final int MOST_MONTHS = 12;

    static final int MOST_PROBLEMS_KEPT = 100;

    private Bounds() {}
}
