package org.khamrabrong;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Runs an agreement's jobs as the job executor would, one after another, until they give up. */
@Component
public class TestJobs {

    private final RuntimeService runtime;
    private final ManagementService management;

    TestJobs(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** Lets the job of that process fail until its retries are used up; the failure of the last run. */
    public RuntimeException failUntilGivenUp(AgreementId agreement, String process) {
        RuntimeException last = null;
        List<Job> left = withRetries(agreement, process);
        while (!left.isEmpty()) {
            try {
                management.executeJob(left.get(0).getId());
            } catch (RuntimeException failure) {
                last = failure;
            }
            left = withRetries(agreement, process);
        }
        return last;
    }

    private List<Job> withRetries(AgreementId agreement, String process) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(agreement.toString())
                .list()
                .stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .withRetriesLeft()
                                .list()
                                .stream())
                .toList();
    }
}
