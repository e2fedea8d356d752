package org.khamrabrong.negotiation.paper;

import java.util.List;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.document.report.Doers;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.MinutesRow;
import org.khamrabrong.negotiation.NegotiationDirectory;
import org.khamrabrong.negotiation.process.NegotiationSteps;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.workflow.ActsForOthers;
import org.khamrabrong.workflow.ActsForOthers.Steps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the minutes of a session of the committee on paper. */
@Service
@Transactional(readOnly = true)
public class MinutesPapers {

    private final NegotiationDirectory directory;
    private final AgreementDirectory agreements;
    private final Organization organization;
    private final ActsForOthers acts;

    MinutesPapers(
            NegotiationDirectory directory,
            AgreementDirectory agreements,
            Organization organization,
            ActsForOthers acts) {
        this.directory = directory;
        this.agreements = agreements;
        this.organization = organization;
        this.acts = acts;
    }

    /**
     * Of a session that was held.
     *
     * @param language as a tag; whatever is not English is Thai
     */
    public Paper paper(AgreementId agreement, int number, String language, Digits digits) {
        Session session = Session.of(agreements.find(agreement), directory.of(agreement), number);
        Says says = Says.in(language);
        return MinutesForm.of(session, recorder(agreement, session.minutes(), says), says, digits);
    }

    private Signer recorder(AgreementId agreement, MinutesRow minutes, Says says) {
        Steps session = Steps.of(agreement, NegotiationSteps.SETTLE).between(minutes.at(), minutes.at());
        return new Doers(organization.names(List.of(minutes.by())), acts.absent(session)).signer(minutes.by(), says);
    }
}
