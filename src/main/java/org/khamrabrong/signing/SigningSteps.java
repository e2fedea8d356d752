package org.khamrabrong.signing;

import java.time.Clock;
import java.util.List;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a side decides, each time with all that must hold for it; the password is asked for outside of it. */
@Component
@Transactional
class SigningSteps {

    private final SigningRounds rounds;
    private final Signatures signatures;
    private final RefusedSignatures refusals;
    private final Organization organization;
    private final HumanTasks tasks;
    private final SigningWorkflow workflow;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SigningSteps(
            SigningRounds rounds,
            Signatures signatures,
            RefusedSignatures refusals,
            Organization organization,
            HumanTasks tasks,
            SigningWorkflow workflow,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.signatures = signatures;
        this.refusals = refusals;
        this.organization = organization;
        this.tasks = tasks;
        this.workflow = workflow;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Refuses what {@link #sign} would refuse; changes nothing. */
    public Signing.Asked askToSign(String task, String seenSha256) {
        OpenTask open = open(task);
        signature(open, openRound(open.agreement()), seenSha256);
        return asked(open);
    }

    public void sign(String task, String seenSha256) {
        OpenTask open = open(task);
        SigningRound round = openRound(open.agreement());
        signatures.saveAndFlush(signature(open, round, seenSha256));
        events.publishEvent(
                new AgreementSigned(open.agreement(), actors.currentName(), Signing.side(open), round.sha256()));
        workflow.sideDecided(open, true);
    }

    /** Refuses what {@link #refuse} would refuse; changes nothing. */
    public Signing.Asked askToRefuse(String task, String reason) {
        OpenTask open = open(task);
        refusal(open, openRound(open.agreement()), reason);
        return asked(open);
    }

    public void refuse(String task, String reason) {
        OpenTask open = open(task);
        SigningRound round = openRound(open.agreement());
        RefusedSignature refused = refusals.saveAndFlush(refusal(open, round, reason));
        events.publishEvent(new SigningRefused(
                open.agreement(),
                actors.currentName(),
                Signing.side(open),
                round.sha256(),
                refused.row().reason()));
        workflow.sideDecided(open, false);
    }

    private OpenTask open(String task) {
        return tasks.open(task, Signing.MAKER_STEP, Signing.RECEIVER_STEP);
    }

    private Signing.Asked asked(OpenTask open) {
        return new Signing.Asked(open.agreement(), Signing.side(open), actors.current());
    }

    private Signature signature(OpenTask open, SigningRound round, String seenSha256) {
        round.requireSeen(seenSha256);
        Person person = actors.current();
        return round.sign(Signing.side(open), signer(person), before(round), clock.instant());
    }

    private RefusedSignature refusal(OpenTask open, SigningRound round, String reason) {
        return round.refuse(Signing.side(open), signer(actors.current()), reason, before(round), clock.instant());
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
