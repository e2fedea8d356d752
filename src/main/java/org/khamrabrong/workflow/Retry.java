package org.khamrabrong.workflow;

/** One more run of a failed step, and what came of it. */
public record Retry(String job, String element) {

    /** Where the run stands. */
    public enum Outcome {
        RUNNING,
        DONE,
        FAILED
    }
}
