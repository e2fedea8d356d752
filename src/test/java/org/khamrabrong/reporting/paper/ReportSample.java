package org.khamrabrong.reporting.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khamrabrong.document.report.Doers;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.reporting.AttachedFile;
import org.khamrabrong.reporting.EntryState;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.EvidenceType;
import org.khamrabrong.reporting.ReportHands;
import org.khamrabrong.reporting.ReportItem;
import org.khamrabrong.reporting.ReportSheet;
import org.khamrabrong.reporting.ReportState;
import org.khamrabrong.reporting.RoundRow;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.workflow.approval.LevelsOfPaper;

/** A report of the year 2564 as its form shows it. */
public final class ReportSample {

    static final Lights LIGHTS = new Lights(new BigDecimal(4), new BigDecimal(3));

    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2564);
    private static final ReportHands NOBODY = new ReportHands(null, null, null);

    private final Unit unit;
    private final RoundRow round;
    private final AgreementPackage content;
    private Function<Indicator, String> explanations = indicator -> "";
    private Function<Indicator, List<EvidenceRow>> evidence = indicator -> List.of();

    private ReportSample(Unit unit, RoundRow round, AgreementPackage content) {
        this.unit = unit;
        this.round = round;
        this.content = content;
    }

    /** The second round, which is being reported. */
    public static ReportSample second(Unit unit, AgreementPackage content) {
        return new ReportSample(unit, round(2, 12, YEAR.lastDay(), null), content);
    }

    static ReportSample in(Unit unit, RoundRow round, AgreementPackage content) {
        return new ReportSample(unit, round, content);
    }

    /** @param delivered null before it was */
    static RoundRow round(int number, int months, LocalDate dueOn, Instant delivered) {
        ReportState state = delivered == null ? ReportState.REPORTING : ReportState.DELIVERED;
        RoundRow.Delivery delivery = delivered == null ? null : new RoundRow.Delivery(delivered, false);
        return new RoundRow(number, months, dueOn, state, delivery, null);
    }

    static EvidenceRow file(String name, long size, String sha256, String by, Instant at) {
        return new EvidenceRow(null, null, new AttachedFile(name, EvidenceType.PDF, size, sha256), at, by);
    }

    ReportSample explained(Function<Indicator, String> words) {
        explanations = words;
        return this;
    }

    ReportSample evident(Function<Indicator, List<EvidenceRow>> files) {
        evidence = files;
        return this;
    }

    public Paper paper(String language, Digits digits) {
        return paper(NOBODY, Map.of(), language, digits);
    }

    Paper paper(ReportHands hands, Map<String, PersonName> people, String language, Digits digits) {
        return SelfAssessmentForm.of(
                Reported.of(sheet(), LIGHTS), hands, Doers.ofThemselves(people), Says.in(language), digits);
    }

    private ReportSheet sheet() {
        return new ReportSheet(
                AgreementId.random(),
                unit,
                YEAR,
                round,
                content,
                content.indicators().stream()
                        .map(indicator -> new ReportItem(
                                indicator,
                                content.results().get(indicator.number()),
                                explanations.apply(indicator),
                                EntryState.REPORTED,
                                null,
                                evidence.apply(indicator)))
                        .toList(),
                new ReportSheet.Course(null, new LevelsOfPaper(List.of(), List.of())));
    }
}
