package org.khamrabrong.reporting;

import java.util.List;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.springframework.stereotype.Component;

/** Who knows of a file that a later step added: before it is handed on the unit alone, those who approve there, and the auditor. */
@Component
class EvidenceDiscretion {

    private final AgreementRegister agreements;
    private final ApprovalLevels levels;
    private final Actors actors;

    EvidenceDiscretion(AgreementRegister agreements, ApprovalLevels levels, Actors actors) {
        this.agreements = agreements;
        this.levels = levels;
        this.actors = actors;
    }

    /** Those of the files of which the signed-in person knows. */
    List<EvidenceRow> known(Report report, List<EvidenceRow> files) {
        boolean open = files.stream().allMatch(EvidenceRow::handedOn) || isInside(report);
        return open ? files : files.stream().filter(EvidenceRow::handedOn).toList();
    }

    private boolean isInside(Report report) {
        if (actors.isSystem()) {
            return true;
        }
        Person person = actors.current();
        return person.is(Role.AUDITOR)
                || person.insideOf().contains(agreements.unitId(report.agreement()))
                || levels.isAsked(report.agreement(), person);
    }
}
