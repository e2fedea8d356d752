package org.khamrabrong.scoring;

/** What a ratio over nothing means. */
public enum ZeroDenominator {
    NOT_APPLICABLE("notApplicable"),
    FULL_SCORE("fullScore");

    private final String word;

    ZeroDenominator(String word) {
        this.word = word;
    }

    /** The word the package uses. */
    public String word() {
        return word;
    }
}
