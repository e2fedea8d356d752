package org.khamrabrong.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final ResultScores results;
    private final Organization organization;

    PublishedAgreements(
            Agreements agreements, AgreementVersions versions, ResultScores results, Organization organization) {
        this.agreements = agreements;
        this.versions = versions;
        this.results = results;
        this.organization = organization;
    }

    /**
     * In the order in which they were published.
     *
     * @param last the one before the first that is wanted; null to begin
     */
    public List<PublishedRow> after(PublishedRow last, int most) {
        List<PublishedRow> rows = agreements
                .publishedAfter(
                        last == null ? Instant.EPOCH : last.publishedAt(),
                        last == null ? BEFORE_ALL : last.id().value(),
                        Limit.of(most))
                .stream()
                .map(SignedRow::published)
                .toList();
        Map<UUID, ResultScores.Result> found = results.of(rows.stream()
                .filter(row -> row.resultPublishedAt() != null)
                .map(row -> row.id().value())
                .toList());
        return rows.stream()
                .map(row -> found.containsKey(row.id().value())
                        ? row.withResult(found.get(row.id().value()))
                        : row)
                .toList();
    }

    /** The signed content, or once published the one with the results. */
    public PublishedDocument document(AgreementId id) {
        return document(id, known(id).resultPublishedAt() == null ? VersionKind.SIGNED : VersionKind.RESULT);
    }

    public PublishedDocument signed(AgreementId id) {
        return document(id, VersionKind.SIGNED);
    }

    /** @throws UnknownAgreement where there is no such version */
    public KnownVersion version(AgreementId id, int number) {
        VersionRow version = versions.findByAgreementAndNumber(id.value(), number)
                .orElseThrow(UnknownAgreement::new)
                .row();
        Agreement agreement = agreements.findById(id.value()).orElseThrow(UnknownAgreement::new);
        return agreement.publishedAt() == null
                ? new KnownVersion(version, null, null, null)
                : new KnownVersion(
                        version,
                        organization.unit(agreement.unit()),
                        agreement.fiscalYear(),
                        latest(id, VersionKind.SIGNED).row());
    }

    private PublishedDocument document(AgreementId id, VersionKind kind) {
        known(id);
        AgreementVersion version = latest(id, kind);
        return new PublishedDocument(version.row(), version.content());
    }

    private AgreementVersion latest(AgreementId id, VersionKind kind) {
        return versions.findFirstByAgreementAndKindOrderByNumberDesc(id.value(), kind)
                .orElseThrow(UnknownAgreement::new);
    }

    private Agreement known(AgreementId id) {
        Agreement agreement = agreements.findById(id.value()).orElseThrow(UnknownAgreement::new);
        if (agreement.publishedAt() == null) {
            throw new UnknownAgreement();
        }
        return agreement;
    }
}
