package org.khamrabrong.amendment.paper;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.amendment.AmendmentDirectory;
import org.khamrabrong.amendment.AmendmentRow;
import org.khamrabrong.amendment.AmendmentSheet;
import org.khamrabrong.amendment.process.AmendmentSteps;
import org.khamrabrong.document.report.Doers;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.workflow.ActsForOthers;
import org.khamrabrong.workflow.ActsForOthers.Steps;
import org.khamrabrong.workflow.approval.Level;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a request to amend on paper: what its reader would see on screen, and no more. */
@Service
@Transactional(readOnly = true)
public class AmendmentPapers {

    private final AmendmentDirectory directory;
    private final Organization organization;
    private final ActsForOthers acts;

    AmendmentPapers(AmendmentDirectory directory, Organization organization, ActsForOthers acts) {
        this.directory = directory;
        this.organization = organization;
        this.acts = acts;
    }

    /** @param language as a tag; whatever is not English is Thai */
    public Paper paper(AgreementId agreement, int number, String language, Digits digits) {
        AmendmentSheet sheet = directory.find(agreement, number);
        Doers doers = new Doers(people(sheet), acts.absent(steps(agreement, sheet.row())));
        return AmendmentPaper.of(sheet, doers, Says.in(language), digits);
    }

    /** Those of this request, not of another one. */
    private static Steps steps(AgreementId agreement, AmendmentRow row) {
        return Steps.of(agreement, AmendmentSteps.WRITE, AmendmentSteps.APPROVE, AmendmentSteps.DECIDE)
                .between(
                        row.asked().at(),
                        row.decided() == null ? null : row.decided().at());
    }

    private Map<String, PersonName> people(AmendmentSheet sheet) {
        Stream<String> approvers =
                sheet.approval().levels().stream().flatMap(level -> level.approval().map(Level.Item::by).stream());
        Stream<String> others = Stream.of(
                        sheet.row().asked().by(),
                        sheet.row().decided() == null
                                ? null
                                : sheet.row().decided().by())
                .filter(by -> by != null);
        Set<String> all = Stream.concat(approvers, others).collect(Collectors.toSet());
        return organization.names(all);
    }
}
