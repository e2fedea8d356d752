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

/** One side's signature under the frozen content of a round. */
@Entity
@Immutable
@Table(name = "signature")
class Signature {

    @Id
    private UUID id;

    private UUID round;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID person;
    private String username;
    private String name;
    private String position;
    private UUID unit;
    private String unitName;
    private Instant signedAt;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Enumerated(EnumType.STRING)
    private SignatureMethod method;

    protected Signature() {}

    Signature(UUID round, Side side, Signer signer, String sha256, Instant at) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.side = side;
        this.person = signer.person();
        this.username = signer.username();
        this.name = signer.name();
        this.position = signer.position();
        this.unit = signer.unit();
        this.unitName = signer.unitName();
        this.signedAt = at;
        this.sha256 = sha256;
        this.method = SignatureMethod.GENERAL_ELECTRONIC;
    }

    Side side() {
        return side;
    }

    UUID person() {
        return person;
    }

    SignatureRow row() {
        return new SignatureRow(side, username, name, position, unitName, signedAt, sha256, method);
    }
}
