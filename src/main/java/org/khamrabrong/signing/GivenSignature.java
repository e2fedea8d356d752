package org.khamrabrong.signing;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.SigningFact.AgreementSigned;
import org.khamrabrong.signing.SigningFact.DeputySigned;
import org.khamrabrong.signing.SigningFact.DocumentSigned;
import org.khamrabrong.signing.SigningFact.OtherNameCertified;
import org.khamrabrong.signing.SigningFact.ScanAttached;
import org.khamrabrong.signing.SigningFact.SignatureDiscarded;
import org.khamrabrong.signing.SigningFact.SignatureMade;

/** A signature under the frozen content of a round, in a numbered place of its side: by whom, for whom, when and over what. */
@MappedSuperclass
abstract class GivenSignature implements WrittenOnce<UUID> {

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
    private @Nullable UUID actingFor;
    private @Nullable String actingForName;
    private @Nullable String actingForPosition;
    private @Nullable String authority;
    private Instant signedAt;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String pdfSha256;

    @Enumerated(EnumType.STRING)
    private SignatureMethod method;

    private @Nullable String certificate;

    protected GivenSignature() {}

    /** @param certificate whose it is and who vouches for it; null unless the signer has used an own one */
    GivenSignature(
            UUID signingRound,
            Side side,
            int number,
            Signer signer,
            ShownDocument seen,
            SignatureMethod method,
            @Nullable String certificate,
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

    /** The same, as another row. */
    GivenSignature(GivenSignature other) {
        this.id = other.id;
        this.signingRound = other.signingRound;
        this.side = other.side;
        this.number = other.number;
        this.person = other.person;
        this.username = other.username;
        this.name = other.name;
        this.position = other.position;
        this.unit = other.unit;
        this.unitName = other.unitName;
        this.actingFor = other.actingFor;
        this.actingForName = other.actingForName;
        this.actingForPosition = other.actingForPosition;
        this.authority = other.authority;
        this.signedAt = other.signedAt;
        this.sha256 = other.sha256;
        this.pdfSha256 = other.pdfSha256;
        this.method = other.method;
        this.certificate = other.certificate;
    }

    @Override
    public UUID getId() {
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

    String username() {
        return username;
    }

    /** Whose signature it counts as. */
    UUID holder() {
        return actingFor == null ? person : actingFor;
    }

    Signatory signatory() {
        return new Signatory(side, number, name, position, unitName, signedAt, actingFor());
    }

    /** Given, and not counted yet. */
    SignatureMade made(AgreementId agreement) {
        return new SignatureMade(agreement, username, side, method);
    }

    SignatureDiscarded discarded(AgreementId agreement, String by) {
        return new SignatureDiscarded(agreement, by, side, name);
    }

    /** That it counts: whose it is, in which document, and what stands behind it. */
    List<SigningFact> counted(AgreementId agreement, SignedPdf document, Backing backing) {
        List<SigningFact> facts = new ArrayList<>();
        facts.add(
                actingForName == null || authority == null
                        ? new AgreementSigned(agreement, username, side, sha256)
                        : new DeputySigned(agreement, username, side, actingForName, authority, sha256));
        facts.add(new DocumentSigned(agreement, username, side, method, document.sha256()));
        if (backing.otherName() != null) {
            facts.add(new OtherNameCertified(agreement, username, side, name, backing.otherName()));
        }
        Scan scan = backing.scan();
        if (scan != null) {
            facts.add(new ScanAttached(agreement, username, side, scan.fileName(), scan.sha256()));
        }
        return facts;
    }

    SignatureRow row() {
        return new SignatureRow(
                id,
                side,
                number,
                new SignerRow(username, name, position, unitName, actingFor()),
                signedAt,
                new ShownDocument(sha256, pdfSha256),
                new SignatureRow.Way(method, certificate));
    }

    private Signatory.@Nullable ActingFor actingFor() {
        return actingForName == null || actingForPosition == null || authority == null
                ? null
                : new Signatory.ActingFor(actingForName, actingForPosition, authority);
    }
}
