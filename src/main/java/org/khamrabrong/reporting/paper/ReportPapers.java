package org.khamrabrong.reporting.paper;

import org.khamrabrong.document.report.Doers;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.reporting.ReportDirectory;
import org.khamrabrong.reporting.ReportHands;
import org.khamrabrong.reporting.process.ReportingSteps;
import org.khamrabrong.workflow.ActsForOthers;
import org.khamrabrong.workflow.ActsForOthers.Steps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a self-assessment report on paper: what its reader would see on screen, and no more. */
@Service
@Transactional(readOnly = true)
public class ReportPapers {

    private final ReportDirectory directory;
    private final Organization organization;
    private final ActsForOthers acts;
    private final PaperSettings settings;

    ReportPapers(ReportDirectory directory, Organization organization, ActsForOthers acts, PaperSettings settings) {
        this.directory = directory;
        this.organization = organization;
        this.acts = acts;
        this.settings = settings;
    }

    /** @param language as a tag; whatever is not English is Thai */
    public Paper paper(AgreementId agreement, int round, String language, Digits digits) {
        Reported reported = Reported.of(directory.report(agreement, round), settings.lights());
        ReportHands hands = directory.hands(agreement, round);
        Steps steps = Steps.of(agreement, ReportingSteps.REPORT, ReportingSteps.APPROVE)
                .inRound(round);
        Doers doers = new Doers(organization.names(hands.all()), acts.absent(steps));
        return SelfAssessmentForm.of(reported, hands, doers, Says.in(language), digits);
    }
}
