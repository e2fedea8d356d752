package org.khamrabrong.signing;

import java.util.List;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Capacities;
import org.khamrabrong.workflow.Authors;
import org.khamrabrong.workflow.Work;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was given and does not count yet, until authorities have answered; one of a round at a time. */
@Component
@Transactional
class WaitingSignatures {

    private final AwaitingSignatures signatures;
    private final SigningRounds rounds;
    private final KeptDocuments kept;
    private final Authors authors;
    private final Actors actors;
    private final Capacities capacities;
    private final ApplicationEventPublisher events;

    WaitingSignatures(
            AwaitingSignatures signatures,
            SigningRounds rounds,
            KeptDocuments kept,
            Authors authors,
            Actors actors,
            Capacities capacities,
            ApplicationEventPublisher events) {
        this.signatures = signatures;
        this.rounds = rounds;
        this.kept = kept;
        this.authors = authors;
        this.actors = actors;
        this.capacities = capacities;
        this.events = events;
    }

    void keep(SigningRound round, PreparedSignature prepared, Backing backing, PdfResult made) {
        Signature given = prepared.signature();
        signatures.saveAndFlush(new AwaitingSignature(
                given, prepared.order(), made.content(), backing, capacities.of(given.username())));
        events.publishEvent(given.made(round.agreement()));
    }

    /** What the round that is open waits for. */
    AwaitingSignature of(AgreementId agreement) {
        return of(open(agreement));
    }

    /** It counts from here on, in the capacity in which it was given. */
    void complete(AgreementId agreement, PdfResult answered) {
        SigningRound round = open(agreement);
        AwaitingSignature given = of(round);
        signatures.remove(given.getId());
        capacities.enter(given.capacity());
        kept.sign(round, given.step(), new Signature(given), given.backing(), answered);
    }

    /** It never came to count: whoever gave it is asked again. */
    void discard(AgreementId agreement) {
        AwaitingSignature given = of(open(agreement));
        signatures.remove(given.getId());
        authors.forget(agreement, Work.SIGNATURE, List.of(given.person(), given.holder()));
        events.publishEvent(given.discarded(agreement, actors.currentName()));
    }

    private AwaitingSignature of(SigningRound round) {
        return signatures.findBySigningRound(round.id()).orElseThrow(() -> new Refusal("signing.refusal.nothingWaits"));
    }

    private SigningRound open(AgreementId agreement) {
        return rounds.lockOpen(agreement.value()).orElseThrow(() -> new Refusal("signing.refusal.signingClosed"));
    }
}
