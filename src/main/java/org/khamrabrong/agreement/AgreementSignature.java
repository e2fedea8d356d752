package org.khamrabrong.agreement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;

/** A signatory of a kept version. */
@Entity
@Immutable
@Table(name = "agreement_signature")
class AgreementSignature {

    @Id
    @GeneratedValue
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

    @Embedded
    private Signatory.@Nullable ActingFor actingFor;

    protected AgreementSignature() {}

    AgreementSignature(AgreementId agreement, int version, Signatory signatory) {
        this.agreement = agreement.value();
        this.version = version;
        this.side = signatory.side();
        this.number = signatory.number();
        this.name = signatory.name();
        this.position = signatory.position();
        this.unitName = signatory.unitName();
        this.signedAt = signatory.at();
        this.actingFor = signatory.actingFor();
    }

    Signatory signatory() {
        return new Signatory(side, number, name, position, unitName, signedAt, actingFor);
    }
}
