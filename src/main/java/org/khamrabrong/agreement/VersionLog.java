package org.khamrabrong.agreement;

import java.time.Clock;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a content as an immutable version with its hash. */
@Component
class VersionLog {

    private final AgreementVersions versions;
    private final AgreementSignatures signatures;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VersionLog(
            AgreementVersions versions,
            AgreementSignatures signatures,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.signatures = signatures;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    VersionRow keep(Agreement agreement, VersionKind kind) {
        return keep(agreement, kind, agreement.contentText());
    }

    VersionRow keep(Agreement agreement, VersionKind kind, String content) {
        int number = versions.countByAgreement(agreement.id().value()) + 1;
        AgreementVersion version = versions.save(new AgreementVersion(
                agreement.id(), number, kind, content, Sha256.of(content), clock.instant(), actors.currentName()));
        events.publishEvent(version.kept());
        return version.row();
    }

    AgreementPackage content(AgreementId agreement, int number) {
        return versions.findByAgreementAndNumber(agreement.value(), number)
                .map(AgreementVersion::content)
                .map(PackageFormat::read)
                .orElseThrow(() -> new Refusal("agreement.refusal.unknownVersion"));
    }

    void sign(VersionRow version, Signatory signatory) {
        signatures.save(new AgreementSignature(version.agreement(), version.number(), signatory));
    }

    boolean holds(AgreementId agreement, VersionKind kind) {
        return versions.findFirstByAgreementAndKindOrderByNumberDesc(agreement.value(), kind)
                .isPresent();
    }
}
