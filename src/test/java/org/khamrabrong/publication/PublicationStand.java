package org.khamrabrong.publication;

import org.khamrabrong.TestOrganization.Made;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.SigningStand;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.LifecycleVariables;
import org.khamrabrong.workflow.Processes;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes a signed agreement by the real process of publication alone. */
@Component
public class PublicationStand {

    private final SigningStand signing;
    private final AgreementRegister agreements;
    private final Processes processes;
    private final DueJobs jobs;
    private final TransactionTemplate transaction;

    PublicationStand(
            SigningStand signing,
            AgreementRegister agreements,
            Processes processes,
            DueJobs jobs,
            TransactionTemplate transaction) {
        this.signing = signing;
        this.agreements = agreements;
        this.processes = processes;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    public AgreementId published(Made made) {
        AgreementId id = signing.signed(made);
        start(id);
        jobs.runFor(id);
        return id;
    }

    public void start(AgreementId id) {
        transaction.executeWithoutResult(status -> processes.start(
                "agreement-publication",
                id,
                Values.of(LifecycleVariables.UNIT, agreements.unit(id).id().toString())));
    }
}
