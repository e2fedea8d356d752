package org.khamrabrong.workflow;

/** Takes back what was handed in with one kind of step; brought as a bean by the room whose step it is. */
public interface StepRecall {

    /** Element id in the model. */
    String key();

    /**
     * @param step id of the step that was done
     * @throws org.khamrabrong.kernel.Refusal where somebody has looked at what came next, or it was somebody else's
     */
    void recall(String step);
}
