package org.khamrabrong.signing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
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
    private final RoundReader reader;
    private final Signatures signatures;
    private final RefusedSignatures refusals;
    private final SignedPdfRows pdfs;
    private final SigningRecord record;
    private final Signers signers;
    private final HumanTasks tasks;
    private final SigningWorkflow workflow;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SigningSteps(
            SigningRounds rounds,
            RoundReader reader,
            Signatures signatures,
            RefusedSignatures refusals,
            SignedPdfRows pdfs,
            SigningRecord record,
            Signers signers,
            HumanTasks tasks,
            SigningWorkflow workflow,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.reader = reader;
        this.signatures = signatures;
        this.refusals = refusals;
        this.pdfs = pdfs;
        this.record = record;
        this.signers = signers;
        this.tasks = tasks;
        this.workflow = workflow;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** The signature as it may be given now; changes nothing. */
    public PreparedSignature askToSign(String task, Seen seen, Means means) {
        OpenTask open = open(task);
        SigningRound round = openRound(open.agreement());
        Proof proof = Proof.of(means, clock.instant());
        Signature signature = signature(open, round, seen, proof, before(round));
        return new PreparedSignature(asked(open), signature, proof, requireSeen(round, seen));
    }

    /**
     * The signature, the document with it and the step's end, or none of them; refused where it might no longer be given.
     */
    public SignedRow sign(String task, Seen seen, PreparedSignature prepared, MadePdf made) {
        OpenTask open = open(task);
        SigningRound round = openRound(open.agreement());
        List<Signature> before = before(round);
        signature(open, round, seen, prepared.proof(), before);
        requireSeen(round, seen);
        Signature signature = prepared.signature();
        record.sign(open, round, prepared, made, signers.at(open, before));
        workflow.sideDecided(open, true);
        return new SignedRow(reader.row(round), signature.row());
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

    private Signature signature(OpenTask open, SigningRound round, Seen seen, Proof proof, List<Signature> before) {
        Side side = Signing.side(open);
        Signer signer = signers.at(open, before);
        round.requireSeen(seen);
        signer.requireSeen(seen);
        return round.sign(
                side,
                signer,
                seen,
                proof.method(),
                proof.certificate(),
                reader.seats(round),
                before,
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The document as it is now; refuses where the signer was shown another. */
    private SignedPdf requireSeen(SigningRound round, Seen seen) {
        SignedPdf latest = pdfs.findFirstByRoundOrderByStepDesc(round.id())
                .orElseThrow(() -> new Refusal("refusal.noDocumentToSign"));
        if (!latest.sha256().equals(seen.pdfSha256())) {
            throw new Refusal("refusal.otherDocumentSeen");
        }
        return latest;
    }

    private RefusedSignature refusal(OpenTask open, SigningRound round, String reason) {
        List<Signature> before = before(round);
        return round.refuse(Signing.side(open), signers.at(open, before), reason, before, clock.instant());
    }

    private SigningRound openRound(AgreementId agreement) {
        return rounds.lockOpen(agreement.value()).orElseThrow(() -> new Refusal("refusal.signingClosed"));
    }

    private List<Signature> before(SigningRound round) {
        return signatures.findByRoundOrderBySideAscNumberAsc(round.id());
    }
}
