package org.khamrabrong.negotiation;

import static org.khamrabrong.agreement.Stage.DRAFTING;
import static org.khamrabrong.agreement.Stage.FORMAL_NEGOTIATION;
import static org.khamrabrong.agreement.Stage.INFORMAL_NEGOTIATION;
import static org.khamrabrong.agreement.Stage.SIGNING;
import static org.khamrabrong.negotiation.NegotiationKind.FORMAL;
import static org.khamrabrong.negotiation.NegotiationKind.INFORMAL;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.workflow.TimesOfYears;
import org.khamrabrong.workflow.YearTimes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The process's own steps: opens runs and sessions, and keeps what came of them as versions. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NegotiationRegister {

    private final NegotiationRuns runs;
    private final AgreementRegister agreements;
    private final TimesOfYears years;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NegotiationRegister(
            NegotiationRuns runs,
            AgreementRegister agreements,
            TimesOfYears years,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.agreements = agreements;
        this.years = years;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** From the approved draft, or anew after a returned session or a refused signature: every item is proposed. */
    public void openNegotiation(AgreementId id) {
        agreements.advance(id, INFORMAL_NEGOTIATION, DRAFTING, FORMAL_NEGOTIATION, SIGNING);
        int number = latest(id, INFORMAL).map(Negotiation::number).orElse(0) + 1;
        Negotiation opened = new Negotiation(id, INFORMAL, number, indicators(id), drafted(id));
        LocalDate today = LocalDate.now(clock);
        opened.round().begin(today, terms(id).endOfRound(today, times(id).calendar()));
        runs.save(opened);
        events.publishEvent(opened.opened(actors.currentName()));
    }

    /** When the present round is over without agreement. */
    public Instant roundEnd(AgreementId id) {
        return Objects.requireNonNull(informal(id).round().endsAt());
    }

    /** Whether the present round begins with the unit, which has let the last one pass. */
    public boolean isUnitsTurn(AgreementId id) {
        return informal(id).isUnitsTurn();
    }

    /** The last day of the round is over. */
    public void lapseRound(AgreementId id) {
        events.publishEvent(informal(id).lapsed(actors.currentName()));
    }

    /** The round ended without agreement: the next one begins; whether there is none left. */
    public boolean closeRound(AgreementId id) {
        Negotiation run = informal(id);
        RoundTerms terms = terms(id);
        if (run.round().number() >= terms.rounds()) {
            return true;
        }
        LocalDate today = LocalDate.now(clock);
        run.round().next(today, terms.endOfRound(today, times(id).calendar()));
        return false;
    }

    /** No round is left: the committee decides. */
    public void referToCommittee(AgreementId id) {
        events.publishEvent(informal(id).refer(actors.currentName(), clock.instant()));
    }

    private Negotiation informal(AgreementId id) {
        return latest(id, INFORMAL).orElseThrow(() -> new Refusal("negotiation.refusal.negotiation.closed"));
    }

    private RoundTerms terms(AgreementId id) {
        return RoundTermsTable.of(agreements.unit(id), times(id).tables());
    }

    private YearTimes times(AgreementId id) {
        return years.inThisTransaction(agreements.fiscalYear(id));
    }

    /** The first session, or the next after the unit has answered an adjourned one. */
    public void openFormalSession(AgreementId id) {
        agreements.advance(id, FORMAL_NEGOTIATION, INFORMAL_NEGOTIATION);
        Negotiation session = runs.save(latest(id, FORMAL)
                .map(earlier -> new Negotiation(id, earlier, indicators(id), drafted(id)))
                .orElseGet(() -> new Negotiation(id, FORMAL, 1, indicators(id), drafted(id))));
        events.publishEvent(session.opened(actors.currentName()));
    }

    public void recordInformalAgreement(AgreementId id) {
        agreements.keep(id, VersionKind.INFORMALLY_AGREED);
        latest(id, INFORMAL)
                .map(run -> run.informallyAgreed(actors.currentName()))
                .ifPresent(events::publishEvent);
    }

    public void recordSettlement(AgreementId id) {
        agreements.keep(id, VersionKind.SETTLED);
        latest(id, FORMAL)
                .flatMap(session -> session.settled(actors.currentName()))
                .ifPresent(events::publishEvent);
    }

    private List<Indicator> indicators(AgreementId id) {
        return agreements.content(id).indicators();
    }

    private Hand drafted(AgreementId id) {
        return new Hand(agreements.draftedBy(id), clock.instant());
    }

    private Optional<Negotiation> latest(AgreementId id, NegotiationKind kind) {
        return runs.findFirstByAgreementAndKindOrderByNumberDesc(id.value(), kind);
    }
}
