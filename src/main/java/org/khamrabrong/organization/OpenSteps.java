package org.khamrabrong.organization;

import java.util.List;
import org.khamrabrong.kernel.UnitName;

/** Answered by whoever keeps the steps: what waits for the signed-in person, and who else does it while he or she is away. */
public interface OpenSteps {

    /** The first to be due first; a few of them. */
    List<OpenStep> ofMine();

    /**
     * A step that waits.
     *
     * @param title message key of what is to be done
     * @param unit whose agreement it is
     * @param others names of those who do it too, a few of them; empty where nobody does
     */
    record OpenStep(String title, UnitName unit, List<String> others) {}
}
