package org.khamrabrong.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.Signatory;

/** A signature under the frozen content of a round, in a numbered place of its side. */
@Entity
@Immutable
@Table(name = "signature")
class Signature {

    @Id
    private UUID id;

    private UUID signingRound;

    @Enumerated(EnumType.STRING)
    private Side side;

    private int number;
    private UUID person;
    private String username;
    private String name;
    private String position;
    private UUID unit;
    private String unitName;
    private UUID actingFor;
    private String actingForName;
    private String actingForPosition;
    private String authority;
    private Instant signedAt;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String pdfSha256;

    @Enumerated(EnumType.STRING)
    private SignatureMethod method;

    private String certificate;

    protected Signature() {}

    /** @param certificate whose it is and who vouches for it; null unless the signer has used one */
    Signature(
            UUID signingRound,
            Side side,
            int number,
            Signer signer,
            ShownDocument seen,
            SignatureMethod method,
            String certificate,
            Instant at) {
        this.id = UUID.randomUUID();
        this.signingRound = signingRound;
        this.side = side;
        this.number = number;
        this.person = signer.person();
        this.username = signer.username();
        this.name = signer.name();
        this.position = signer.position();
        this.unit = signer.unit();
        this.unitName = signer.unitName();
        if (signer.actingFor() != null) {
            this.actingFor = signer.actingFor().person();
            this.actingForName = signer.actingFor().name();
            this.actingForPosition = signer.actingFor().position();
            this.authority = signer.actingFor().authority();
        }
        this.signedAt = at;
        this.sha256 = seen.sha256();
        this.pdfSha256 = seen.pdfSha256();
        this.method = method;
        this.certificate = certificate;
    }

    UUID id() {
        return id;
    }

    Side side() {
        return side;
    }

    int number() {
        return number;
    }

    UUID person() {
        return person;
    }

    /** Whose signature it counts as. */
    UUID holder() {
        return actingFor == null ? person : actingFor;
    }

    Signatory signatory() {
        return new Signatory(
                side, number, name, position, unitName, signedAt, actingForName, actingForPosition, authority);
    }

    SignatureRow row() {
        return new SignatureRow(
                id,
                side,
                number,
                username,
                name,
                position,
                unitName,
                actingForName,
                actingForPosition,
                authority,
                signedAt,
                sha256,
                pdfSha256,
                method,
                certificate);
    }
}
