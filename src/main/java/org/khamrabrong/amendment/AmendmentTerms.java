package org.khamrabrong.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.reporting.ReportRegister;
import org.khamrabrong.workflow.decision.Answer;
import org.khamrabrong.workflow.decision.Decisions;
import org.khamrabrong.workflow.decision.YearDecisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the year's tables say of amendments: until when, how often, and what is signed again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AmendmentTerms {

    private final AgreementRegister agreements;
    private final ReportRegister reports;
    private final Decisions decisions;
    private final Clock clock;

    AmendmentTerms(AgreementRegister agreements, ReportRegister reports, Decisions decisions, Clock clock) {
        this.agreements = agreements;
        this.reports = reports;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** From which an agreement may be amended by a request that is handed in today. */
    List<Round> rounds(AgreementId agreement) {
        LocalDate today = LocalDate.now(clock);
        int before = window(agreement).number(WindowTable.DAYS_BEFORE);
        Set<Integer> begun = reports.begun(agreement);
        return agreements.openRounds(agreement).stream()
                .filter(round -> !begun.contains(round.number()))
                .filter(round -> !today.isAfter(round.opensOn().minusDays(before)))
                .toList();
    }

    void requireRound(AgreementId agreement, int round) {
        if (rounds(agreement).stream().noneMatch(open -> open.number() == round)) {
            throw new Refusal("amendment.refusal.roundTooEarly", round);
        }
    }

    int most(AgreementId agreement) {
        return window(agreement).number(WindowTable.MOST);
    }

    /** Of a kind of which the table says nothing, too. */
    boolean signedAgain(AgreementId agreement, Set<ChangeKind> changes) {
        Unit unit = agreements.unit(agreement);
        Map<String, Set<String>> said = of(agreement).ask(SignaturesTable.DECISION, YearDecisions.about(unit)).stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.get(SignaturesTable.CHANGE),
                        Collectors.mapping(answer -> answer.get(SignaturesTable.SIGNATURES), Collectors.toSet())));
        return changes.stream()
                .map(kind -> said.getOrDefault(kind.name(), Set.of(SignaturesTable.BOTH)))
                .anyMatch(signatures -> signatures.contains(SignaturesTable.BOTH));
    }

    private Window window(AgreementId agreement) {
        Unit unit = agreements.unit(agreement);
        return new Window(of(agreement).ask(WindowTable.DECISION, YearDecisions.about(unit)));
    }

    private YearDecisions of(AgreementId agreement) {
        return decisions.of(agreements.fiscalYear(agreement));
    }

    private record Window(List<Answer> answers) {

        int number(String column) {
            return answers.stream()
                    .findFirst()
                    .map(answer -> Integer.parseInt(answer.get(column)))
                    .orElseThrow(() -> new Refusal("amendment.refusal.noWindow"));
        }
    }
}
