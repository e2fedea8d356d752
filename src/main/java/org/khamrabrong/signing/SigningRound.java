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
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;

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
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private RoundOutcome outcome;

    private Instant closedAt;

    @Version
    private long revision;

    protected SigningRound() {}

    SigningRound(int number, VersionRow frozen, Post makerPost, UUID maker, Post receiverPost, UUID receiver) {
        this.id = UUID.randomUUID();
        this.agreement = frozen.agreement().value();
        this.number = number;
        this.frozen = frozen.number();
        this.sha256 = frozen.sha256();
        this.makerPost = makerPost;
        this.receiverPost = receiverPost;
        this.makerUnit = maker;
        this.receiverUnit = receiver;
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

    int version() {
        return frozen;
    }

    String sha256() {
        return sha256;
    }

    /** Refuses what was read from another content than the frozen one. */
    void requireSeen(String seen) {
        if (!sha256.equals(seen)) {
            throw new Refusal("refusal.otherContentSeen");
        }
    }

    Signature sign(Side side, Signer signer, List<Signature> before, Instant at) {
        requireTurn(side, before);
        requireUnit(side, signer);
        if (before.stream().anyMatch(signature -> signature.person().equals(signer.person()))) {
            throw new Refusal("refusal.signedOtherSide");
        }
        return new Signature(id, side, signer, sha256, at);
    }

    RefusedSignature refuse(Side side, Signer signer, String reason, List<Signature> before, Instant at) {
        requireTurn(side, before);
        requireUnit(side, signer);
        String stated = WrittenText.REASON.needed(reason, "refusal.reasonMissing");
        return new RefusedSignature(id, side, signer, stated, at);
    }

    void close(RoundOutcome result, Instant at) {
        requireOpen();
        outcome = result;
        closedAt = at;
    }

    RoundRow row(List<SignatureRow> signatures, RefusedRow refused) {
        return new RoundRow(
                number,
                frozen,
                sha256,
                makerPost,
                receiverPost,
                makerUnit,
                receiverUnit,
                openedAt,
                outcome,
                closedAt,
                signatures,
                refused);
    }

    private void requireTurn(Side side, List<Signature> before) {
        requireOpen();
        if (before.size() != side.ordinal()) {
            throw new Refusal("refusal.notYourTurnToSign");
        }
    }

    private void requireUnit(Side side, Signer signer) {
        if (!signer.unit().equals(side == Side.MAKER ? makerUnit : receiverUnit)) {
            throw new Refusal("refusal.notYourUnitsSignature");
        }
    }

    private void requireOpen() {
        if (outcome != RoundOutcome.OPEN) {
            throw new Refusal("refusal.signingClosed");
        }
    }
}
