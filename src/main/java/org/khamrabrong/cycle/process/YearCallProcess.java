package org.khamrabrong.cycle.process;

import static org.khamrabrong.workflow.LifecycleVariables.FISCAL_YEAR;

import java.util.UUID;
import org.khamrabrong.cycle.YearCallWorkflow;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.workflow.Processes;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Component;

@Component
class YearCallProcess implements YearCallWorkflow {

    private static final String PROCESS = "year-call";
    private static final String CONTINUED = "year-call-continued";

    private final Processes processes;

    YearCallProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void begin(UUID call, FiscalYear year) {
        processes.start(PROCESS, call, Values.of(FISCAL_YEAR, year.gregorian()));
    }

    @Override
    public boolean goOn(UUID call) {
        return processes.tell(CONTINUED, call);
    }
}
