package org.khamrabrong.negotiation;

import static org.khamrabrong.agreement.Stage.DRAFTING;
import static org.khamrabrong.agreement.Stage.FORMAL_NEGOTIATION;
import static org.khamrabrong.agreement.Stage.INFORMAL_NEGOTIATION;
import static org.khamrabrong.agreement.Stage.SIGNING;
import static org.khamrabrong.negotiation.NegotiationKind.FORMAL;
import static org.khamrabrong.negotiation.NegotiationKind.INFORMAL;

import java.time.Clock;
import java.util.Optional;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.NegotiationFact.FormalSessionOpened;
import org.khamrabrong.negotiation.NegotiationFact.InformallyAgreed;
import org.khamrabrong.negotiation.NegotiationFact.NegotiationOpened;
import org.khamrabrong.negotiation.NegotiationFact.SettlementRecorded;
import org.khamrabrong.organization.Actors;
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
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NegotiationRegister(
            NegotiationRuns runs,
            AgreementRegister agreements,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.agreements = agreements;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** From the approved draft, or anew after a returned session or a refused signature: every item is proposed. */
    public void openNegotiation(AgreementId id) {
        agreements.advance(id, INFORMAL_NEGOTIATION, DRAFTING, FORMAL_NEGOTIATION, SIGNING);
        Negotiation opened = runs.save(open(id, INFORMAL));
        events.publishEvent(new NegotiationOpened(id, actors.currentName(), Integer.toString(opened.number())));
    }

    /** The first session, or the next after the unit has answered an adjourned one. */
    public void openFormalSession(AgreementId id) {
        agreements.advance(id, FORMAL_NEGOTIATION, INFORMAL_NEGOTIATION);
        Optional<Negotiation> earlier = latest(id, FORMAL);
        Negotiation session = open(id, FORMAL);
        earlier.ifPresent(session::goOnFrom);
        runs.save(session);
        events.publishEvent(new FormalSessionOpened(id, actors.currentName(), Integer.toString(session.number())));
    }

    public void recordInformalAgreement(AgreementId id) {
        agreements.keep(id, VersionKind.INFORMALLY_AGREED);
        latest(id, INFORMAL)
                .ifPresent(run -> events.publishEvent(
                        new InformallyAgreed(id, actors.currentName(), Integer.toString(run.number()))));
    }

    public void recordSettlement(AgreementId id) {
        agreements.keep(id, VersionKind.SETTLED);
        latest(id, FORMAL)
                .map(Negotiation::row)
                .ifPresent(session -> events.publishEvent(new SettlementRecorded(
                        id,
                        actors.currentName(),
                        session.number(),
                        session.minutes().meeting().heldOn())));
    }

    private Negotiation open(AgreementId id, NegotiationKind kind) {
        int number = latest(id, kind).map(Negotiation::number).orElse(0) + 1;
        return new Negotiation(
                id, kind, number, agreements.content(id).indicators(), agreements.draftedBy(id), clock.instant());
    }

    private Optional<Negotiation> latest(AgreementId id, NegotiationKind kind) {
        return runs.findFirstByAgreementAndKindOrderByNumberDesc(id.value(), kind);
    }
}
