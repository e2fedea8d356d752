package org.khamrabrong.signing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.signing.SigningFact.AgreementFullySigned;
import org.khamrabrong.workflow.Authors;
import org.khamrabrong.workflow.Work;
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
    private final Seats seats;
    private final Receivers receivers;
    private final Organization organization;
    private final Authors authors;
    private final AgreementRegister agreements;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SigningRegister(
            SigningRounds rounds,
            Signatures signatures,
            Seats seats,
            Receivers receivers,
            Organization organization,
            Authors authors,
            AgreementRegister agreements,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.signatures = signatures;
        this.seats = seats;
        this.receivers = receivers;
        this.organization = organization;
        this.authors = authors;
        this.agreements = agreements;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Freezes the content for both sides to sign; the unit that receives the pledge. */
    public UUID open(AgreementId agreement, Signatories asked) {
        Unit unit = agreements.unit(agreement);
        Delegation maker = delegation(Side.MAKER, asked.maker(), unit, asked.makerNeeded());
        Unit above = receivers.of(unit, asked.receiver());
        Delegation receiver = delegation(Side.RECEIVER, asked.receiver(), above, asked.receiverNeeded());
        VersionRow frozen = agreements.freeze(agreement);
        int number = rounds.countByAgreement(agreement.value()) + 1;
        SigningRound round = rounds.saveAndFlush(new SigningRound(number, frozen, maker, receiver));
        Stream.of(maker, receiver)
                .flatMap(side -> side.seats(round.id()).stream())
                .forEach(seats::save);
        authors.forget(agreement, Work.SIGNATURE);
        events.publishEvent(round.opened(actors.currentName()));
        return above.id();
    }

    private Delegation delegation(Side side, Post post, Unit unit, String needed) {
        return Delegation.of(side, post, unit, needed, able(side, unit));
    }

    /** Those who could sign for the unit, where it was merged those of the one that does its work. */
    private List<Person> able(Side side, Unit unit) {
        return organization.holding(
                Signers.role(side), organization.inChargeOf(unit.id()).id());
    }

    /** Numbers of the places to sign of that side, as they were frozen with the content. */
    public List<String> seats(AgreementId agreement, Side side) {
        return IntStream.rangeClosed(1, openRound(agreement).needed(side))
                .mapToObj(String::valueOf)
                .toList();
    }

    /** Both sides have signed: keeps the signed version with its signatories. */
    public void recordSigned(AgreementId agreement) {
        SigningRound round = openRound(agreement);
        VersionRow signed = agreements.keepSigned(agreement);
        if (!signed.sha256().equals(round.sha256())) {
            throw new Refusal("signing.refusal.signedContentDiffers");
        }
        signatures.findBySigningRoundOrderBySideAscNumberAsc(round.id()).stream()
                .map(Signature::signatory)
                .forEach(signatory -> agreements.recordSignature(signed, signatory));
        AgreementFullySigned fact = round.complete(actors.currentName(), clock.instant());
        agreements.signed(agreement);
        events.publishEvent(fact);
    }

    /** A side has refused: the frozen version stays, the round ends. */
    public void recordRefused(AgreementId agreement) {
        openRound(agreement).end(clock.instant());
    }

    private SigningRound openRound(AgreementId agreement) {
        return rounds.findByAgreementAndOutcome(agreement.value(), RoundOutcome.OPEN)
                .orElseThrow(() -> new Refusal("signing.refusal.signingClosed"));
    }
}
