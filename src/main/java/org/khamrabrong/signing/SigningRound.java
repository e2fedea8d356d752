package org.khamrabrong.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.signing.SigningFact.AgreementFullySigned;
import org.khamrabrong.signing.SigningFact.DocumentSealed;
import org.khamrabrong.signing.SigningFact.SigningOpened;
import org.khamrabrong.signing.SigningFact.SigningVoided;

/** One attempt to have one frozen content signed, by the maker first and then by the receiver. */
@Entity
@Table(name = "signing_round")
class SigningRound {

    @Id
    private UUID id;

    private UUID agreement;
    private int number;

    @Column(name = "version")
    private int frozen;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Enumerated(EnumType.STRING)
    private Post makerPost;

    @Enumerated(EnumType.STRING)
    private Post receiverPost;

    private UUID makerUnit;
    private UUID receiverUnit;
    private int makerNeeded;
    private int receiverNeeded;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private RoundOutcome outcome;

    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long revision;

    protected SigningRound() {}

    SigningRound(int number, VersionRow frozen, Delegation maker, Delegation receiver) {
        this.id = UUID.randomUUID();
        this.agreement = frozen.agreement().value();
        this.number = number;
        this.frozen = frozen.number();
        this.sha256 = frozen.sha256();
        this.makerPost = maker.post();
        this.receiverPost = receiver.post();
        this.makerUnit = maker.unit().id();
        this.receiverUnit = receiver.unit().id();
        this.makerNeeded = maker.needed();
        this.receiverNeeded = receiver.needed();
        this.openedAt = frozen.madeAt();
        this.outcome = RoundOutcome.OPEN;
    }

    UUID id() {
        return id;
    }

    AgreementId agreement() {
        return new AgreementId(agreement);
    }

    int number() {
        return number;
    }

    String sha256() {
        return sha256;
    }

    int version() {
        return frozen;
    }

    SigningOpened opened(String by) {
        return new SigningOpened(agreement(), by, number, sha256);
    }

    DocumentSealed sealed(SignedPdf document, String by) {
        return new DocumentSealed(agreement(), by, number, document.sha256());
    }

    /** When the content was frozen. */
    Instant openedAt() {
        return openedAt;
    }

    /** Refuses what was read from another content than the frozen one. */
    void requireSeen(@Nullable ShownDocument seen) {
        if (seen == null || !sha256.equals(seen.sha256())) {
            throw new Refusal("signing.refusal.otherContentSeen");
        }
    }

    /**
     * @param seats who could sign when the content was frozen; where all of a side sign, each has a numbered place
     * @param certificate null unless the signer uses one
     */
    Signature sign(
            Side side,
            Signer signer,
            ShownDocument seen,
            SignatureMethod method,
            @Nullable String certificate,
            List<Seat> seats,
            List<Signature> before,
            Instant at) {
        requireSeen(seen);
        requireTurn(side, before);
        requireUnit(side, signer);
        return new Signature(id, side, place(side, signer, seats, before), signer, seen, method, certificate, at);
    }

    /** Number of the place that this one would sign at. */
    int place(Side side, Signer signer, List<Seat> seats, List<Signature> before) {
        return Places.of(side, needed(side), seats).next(signer.holder(), before);
    }

    /** Whether all of the side have signed. */
    boolean complete(Side side, List<Signature> signatures) {
        return of(side, signatures) >= needed(side);
    }

    int needed(Side side) {
        return side == Side.MAKER ? makerNeeded : receiverNeeded;
    }

    RefusedSignature refuse(Side side, Signer signer, @Nullable String reason, List<Signature> before, Instant at) {
        requireTurn(side, before);
        requireUnit(side, signer);
        String stated = WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing");
        return new RefusedSignature(id, side, signer, stated, at);
    }

    /** Both sides have signed. */
    AgreementFullySigned complete(String by, Instant at) {
        close(RoundOutcome.SIGNED, at);
        return new AgreementFullySigned(agreement(), by, number, sha256);
    }

    /** A side has refused, and has told it. */
    void end(Instant at) {
        close(RoundOutcome.REFUSED, at);
    }

    /** The agreement came to nothing: what was signed binds nobody. */
    SigningVoided voidIt(String by, Instant at) {
        close(RoundOutcome.VOIDED, at);
        return new SigningVoided(agreement(), by, number, sha256);
    }

    boolean refused() {
        return outcome == RoundOutcome.REFUSED;
    }

    private void close(RoundOutcome result, Instant at) {
        requireOpen();
        outcome = result;
        closedAt = at;
    }

    RoundRow row(
            List<Seat> seats,
            List<SignatureRow> signatures,
            List<PdfRow> pdfs,
            @Nullable AwaitingRow awaiting,
            @Nullable RefusedRow refused) {
        List<SideRow> sides = sides(seats);
        return new RoundRow(
                number,
                new RoundRow.Frozen(frozen, sha256, openedAt),
                sides.get(0),
                sides.get(1),
                new RoundRow.Course(outcome, closedAt, awaiting, refused),
                signatures,
                pdfs);
    }

    /** The maker's first. */
    List<SideRow> sides(List<Seat> seats) {
        return List.of(
                side(Side.MAKER, makerPost, makerUnit, seats), side(Side.RECEIVER, receiverPost, receiverUnit, seats));
    }

    private SideRow side(Side side, Post post, UUID unit, List<Seat> seats) {
        return new SideRow(
                side,
                post,
                unit,
                needed(side),
                Places.of(side, needed(side), seats).names());
    }

    private void requireTurn(Side side, List<Signature> before) {
        requireOpen();
        boolean turn = side == Side.MAKER || complete(Side.MAKER, before);
        if (!turn || complete(side, before)) {
            throw new Refusal("signing.refusal.notYourTurnToSign");
        }
    }

    private static long of(Side side, List<Signature> signatures) {
        return signatures.stream().filter(signature -> signature.side() == side).count();
    }

    /** The unit that signs on that side, as it was when the content was frozen. */
    UUID unit(Side side) {
        return side == Side.MAKER ? makerUnit : receiverUnit;
    }

    private void requireUnit(Side side, Signer signer) {
        if (!signer.unit().equals(unit(side))) {
            throw new Refusal("signing.refusal.notYourUnitsSignature");
        }
    }

    private void requireOpen() {
        if (outcome != RoundOutcome.OPEN) {
            throw new Refusal("signing.refusal.signingClosed");
        }
    }
}
