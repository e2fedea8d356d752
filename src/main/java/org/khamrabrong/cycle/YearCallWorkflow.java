package org.khamrabrong.cycle;

import java.util.UUID;
import org.khamrabrong.kernel.FiscalYear;

/** What the call of a year needs from its process. */
public interface YearCallWorkflow {

    void begin(UUID call, FiscalYear year);

    /** Whether it had stopped and goes on. */
    boolean goOn(UUID call);
}
