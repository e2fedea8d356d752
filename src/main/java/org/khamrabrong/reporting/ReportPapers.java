package org.khamrabrong.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.organization.UnitName;
import org.khamrabrong.reporting.paper.PaperSettings;
import org.khamrabrong.reporting.paper.SelfAssessmentFacts;
import org.khamrabrong.reporting.paper.SelfAssessmentFacts.Evidence;
import org.khamrabrong.reporting.paper.SelfAssessmentFacts.Item;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in a self-assessment report on paper: what its reader would see on screen, and no more. */
@Service
@Transactional(readOnly = true)
public class ReportPapers {

    private final ReportDirectory directory;
    private final Reports reports;
    private final ReadingRights rights;
    private final Organization organization;
    private final PaperSettings settings;

    ReportPapers(
            ReportDirectory directory,
            Reports reports,
            ReadingRights rights,
            Organization organization,
            PaperSettings settings) {
        this.directory = directory;
        this.reports = reports;
        this.rights = rights;
        this.organization = organization;
        this.settings = settings;
    }

    public SelfAssessmentFacts facts(AgreementId agreement, int round) {
        rights.requireReading(agreement);
        ReportSheet sheet = directory.report(agreement, round);
        Report report = reports.findByAgreementAndRound(agreement.value(), round)
                .orElseThrow(() -> new Refusal("reporting.refusal.unknownReport"));
        Map<String, PersonName> people =
                organization.names(Stream.of(report.reportedBy(), report.approvedBy(), report.deliveredBy())
                        .filter(Objects::nonNull)
                        .toList());
        Map<String, Item> items = new LinkedHashMap<>();
        sheet.items().forEach(item -> items.put(item.number(), item(item)));
        return new SelfAssessmentFacts(
                UnitName.of(sheet.unit()),
                sheet.fiscalYear(),
                round,
                sheet.round().months(),
                sheet.round().state().name(),
                sheet.round().dueOn(),
                sheet.round().deliveredAt(),
                sheet.round().late(),
                sheet.contentReported(),
                sheet.scoresReported(),
                items,
                settings.lights(),
                signer(report.reportedBy(), people),
                signer(report.approvedBy(), people),
                signer(report.deliveredBy(), people));
    }

    private static Item item(ReportItem item) {
        boolean proposed = item.state() == EntryState.OPEN;
        return new Item(
                proposed ? "" : item.explanation(),
                item.evidence().stream()
                        .map(file -> new Evidence(
                                file.fileName(), file.size(), file.sha256(), file.attachedBy(), file.attachedAt()))
                        .toList());
    }

    private static Signer signer(String username, Map<String, PersonName> people) {
        return username == null ? null : Signer.of(username, people.get(username));
    }
}
