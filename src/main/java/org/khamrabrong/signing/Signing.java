package org.khamrabrong.signing;

import java.time.Clock;
import java.util.List;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two human steps: the maker signs or refuses, then the receiver does. */
@Service
@Transactional
public class Signing {

    static final String MAKER_STEP = "Task_SignAsMaker";
    static final String RECEIVER_STEP = "Task_SignAsReceiver";

    private final SigningRounds rounds;
    private final Signatures signatures;
    private final RefusedSignatures refusals;
    private final SigningPasswords passwords;
    private final Organization organization;
    private final HumanTasks tasks;
    private final SigningWorkflow workflow;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Signing(
            SigningRounds rounds,
            Signatures signatures,
            RefusedSignatures refusals,
            SigningPasswords passwords,
            Organization organization,
            HumanTasks tasks,
            SigningWorkflow workflow,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.signatures = signatures;
        this.refusals = refusals;
        this.passwords = passwords;
        this.organization = organization;
        this.tasks = tasks;
        this.workflow = workflow;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Signs for the side whose step it is.
     *
     * @param seenSha256 hash of the content that the signer was shown
     * @param password the signer's own, asked for at this moment
     * @throws WrongPassword where it is not the signer's
     */
    public void sign(String task, String seenSha256, String password) {
        OpenTask open = tasks.open(task, MAKER_STEP, RECEIVER_STEP);
        Side side = side(open);
        SigningRound round = openRound(open.agreement());
        round.requireSeen(seenSha256);
        Person person = actors.current();
        Signature signature = round.sign(side, signer(person), before(round), clock.instant());
        passwords.confirm(task, open.agreement(), side, person, password);
        signatures.saveAndFlush(signature);
        events.publishEvent(new AgreementSigned(open.agreement(), person.username(), side, round.sha256()));
        workflow.sideDecided(open, true);
    }

    /** Does not sign, and says why; the agreement returns to negotiation. */
    public void refuse(String task, String reason) {
        OpenTask open = tasks.open(task, MAKER_STEP, RECEIVER_STEP);
        Side side = side(open);
        SigningRound round = openRound(open.agreement());
        Person person = actors.current();
        RefusedSignature refused =
                refusals.saveAndFlush(round.refuse(side, signer(person), reason, before(round), clock.instant()));
        events.publishEvent(new SigningRefused(
                open.agreement(),
                person.username(),
                side,
                round.sha256(),
                refused.row().reason()));
        workflow.sideDecided(open, false);
    }

    static Side side(OpenTask task) {
        return MAKER_STEP.equals(task.key()) ? Side.MAKER : Side.RECEIVER;
    }

    private SigningRound openRound(AgreementId agreement) {
        return rounds.lockOpen(agreement.value()).orElseThrow(() -> new Refusal("refusal.signingClosed"));
    }

    private Signer signer(Person person) {
        return Signer.of(person, organization.unit(person.unit()));
    }

    private List<Signature> before(SigningRound round) {
        return signatures.findByRoundOrderBySide(round.id());
    }
}
