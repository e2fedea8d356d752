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
    private final Errands errands;

    DueJobs(
            RuntimeService runtime,
            ManagementService management,
            SpringProcessEngineConfiguration engine,
            Errands errands) {
        this.runtime = runtime;
        this.management = management;
        this.engine = engine;
        this.errands = errands;
    }

    /** Until none is due, errands included; each job in a transaction of its own. */
    public void runFor(AgreementId agreement) {
        runJobs(agreement);
        while (errands.runFor(agreement)) {
            runJobs(agreement);
        }
    }

    private void runJobs(AgreementId agreement) {
        List<Job> due = dueFor(agreement);
        while (!due.isEmpty()) {
            due.stream().filter(this::isThereStill).forEach(job -> management.executeJob(job.getId()));
            due = dueFor(agreement);
        }
    }

    /** A timer that interrupts takes those with it that stood inside. */
    private boolean isThereStill(Job job) {
        return management.createJobQuery().jobId(job.getId()).count() > 0;
    }

    /** Keeps the job executor and errands still while the work is done, so that no two meet at one job. */
    public void undisturbed(Runnable work) {
        JobExecutor executor = engine.getJobExecutor();
        boolean wasActive = executor != null && executor.isActive();
        if (wasActive) {
            executor.shutdown();
        }
        errands.keepStill(true);
        try {
            work.run();
        } finally {
            errands.keepStill(false);
            if (wasActive) {
                executor.start();
            }
        }
    }

    private List<Job> dueFor(AgreementId agreement) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(agreement.toString()).list().stream()
                .map(Execution::getId)
                .flatMap(
                        instance -> management
                                .createJobQuery()
                                .processInstanceId(instance)
                                .executable()
                                .orderByJobDuedate()
                                .asc()
                                .list()
                                .stream())
                .toList();
    }
}
