package org.khamrabrong.amendment;

import java.util.List;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.springframework.stereotype.Component;

/** Puts a request together with its unit and its files, for those who look at it. */
@Component
class AmendmentSheets {

    private final AgreementRegister agreements;
    private final AmendmentFiles files;

    AmendmentSheets(AgreementRegister agreements, AmendmentFiles files) {
        this.agreements = agreements;
        this.files = files;
    }

    AmendmentSheet of(Amendment amendment) {
        return of(amendment, LevelsOfPaper.of(List.of()));
    }

    AmendmentSheet of(Amendment amendment, LevelsOfPaper approval) {
        return new AmendmentSheet(
                amendment.row(),
                agreements.unit(amendment.agreement()),
                agreements.fiscalYear(amendment.agreement()),
                new AmendmentSheet.Contents(
                        amendment.base(),
                        amendment.proposed(),
                        amendment.agreed().orElse(null)),
                files.rows(amendment.id()),
                approval,
                amendment.revision());
    }
}
