package org.khamrabrong.amendment;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;

/** What stood when a request began, what is asked for, and what both sides came to: each a whole content. */
@Embeddable
class AmendmentTexts {

    private String base;
    private String proposed;
    private @Nullable String agreed;

    protected AmendmentTexts() {}

    AmendmentTexts(AgreementPackage base) {
        this.base = PackageFormat.write(base);
        this.proposed = this.base;
    }

    AgreementPackage base() {
        return PackageFormat.read(base);
    }

    AgreementPackage proposed() {
        return PackageFormat.read(proposed);
    }

    Optional<AgreementPackage> agreed() {
        return Optional.ofNullable(agreed).map(PackageFormat::read);
    }

    /** What its approvers approve or give back. */
    List<String> items() {
        return AmendmentItems.of(base(), proposed());
    }

    void propose(AgreementPackage changed) {
        proposed = PackageFormat.write(changed);
    }

    /** The changes of these indicators and no others; what is left of the request still has to add up. */
    void agree(Set<String> numbers) {
        AgreementPackage result = Changes.accepted(base(), proposed(), numbers);
        Proposal.requireWhole(base(), result);
        agreed = PackageFormat.write(result);
    }

    /** For the step in which it is handed on, to be read later as it is now. */
    String handedIn(@Nullable String reason) {
        return HandedIn.of(proposed).note(null, "amendment.reason", reason).written();
    }
}
