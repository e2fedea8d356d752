package org.khamrabrong.negotiation.paper;

import java.util.List;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.NegotiationDirectory;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the minutes of a session of the committee on paper. */
@Service
@Transactional(readOnly = true)
public class MinutesPapers {

    private final NegotiationDirectory directory;
    private final AgreementDirectory agreements;
    private final Organization organization;

    MinutesPapers(NegotiationDirectory directory, AgreementDirectory agreements, Organization organization) {
        this.directory = directory;
        this.agreements = agreements;
        this.organization = organization;
    }

    /**
     * Of a session that was held.
     *
     * @param language as a tag; whatever is not English is Thai
     */
    public Paper paper(AgreementId agreement, int number, String language, Digits digits) {
        Session session = Session.of(agreements.find(agreement), directory.of(agreement), number);
        return MinutesForm.of(session, recorder(session.minutes().by()), Says.in(language), digits);
    }

    private Signer recorder(String username) {
        return Signer.of(username, organization.names(List.of(username)).get(username));
    }
}
