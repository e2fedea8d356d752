package org.khamrabrong.cycle.process;

import static org.khamrabrong.cycle.process.CycleVariables.ALL_CALLED;
import static org.khamrabrong.cycle.process.CycleVariables.CALL_STATE;
import static org.khamrabrong.cycle.process.CycleVariables.STOPPED;
import static org.khamrabrong.cycle.process.CycleVariables.UNITS_LEFT;
import static org.khamrabrong.workflow.LifecycleVariables.FISCAL_YEAR;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.cycle.CallProgress;
import org.khamrabrong.cycle.CallRegister;
import org.khamrabrong.kernel.FiscalYear;
import org.springframework.stereotype.Component;

/** Asks some of the waiting units for their drafts, and says how the call goes on. */
@Component
class CallNextPortion implements JavaDelegate {

    private final CallRegister calls;

    CallNextPortion(CallRegister calls) {
        this.calls = calls;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID call = UUID.fromString(execution.getProcessBusinessKey());
        CallProgress.State state = calls.callNextPortion(call, new FiscalYear(FISCAL_YEAR.known(execution)));
        CALL_STATE.set(
                execution,
                switch (state) {
                    case RUNNING -> UNITS_LEFT;
                    case STOPPED -> STOPPED;
                    case DONE -> ALL_CALLED;
                });
    }
}
