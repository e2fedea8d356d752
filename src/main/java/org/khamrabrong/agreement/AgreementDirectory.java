package org.khamrabrong.agreement;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Scoring;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows agreements to those who may see them, and what is published to everyone. */
@Service
@Transactional(readOnly = true)
public class AgreementDirectory {

    private final Agreements agreements;
    private final AgreementVersions versions;
    private final AgreementSignatures signatures;
    private final AgreementAccess access;
    private final Organization organization;

    AgreementDirectory(
            Agreements agreements,
            AgreementVersions versions,
            AgreementSignatures signatures,
            AgreementAccess access,
            Organization organization) {
        this.agreements = agreements;
        this.versions = versions;
        this.signatures = signatures;
        this.access = access;
        this.organization = organization;
    }

    /** Those the signed-in person may see; year (Gregorian) and stage may be null for any. */
    public Slice<AgreementRow> page(@Nullable Integer year, @Nullable Stage stage, Pageable page) {
        Set<Stage> wanted = stage == null ? EnumSet.allOf(Stage.class) : EnumSet.of(stage);
        Optional<Set<UUID>> some = access.draftUnits();
        Set<UUID> drafts = some.orElse(Set.of());
        return access.visibleUnits()
                .map(units -> agreements.within(units, from(year), to(year), wanted, some.isEmpty(), drafts, page))
                .orElseGet(() -> agreements.all(from(year), to(year), wanted, some.isEmpty(), drafts, page));
    }

    /** The years (Gregorian) of which the signed-in person sees agreements, latest first. */
    public List<Integer> years() {
        Optional<Set<UUID>> some = access.draftUnits();
        Set<UUID> drafts = some.orElse(Set.of());
        return access.visibleUnits()
                .map(units -> agreements.yearsWithin(units, some.isEmpty(), drafts))
                .orElseGet(() -> agreements.years(some.isEmpty(), drafts));
    }

    private static int from(@Nullable Integer year) {
        return year == null ? Integer.MIN_VALUE : year;
    }

    private static int to(@Nullable Integer year) {
        return year == null ? Integer.MAX_VALUE : year;
    }

    /**
     * If the signed-in person may see it.
     *
     * @throws UnknownAgreement where there is none of that id
     */
    public AgreementSnapshot find(AgreementId id) {
        Agreement agreement = known(id);
        access.requireReading(agreement);
        return snapshot(agreement);
    }

    /** How it came to nothing; empty where it did not. */
    public Optional<EarlyEnd> earlyEnd(AgreementId id) {
        Agreement agreement = known(id);
        access.requireReading(agreement);
        return agreement.earlyEnd();
    }

    /** Those that the officer handed to the approvers inside the unit are shown to whoever sees its drafts. */
    public List<VersionRow> versions(AgreementId id) {
        Agreement agreement = known(id);
        access.requireReading(agreement);
        boolean drafts = access.seesDraft(agreement);
        return versions.rows(id.value()).stream()
                .filter(version -> drafts || version.kind() != VersionKind.SUBMITTED)
                .toList();
    }

    /** As it was kept; results belong to a published result only. */
    public AgreementPackage version(AgreementId id, int number) {
        Agreement agreement = known(id);
        access.requireReading(agreement);
        AgreementVersion version = versions.findByAgreementAndNumber(id.value(), number)
                .filter(found -> found.row().kind() != VersionKind.SUBMITTED || access.seesDraft(agreement))
                .orElseThrow(() -> new Refusal("agreement.refusal.unknownVersion"));
        AgreementPackage kept = PackageFormat.read(version.content());
        return version.row().kind() == VersionKind.RESULT ? kept : kept.withResults(Map.of());
    }

    /** Who signed that version, in the order of signing; nobody where it is not a signed one. */
    public List<Signatory> signatories(AgreementId id, int number) {
        access.requireReading(id);
        return signatures.signatories(id, number);
    }

    /** Signed and published agreements, for everyone; year may be null, text finds in the unit's name. */
    public Slice<AgreementRow> published(@Nullable Integer year, String text, Pageable page) {
        if (!WrittenText.keeps(text)) {
            return new SliceImpl<>(List.of(), page, false);
        }
        String literal =
                ThaiDigits.toArabic(text).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return agreements.published(from(year), to(year), literal, ThaiDigits.toThai("0123456789"), page);
    }

    /** Gregorian years of which something is published, the latest first. */
    public List<Integer> publishedYears() {
        return agreements.publishedYears();
    }

    /** @throws UnknownAgreement where there is none that is published */
    public void requirePublished(AgreementId id) {
        if (known(id).publishedAt() == null) {
            throw new UnknownAgreement();
        }
    }

    /**
     * Without what it holds.
     *
     * @throws UnknownAgreement where there is none that is published
     */
    public PublishedName publishedName(AgreementId id) {
        requirePublished(id);
        Agreement agreement = known(id);
        return new PublishedName(organization.unit(agreement.unit()), agreement.fiscalYear());
    }

    /** When a published agreement was cancelled; empty while it stands. */
    public Optional<Instant> cancelledAt(AgreementId id) {
        requirePublished(id);
        return known(id).earlyEnd().map(EarlyEnd::at);
    }

    /** What everyone may see of one published agreement: the signed content, and with its results once published. */
    public PublishedAgreement published(AgreementId id) {
        Agreement agreement = known(id);
        Instant publishedAt = agreement.publishedAt();
        if (publishedAt == null) {
            throw new UnknownAgreement();
        }
        List<AgreementVersion> kept = versions.findByAgreementAndKindInOrderByNumber(id.value(), VersionKind.PUBLISHED);
        List<AgreementVersion> signed =
                kept.stream().filter(version -> version.row().kind().binds()).toList();
        List<SignedVersion> binding =
                signed.stream().map(AgreementVersion::row).map(signatures::of).toList();
        List<AgreementVersion> results = results(kept);
        AgreementVersion shown = last(agreement.resultPublishedAt() == null ? signed : results);
        AgreementPackage content = PackageFormat.read(shown.content());
        return new PublishedAgreement(
                id,
                organization.unit(agreement.unit()),
                agreement.fiscalYear(),
                publishedAt,
                agreement.resultPublishedAt(),
                binding,
                new PublishedAgreement.Shown(
                        shown.row(),
                        results.stream()
                                .filter(result -> !result.equals(shown))
                                .map(AgreementVersion::row)
                                .toList(),
                        content,
                        Scoring.score(content)));
    }

    private static List<AgreementVersion> results(List<AgreementVersion> kept) {
        return kept.stream().filter(version -> !version.row().kind().binds()).toList();
    }

    private static AgreementVersion last(List<AgreementVersion> kept) {
        if (kept.isEmpty()) {
            throw new UnknownAgreement();
        }
        return kept.get(kept.size() - 1);
    }

    private Agreement known(AgreementId id) {
        return agreements.findById(id.value()).orElseThrow(UnknownAgreement::new);
    }

    AgreementSnapshot snapshot(Agreement agreement) {
        AgreementPackage content = agreement.content();
        return new AgreementSnapshot(
                agreement.id(),
                organization.unit(agreement.unit()),
                agreement.fiscalYear(),
                agreement.stage(),
                agreement.revision(),
                content,
                Scoring.score(content));
    }
}
