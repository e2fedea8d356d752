package org.khamrabrong.agreement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.WorkingDays;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a content as an immutable version with its hash. */
@Component
class VersionLog {

    private final AgreementVersions versions;
    private final AgreementSignatures signatures;
    private final WorkingDays workingDays;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VersionLog(
            AgreementVersions versions,
            AgreementSignatures signatures,
            WorkingDays workingDays,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.signatures = signatures;
        this.workingDays = workingDays;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** As long as nobody has signed, with the holidays as the body's calendar has them now. */
    VersionRow keep(Agreement agreement, VersionKind kind) {
        if (kind.isBeforeSignatures()) {
            agreement
                    .countBy(workingDays.around(agreement.fiscalYear()), actors.currentName())
                    .ifPresent(events::publishEvent);
        }
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
        return PackageFormat.read(document(agreement, number));
    }

    String document(AgreementId agreement, int number) {
        return versions.findByAgreementAndNumber(agreement.value(), number)
                .map(AgreementVersion::content)
                .orElseThrow(() -> new Refusal("agreement.refusal.unknownVersion"));
    }

    void sign(VersionRow version, Signatory signatory) {
        signatures.save(new AgreementSignature(version.agreement(), version.number(), signatory));
    }

    Optional<VersionRow> latest(AgreementId agreement, VersionKind kind) {
        return versions.latestRows(List.of(agreement.value()), kind).stream().findFirst();
    }

    boolean holds(AgreementId agreement, VersionKind kind) {
        return latest(agreement, kind).isPresent();
    }
}
