package org.khamrabrong.evaluation;

/** How many of the committee's members must say the same: a majority, all, or a fixed number of those who may act. */
record Quorum(String said) {

    private static final String MAJORITY = "MAJORITY";
    private static final String ALL = "ALL";

    static Quorum of(String said) {
        return new Quorum(said);
    }

    /** @param members those who may act, at least one */
    int of(int members) {
        return switch (said) {
            case MAJORITY -> members / 2 + 1;
            case ALL -> members;
            default -> Math.min(members, Integer.parseInt(said));
        };
    }
}
