package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** A content was kept as an immutable version. */
@FactName("agreement.version-kept")
public record VersionKept(AgreementId agreement, String by, int number, VersionKind kind, String sha256)
        implements Fact {

    @Override
    public String subject() {
        return number + "#versionKind." + kind;
    }

    @Override
    public String after() {
        return sha256;
    }
}
