package org.khamrabrong.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identity of one performance agreement; also the business key of its processes. */
public record AgreementId(UUID value) {

    public AgreementId {
        Objects.requireNonNull(value);
    }

    public static AgreementId of(String text) {
        return new AgreementId(UUID.fromString(text));
    }

    public static AgreementId random() {
        return new AgreementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
