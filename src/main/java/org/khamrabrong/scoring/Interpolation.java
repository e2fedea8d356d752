package org.khamrabrong.scoring;

/** What a number between two neighbouring points earns. */
public enum Interpolation {
    LINEAR("linear"),
    STEP("step");

    private final String word;

    Interpolation(String word) {
        this.word = word;
    }

    /** The word the package uses. */
    public String word() {
        return word;
    }
}
