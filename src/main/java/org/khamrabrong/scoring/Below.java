package org.khamrabrong.scoring;

/** What a number short of the first point earns. */
public enum Below {
    LOWEST("lowest"),
    ZERO("zero"),
    PRO_RATA("proRata");

    private final String word;

    Below(String word) {
        this.word = word;
    }

    /** The word the package uses. */
    public String word() {
        return word;
    }
}
