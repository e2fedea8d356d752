package org.khamrabrong.agreement.ui.page;

/** Takes back what was handed in with a step; brought as a bean by the capability whose step it is. */
public interface StepRecall {

    /** Element id in the model. */
    String step();

    void recall(String task);
}
