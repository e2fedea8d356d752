package org.khamrabrong.workflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Service;

/** Does an agreement's due jobs here and now instead of leaving them to the job executor: for set-up data. */
@Service
public class DueJobs {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final SpringProcessEngineConfiguration engine;

    DueJobs(RuntimeService runtime, ManagementService management, SpringProcessEngineConfiguration engine) {
        this.runtime = runtime;
        this.management = management;
        this.engine = engine;
    }

    /** Until none is due; each job in a transaction of its own. */
    public void runFor(AgreementId agreement) {
        List<Job> due = dueFor(agreement);
        while (!due.isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
            due = dueFor(agreement);
        }
    }

    /** Keeps the job executor still while the work is done, so that the two do not meet at one job. */
    public void undisturbed(Runnable work) {
        JobExecutor executor = engine.getJobExecutor();
        boolean wasActive = executor != null && executor.isActive();
        if (wasActive) {
            executor.shutdown();
        }
        try {
            work.run();
        } finally {
            if (wasActive) {
                executor.start();
            }
        }
    }

    private List<Job> dueFor(AgreementId agreement) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(agreement.toString()).list().stream()
                .map(Execution::getId)
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance).executable().list().stream())
                .toList();
    }
}
