package org.khamrabrong.agreement;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands in place of what was signed, and since which round. It is called inside a transaction of those who have checked
 * the step and the person; the signed version stays as it is.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AmendedContentRegister {

    private final Agreements agreements;
    private final AgreementVersions versions;
    private final AgreedAmendments agreed;
    private final VersionLog log;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    AmendedContentRegister(
            Agreements agreements,
            AgreementVersions versions,
            AgreedAmendments agreed,
            VersionLog log,
            Actors actors,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.versions = versions;
        this.agreed = agreed;
        this.log = log;
        this.actors = actors;
        this.events = events;
    }

    /** Refuses unless it is signed and not yet evaluated. */
    public void requireAmendable(AgreementId id) {
        known(id).requireStage(Stage.SIGNED, Stage.REPORTING);
    }

    /** What both sides want from now on; it is signed or kept before it is put in force. */
    public void agree(AgreementId id, AgreementPackage amended) {
        requireAmendable(id);
        agreed.save(new AgreedAmendment(id, amended));
    }

    /** It came to nothing; nothing happens where nothing was agreed. */
    public void drop(AgreementId id) {
        agreed.findById(id.value()).ifPresent(dropped -> {
            events.publishEvent(dropped.dropped(actors.currentName()));
            agreed.deleteById(id.value());
        });
    }

    /** The version of what is agreed: the one that was signed, or one that is kept now. */
    public VersionRow adopt(AgreementId id) {
        String amended = agreed(id);
        return versions.findFirstByAgreementAndKindOrderByNumberDesc(id.value(), VersionKind.AMENDED)
                .filter(kept -> kept.content().equals(amended))
                .map(AgreementVersion::row)
                .orElseGet(() -> log.keep(known(id), VersionKind.AMENDED, amended));
    }

    /**
     * From then on it is reported on and evaluated.
     *
     * @param firstRound null where no round is left but the evaluation
     */
    public void putInForce(AgreementId id, int version, @Nullable Integer firstRound) {
        AgreementPackage amended = PackageFormat.read(agreed(id));
        versions.putInForce(id.value(), version, firstRound);
        known(id)
                .edit(
                        actors.currentName(),
                        content -> content.amend(amended, version, firstRound),
                        Stage.SIGNED,
                        Stage.REPORTING)
                .forEach(events::publishEvent);
        agreed.deleteById(id.value());
    }

    /** What stood in that round. */
    public AgreementPackage content(AgreementId id, int round) {
        Optional<String> kept = versions.inForce(id.value(), round);
        return kept.map(PackageFormat::read).orElseGet(() -> known(id).content());
    }

    private String agreed(AgreementId id) {
        return agreed.findById(id.value()).orElseThrow(UnknownAgreement::new).content();
    }

    private Agreement known(AgreementId id) {
        UUID value = id.value();
        return agreements.findById(value).orElseThrow(UnknownAgreement::new);
    }
}
