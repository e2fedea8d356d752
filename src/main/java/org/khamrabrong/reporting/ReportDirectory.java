package org.khamrabrong.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Discretion;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Withheld;
import org.khamrabrong.kernel.Withheld.Scope;
import org.khamrabrong.kernel.Withheld.Unless;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingFact.EvidenceAttached;
import org.khamrabrong.reporting.ReportingFact.EvidenceRemoved;
import org.khamrabrong.reporting.ReportingFact.IndicatorReturned;
import org.khamrabrong.reporting.ReportingFact.ReportDelivered;
import org.khamrabrong.reporting.ReportingFact.ReportReturned;
import org.khamrabrong.reporting.ReportingFact.ReportSubmitted;
import org.khamrabrong.reporting.ReportingFact.ResultReported;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows reports and their evidence to those who may see the agreement. Before the head has sent a report, only the
 * unit's own people, those who approve it and the auditor see it: the self score stays hidden from those who will evaluate it.
 */
@Service
@Transactional(readOnly = true)
public class ReportDirectory implements Discretion {

    /** They tell figures, or what was wrong with them. */
    private static final Set<Class<? extends Fact>> UNTIL_DELIVERED = Set.of(
            ResultReported.class,
            EvidenceAttached.class,
            EvidenceRemoved.class,
            ReportSubmitted.class,
            IndicatorReturned.class,
            ReportReturned.class);

    private final Reports reports;
    private final EvidenceFiles evidence;
    private final ReportSheets sheets;
    private final EvidenceDiscretion discretion;
    private final AgreementRegister agreements;
    private final ReadingRights rights;
    private final Actors actors;
    private final ApprovalLevels levels;

    ReportDirectory(
            Reports reports,
            EvidenceFiles evidence,
            ReportSheets sheets,
            EvidenceDiscretion discretion,
            AgreementRegister agreements,
            ReadingRights rights,
            Actors actors,
            ApprovalLevels levels) {
        this.levels = levels;
        this.reports = reports;
        this.evidence = evidence;
        this.sheets = sheets;
        this.discretion = discretion;
        this.agreements = agreements;
        this.rights = rights;
        this.actors = actors;
    }

    /** The last report that a head has sent; empty before the first. */
    public Optional<RoundReport> latest(AgreementId agreement) {
        actors.requireSomeone();
        return reports.findByAgreementOrderByRound(agreement.value()).stream()
                .filter(report -> report.state().delivered())
                .reduce((earlier, later) -> later)
                .filter(this::allowed)
                .map(this::read);
    }

    /** The rounds whose reports the signed-in person may see, in their order. */
    public List<RoundRow> rounds(AgreementId agreement) {
        rights.requireReading(agreement);
        return reports.findByAgreementOrderByRound(agreement.value()).stream()
                .filter(this::visible)
                .map(ReportSheets::row)
                .toList();
    }

    public ReportSheet report(AgreementId agreement, int round) {
        actors.requireSomeone();
        return reports.findByAgreementAndRound(agreement.value(), round)
                .filter(this::allowed)
                .map(sheets::of)
                .orElseThrow(() -> new Refusal("reporting.refusal.unknownReport"));
    }

    public ReportHands hands(AgreementId agreement, int round) {
        actors.requireSomeone();
        return reports.findByAgreementAndRound(agreement.value(), round)
                .filter(this::allowed)
                .map(Report::hands)
                .orElseThrow(() -> new Refusal("reporting.refusal.unknownReport"));
    }

    public EvidenceFile evidence(UUID file) {
        actors.requireSomeone();
        Evidence found = evidence.findById(file).orElseThrow(() -> new Refusal("reporting.refusal.unknownEvidence"));
        return reports.findById(found.report())
                .filter(this::allowed)
                .filter(report ->
                        !discretion.known(report, List.of(found.row(""))).isEmpty())
                .map(report -> found.file())
                .orElseThrow(() -> new Refusal("reporting.refusal.unknownEvidence"));
    }

    @Override
    public List<Withheld> withheld() {
        return actors.current().is(Role.AUDITOR)
                ? List.of()
                : List.of(new Withheld(
                        UNTIL_DELIVERED, Unless.followedBy(ReportDelivered.class), Scope.outside(rights.ofOwnHands())));
    }

    private boolean allowed(Report report) {
        if (actors.isSystem()) {
            return true;
        }
        rights.requireReading(report.agreement());
        return visible(report);
    }

    private boolean visible(Report report) {
        Person person = actors.current();
        return report.state().delivered()
                || person.is(Role.AUDITOR)
                || person.insideOf()
                        .contains(agreements.unit(report.agreement()).id())
                || levels.isAsked(report.paper(), person);
    }

    private RoundReport read(Report report) {
        Map<String, List<EvidenceRow>> files = sheets.evidence(report);
        Map<String, IndicatorReport> byNumber = new LinkedHashMap<>();
        report.entries()
                .forEach(entry -> byNumber.put(
                        entry.number(),
                        new IndicatorReport(
                                entry.number(),
                                entry.result(),
                                entry.explanation(),
                                files.getOrDefault(entry.number(), List.of()),
                                report.late())));
        return new RoundReport(report.agreement(), report.round(), byNumber);
    }
}
