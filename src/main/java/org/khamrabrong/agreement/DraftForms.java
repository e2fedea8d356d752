package org.khamrabrong.agreement;

import java.util.List;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the steps of drafting for those who may do them. */
@Service
@Transactional(readOnly = true)
public class DraftForms {

    private final HumanTasks tasks;
    private final Agreements agreements;
    private final AgreementVersions versions;
    private final AgreementDirectory directory;
    private final LastYear lastYear;

    DraftForms(
            HumanTasks tasks,
            Agreements agreements,
            AgreementVersions versions,
            AgreementDirectory directory,
            LastYear lastYear) {
        this.lastYear = lastYear;
        this.tasks = tasks;
        this.agreements = agreements;
        this.versions = versions;
        this.directory = directory;
    }

    /** The officer's draft; what was handed in last is what came back. */
    public DraftForm draft(String task) {
        OpenTask open = tasks.open(task, Drafting.DRAFT);
        return form(open, handedIn(open, 0));
    }

    /** The governor's review or the head's approval; refused, as every step, to those whose own work it is. */
    public DraftForm decision(String task) {
        OpenTask open = tasks.open(task, Drafting.REVIEW, Drafting.APPROVE);
        return form(open, handedIn(open, 1));
    }

    private DraftForm form(OpenTask open, AgreementPackage previous) {
        Agreement agreement = agreement(open);
        return new DraftForm(
                open.id(),
                open.key().equals(Drafting.APPROVE),
                directory.snapshot(agreement),
                previous,
                lastYear.offersItselfFor(agreement),
                agreement.returnedBy(),
                agreement.returnReason());
    }

    private Agreement agreement(OpenTask open) {
        return agreements.findById(open.agreement().value()).orElseThrow(UnknownAgreement::new);
    }

    /** What was handed in that many times before the last; null where it was not. */
    private AgreementPackage handedIn(OpenTask open, int before) {
        List<Integer> numbers = versions.numbersOf(open.agreement().value(), VersionKind.SUBMITTED);
        return numbers.size() <= before
                ? null
                : versions.findByAgreementAndNumber(open.agreement().value(), numbers.get(before))
                        .map(version -> PackageFormat.read(version.content()))
                        .orElse(null);
    }
}
