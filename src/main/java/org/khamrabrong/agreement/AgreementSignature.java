package org.khamrabrong.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.khamrabrong.kernel.AgreementId;

/** A signatory of a kept version. */
@Entity
@Immutable
@Table(name = "agreement_signature")
class AgreementSignature {

    @Id
    private UUID id;

    private UUID agreement;
    private int version;

    @Enumerated(EnumType.STRING)
    private Side side;

    private int number;
    private String name;
    private String position;
    private String unitName;
    private Instant signedAt;
    private String actingForName;
    private String actingForPosition;
    private String authority;

    protected AgreementSignature() {}

    AgreementSignature(AgreementId agreement, int version, Signatory signatory) {
        this.id = UUID.randomUUID();
        this.agreement = agreement.value();
        this.version = version;
        this.side = signatory.side();
        this.number = signatory.number();
        this.name = signatory.name();
        this.position = signatory.position();
        this.unitName = signatory.unitName();
        this.signedAt = signatory.at();
        if (signatory.actingFor() != null) {
            this.actingForName = signatory.actingFor().name();
            this.actingForPosition = signatory.actingFor().position();
            this.authority = signatory.actingFor().authority();
        }
    }

    Signatory signatory() {
        return new Signatory(
                side,
                number,
                name,
                position,
                unitName,
                signedAt,
                actingForName == null ? null : new Signatory.ActingFor(actingForName, actingForPosition, authority));
    }
}
