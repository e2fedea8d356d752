package org.khamrabrong.signing;

import java.time.Clock;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Unit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps between the human ones: freezes what will be signed, and closes the round. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SigningRegister {

    private final SigningRounds rounds;
    private final Signatures signatures;
    private final Receivers receivers;
    private final AgreementRegister agreements;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SigningRegister(
            SigningRounds rounds,
            Signatures signatures,
            Receivers receivers,
            AgreementRegister agreements,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.signatures = signatures;
        this.receivers = receivers;
        this.agreements = agreements;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Freezes the content for both sides to sign; the unit that receives the pledge. */
    public UUID open(AgreementId agreement, Post makerPost, Post receiverPost) {
        Unit maker = agreements.unit(agreement);
        Unit receiver = receivers.of(maker, receiverPost);
        agreements.advance(agreement, Stage.SIGNING, Stage.FORMAL_NEGOTIATION);
        VersionRow frozen = agreements.keep(agreement, VersionKind.FROZEN_FOR_SIGNING);
        int number = rounds.countByAgreement(agreement.value()) + 1;
        rounds.saveAndFlush(new SigningRound(number, frozen, makerPost, maker.id(), receiverPost, receiver.id()));
        events.publishEvent(new SigningOpened(agreement, actors.currentName(), number, frozen.sha256()));
        return receiver.id();
    }

    /** Both sides have signed: keeps the signed version with its signatories. */
    public void recordSigned(AgreementId agreement) {
        SigningRound round = openRound(agreement);
        VersionRow signed = agreements.keep(agreement, VersionKind.SIGNED);
        if (!signed.sha256().equals(round.sha256())) {
            throw new Refusal("refusal.signedContentDiffers");
        }
        signatures.findByRoundOrderBySide(round.id()).stream()
                .map(Signature::row)
                .map(row -> new Signatory(row.side(), row.name(), row.position(), row.unitName(), row.at()))
                .forEach(signatory -> agreements.recordSignature(signed, signatory));
        round.close(RoundOutcome.SIGNED, clock.instant());
        agreements.advance(agreement, Stage.SIGNED, Stage.SIGNING);
        events.publishEvent(new AgreementFullySigned(agreement, actors.currentName(), round.number(), round.sha256()));
    }

    /** A side has refused: the frozen version stays, the round ends. */
    public void recordRefused(AgreementId agreement) {
        openRound(agreement).close(RoundOutcome.REFUSED, clock.instant());
    }

    private SigningRound openRound(AgreementId agreement) {
        return rounds.findByAgreementAndOutcome(agreement.value(), RoundOutcome.OPEN)
                .orElseThrow(() -> new Refusal("refusal.signingClosed"));
    }
}
