package org.khamrabrong.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Organization;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was published, for machines and for whoever checks a version; open to everyone. */
@Service
@Transactional(readOnly = true)
public class PublishedAgreements {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Agreements agreements;
    private final AgreementVersions versions;
    private final AgreementSignatures signatures;
    private final ResultScores results;
    private final Organization organization;

    PublishedAgreements(
            Agreements agreements,
            AgreementVersions versions,
            AgreementSignatures signatures,
            ResultScores results,
            Organization organization) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.versions = versions;
        this.results = results;
        this.organization = organization;
    }

    /**
     * In the order in which they were published.
     *
     * @param last the one before the first that is wanted; null to begin
     */
    public List<PublishedRow> after(@Nullable PublishedRow last, int most) {
        List<SignedRow> rows = agreements.publishedAfter(
                last == null ? Instant.EPOCH : last.publishedAt(),
                last == null ? BEFORE_ALL : last.id().value(),
                Limit.of(most));
        Map<UUID, ResultScores.Result> found = results.of(rows.stream()
                .filter(row -> row.course().resultPublishedAt() != null)
                .map(SignedRow::id)
                .toList());
        return rows.stream().map(row -> row.with(found.get(row.id()))).toList();
    }

    /** The signed content, or once published the one with the results. */
    public PublishedDocument document(AgreementId id) {
        Agreement agreement = published(id);
        return agreement.resultPublishedAt() == null
                ? document(agreement, VersionKind.BINDING)
                : document(agreement, Set.of(VersionKind.RESULT));
    }

    /** What binds both sides now. */
    public PublishedDocument signed(AgreementId id) {
        return document(published(id), VersionKind.BINDING);
    }

    /**
     * Reads nothing of what the version holds: whoever has an address may ask.
     *
     * @throws UnknownAgreement where there is no such version
     */
    public KnownVersion version(AgreementId id, int number) {
        VersionRow version = versions.row(id.value(), number).orElseThrow(UnknownAgreement::new);
        Agreement agreement = known(id);
        if (agreement.publishedAt() == null) {
            return new KnownVersion(version, Optional.empty());
        }
        VersionRow signed = versions.latestRows(List.of(id.value()), VersionKind.SIGNED).stream()
                .findFirst()
                .orElseThrow(UnknownAgreement::new);
        PublishedName name = new PublishedName(organization.unit(agreement.unit()), agreement.fiscalYear());
        return new KnownVersion(version, Optional.of(new KnownVersion.Published(name, signatures.of(signed))));
    }

    private PublishedDocument document(Agreement agreement, Set<VersionKind> kinds) {
        AgreementVersion version = versions.findFirstByAgreementAndKindInOrderByNumberDesc(
                        agreement.id().value(), kinds)
                .orElseThrow(UnknownAgreement::new);
        return new PublishedDocument(
                organization.unit(agreement.unit()), agreement.fiscalYear(), version.row(), version.content());
    }

    private Agreement published(AgreementId id) {
        Agreement agreement = known(id);
        if (agreement.publishedAt() == null) {
            throw new UnknownAgreement();
        }
        return agreement;
    }

    private Agreement known(AgreementId id) {
        return agreements.findById(id.value()).orElseThrow(UnknownAgreement::new);
    }
}
