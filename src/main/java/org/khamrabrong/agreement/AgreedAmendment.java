package org.khamrabrong.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementFact.AmendmentDropped;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;

/** What both sides agreed on to stand in place of the content of an agreement, and does not yet. */
@Entity
@Table(name = "agreed_amendment")
class AgreedAmendment {

    @Id
    private UUID agreement;

    private String content;

    protected AgreedAmendment() {}

    AgreedAmendment(AgreementId agreement, AgreementPackage content) {
        this.agreement = agreement.value();
        this.content = PackageFormat.write(content);
    }

    AmendmentDropped dropped(String by) {
        return new AmendmentDropped(new AgreementId(agreement), by);
    }

    /** Letter by letter. */
    String content() {
        return content;
    }
}
