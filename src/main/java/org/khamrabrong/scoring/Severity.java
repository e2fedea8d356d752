package org.khamrabrong.scoring;

/** Whether a finding stops an agreement from being submitted. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word the result document uses. */
    public String word() {
        return word;
    }
}
