package org.khamrabrong.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.signing.SigningFact.SigningRefused;

/** Why a side did not sign; ends its round. */
@Entity
@Immutable
@Table(name = "refused_signature")
class RefusedSignature implements WrittenOnce<UUID> {

    @Id
    private UUID signingRound;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID person;
    private String name;
    private String position;
    private String unitName;
    private String reason;
    private Instant refusedAt;
    private @Nullable String actingForName;
    private @Nullable String authority;

    protected RefusedSignature() {}

    RefusedSignature(UUID signingRound, Side side, Signer signer, String reason, Instant at) {
        this.signingRound = signingRound;
        this.side = side;
        this.person = signer.person();
        this.name = signer.name();
        this.position = signer.position();
        this.unitName = signer.unitName();
        this.reason = reason;
        this.refusedAt = at;
        if (signer.actingFor() != null) {
            this.actingForName = signer.actingFor().name();
            this.authority = signer.actingFor().authority();
        }
    }

    @Override
    public UUID getId() {
        return signingRound;
    }

    boolean isOf(UUID someone) {
        return person.equals(someone);
    }

    SigningRefused told(SigningRound round, String by) {
        return new SigningRefused(round.agreement(), by, side, round.sha256(), reason);
    }

    RefusedRow row() {
        Behalf behalf = actingForName == null || authority == null ? null : new Behalf(actingForName, authority);
        return new RefusedRow(side, name, position, unitName, behalf, reason, refusedAt);
    }
}
