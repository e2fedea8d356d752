package org.khamrabrong.publication;

import java.util.Map;
import java.util.TreeMap;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.signing.SigningStand;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.LifecycleVariables;
import org.khamrabrong.workflow.Processes;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes a signed agreement by the real process of publication alone, or many without any process. */
@Component
public class PublicationStand {

    private static final FiscalYear FIRST_YEAR = FiscalYear.ofBuddhist(2565);

    private final TestOrganization organizations;
    private final SigningStand signing;
    private final AgreementRegister agreements;
    private final Processes processes;
    private final DueJobs jobs;
    private final TransactionTemplate transaction;

    PublicationStand(
            TestOrganization organizations,
            SigningStand signing,
            AgreementRegister agreements,
            Processes processes,
            DueJobs jobs,
            TransactionTemplate transaction) {
        this.organizations = organizations;
        this.signing = signing;
        this.agreements = agreements;
        this.processes = processes;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    public AgreementId published(Made made) {
        AgreementId id = signing.signed(made);
        publish(id);
        return id;
    }

    /** What is signed. */
    public void publish(AgreementId id) {
        start(id);
        jobs.runFor(id);
    }

    /** Of that content. */
    public AgreementId published(Made made, AgreementPackage content) {
        return published(made, organizations.open(made, content));
    }

    /** Further agreements of the same unit, of later years. */
    public void publishedEveryYear(Made made, int number) {
        FiscalYear year = FIRST_YEAR;
        for (int i = 0; i < number; i++) {
            published(made, organizations.open(made, year, TestOrganization.content()));
            year = year.next();
        }
    }

    /** With results of both indicators: 4.5080 and 2.5000, in all 3.7048. */
    public void publishResult(AgreementId id) {
        publishResult(
                id, Map.of("1.1", "{\"numerator\": \"87.62\", \"denominator\": \"100\"}", "2.1", "{\"value\": \"7\"}"));
    }

    /** @param results in JSON, by the numbers of their indicators */
    public void publishResult(AgreementId id, Map<String, String> results) {
        Map<String, Result> read = new TreeMap<>();
        results.forEach((number, result) -> read.put(number, PackageFormat.readResult(result)));
        organizations.bySystem(() -> {
            agreements.advance(id, Stage.RESULT, Stage.SIGNED);
            agreements.publishResult(id, agreements.content(id).withResults(read));
        });
    }

    /** Without the process of publishing. */
    private AgreementId published(Made made, AgreementId opened) {
        signing.signed(made, opened);
        organizations.bySystem(() -> agreements.publish(opened));
        return opened;
    }

    public void start(AgreementId id) {
        transaction.executeWithoutResult(status -> processes.start(
                "agreement-publication",
                id,
                Values.of(LifecycleVariables.UNIT, agreements.unit(id).id().toString())));
    }
}
