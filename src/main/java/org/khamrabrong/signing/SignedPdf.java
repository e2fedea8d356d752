package org.khamrabrong.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.signing.SigningFact.TimeStampMissed;

/** One revision of a round's document, byte for byte as it was made; it is never made again. */
@Entity
@Immutable
@Table(name = "signed_pdf")
class SignedPdf {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID signingRound;
    private int step;
    private @Nullable UUID signature;
    private byte[] content;
    private long size;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Enumerated(EnumType.STRING)
    private SignatureLevel level;

    private @Nullable String degraded;
    private Instant madeAt;
    private String madeBy;

    protected SignedPdf() {}

    /** @param signature null for the seal */
    SignedPdf(UUID signingRound, int step, @Nullable UUID signature, PdfResult made, Instant at, String by) {
        this.signingRound = signingRound;
        this.step = step;
        this.signature = signature;
        this.content = made.content();
        this.size = made.content().length;
        this.sha256 = Sha256.of(made.content());
        this.level = made.level();
        this.degraded = made.because();
        this.madeAt = at;
        this.madeBy = by;
    }

    /** Where it has a lower level than it was to have. */
    Optional<TimeStampMissed> degraded(AgreementId agreement) {
        return Optional.ofNullable(degraded).map(why -> new TimeStampMissed(agreement, madeBy, level.name(), why));
    }

    PdfRow row() {
        return new PdfRow(step, signature, sha256, level, degraded, madeAt, madeBy);
    }

    int step() {
        return step;
    }

    byte[] content() {
        return content;
    }

    String sha256() {
        return sha256;
    }
}
