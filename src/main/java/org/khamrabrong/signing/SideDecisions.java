package org.khamrabrong.signing;

import static org.khamrabrong.signing.process.SigningSteps.SIGN_AS_MAKER;
import static org.khamrabrong.signing.process.SigningSteps.SIGN_AS_RECEIVER;
import static org.khamrabrong.signing.process.SigningVariables.MAKER_COMPLETE;
import static org.khamrabrong.signing.process.SigningVariables.MAKER_SIGNED;
import static org.khamrabrong.signing.process.SigningVariables.RECEIVER_COMPLETE;
import static org.khamrabrong.signing.process.SigningVariables.RECEIVER_SIGNED;
import static org.khamrabrong.workflow.StepOutcome.REFUSED;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a side decides, each time with all that must hold for it; the password is asked for outside of it. */
@Component
@Transactional
class SideDecisions {

    private final SigningRounds rounds;
    private final RoundReader reader;
    private final RefusedSignatures refusals;
    private final SignedPdfRows pdfs;
    private final SigningRecord record;
    private final Signers signers;
    private final HumanTasks tasks;

    SideDecisions(
            SigningRounds rounds,
            RoundReader reader,
            RefusedSignatures refusals,
            SignedPdfRows pdfs,
            SigningRecord record,
            Signers signers,
            HumanTasks tasks) {
        this.rounds = rounds;
        this.reader = reader;
        this.refusals = refusals;
        this.pdfs = pdfs;
        this.record = record;
        this.signers = signers;
        this.tasks = tasks;
    }

    /** The signature as it may be given now; changes nothing. */
    public PreparedSignature askToSign(String task, ShownDocument seen, @Nullable Means means) {
        Step step = open(task);
        SigningRound round = openRound(step.agreement());
        Proof proof = Proof.of(means, step.at());
        List<Seat> seats = reader.seats(round);
        Signature signature = signature(step, round, seen, proof, seats, reader.signatures(round));
        return new PreparedSignature(asked(step), signature, proof, seats, requireSeen(round, seen));
    }

    /**
     * The signature, the document with it and the step's end, or none of them; refused where it might no longer be given.
     */
    public SignedRow sign(String task, ShownDocument seen, PreparedSignature prepared, PdfResult made) {
        Step step = open(task);
        SigningRound round = openRound(step.agreement());
        List<Signature> before = reader.signatures(round);
        signature(step, round, seen, prepared.proof(), prepared.seats(), before);
        requireSeen(round, seen);
        record.sign(step, round, prepared, made, signers.at(step, round));
        step.complete(signed(step, !made.waits()));
        return new SignedRow(
                made.waits() ? reader.whole(round) : reader.standing(round, prepared.seats(), with(prepared, before)),
                prepared.signature().row());
    }

    /** Refuses what {@link #refuse} would refuse; changes nothing. */
    public Signing.Asked askToRefuse(String task, @Nullable String reason) {
        Step step = open(task);
        refusal(step, openRound(step.agreement()), reason);
        return asked(step);
    }

    public void refuse(String task, @Nullable String reason) {
        Step step = open(task);
        SigningRound round = openRound(step.agreement());
        RefusedSignature refused = refusals.saveAndFlush(refusal(step, round, reason));
        step.tell(refused.told(round, step.by()));
        record.handIn(step, round);
        step.endsAs(REFUSED, refused.row().reason());
        step.complete(decided(step, false));
    }

    private static Values signed(Step step, boolean complete) {
        return decided(step, true).and(step.is(SIGN_AS_MAKER) ? MAKER_COMPLETE : RECEIVER_COMPLETE, complete);
    }

    private static Values decided(Step step, boolean signed) {
        return Values.of(step.is(SIGN_AS_MAKER) ? MAKER_SIGNED : RECEIVER_SIGNED, signed);
    }

    private Step open(String task) {
        return tasks.open(task, SIGN_AS_MAKER, SIGN_AS_RECEIVER);
    }

    private Signing.Asked asked(Step step) {
        return new Signing.Asked(step.agreement(), Signing.side(step), step.person());
    }

    private Signature signature(
            Step step, SigningRound round, ShownDocument seen, Proof proof, List<Seat> seats, List<Signature> before) {
        Side side = Signing.side(step);
        Signer signer = signers.at(step, round);
        round.requireSeen(seen);
        signer.requireSeen(seen);
        return round.sign(
                side,
                signer,
                seen,
                proof.method(),
                proof.certificate(),
                seats,
                before,
                step.at().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The document as it is now; refuses where the signer was shown another. */
    private SignedPdf requireSeen(SigningRound round, ShownDocument seen) {
        SignedPdf latest =
                pdfs.findFirstBySigningRoundOrderByStepDesc(round.id()).orElseThrow();
        if (!latest.sha256().equals(seen.pdfSha256())) {
            throw new Refusal("signing.refusal.otherDocumentSeen");
        }
        return latest;
    }

    private RefusedSignature refusal(Step step, SigningRound round, @Nullable String reason) {
        return round.refuse(Signing.side(step), signers.at(step, round), reason, reader.signatures(round), step.at());
    }

    private SigningRound openRound(AgreementId agreement) {
        return rounds.lockOpen(agreement.value()).orElseThrow(() -> new Refusal("signing.refusal.signingClosed"));
    }

    private static List<Signature> with(PreparedSignature prepared, List<Signature> before) {
        return Stream.concat(before.stream(), Stream.of(prepared.signature()))
                .sorted(Comparator.comparing(Signature::side).thenComparing(Signature::number))
                .toList();
    }
}
