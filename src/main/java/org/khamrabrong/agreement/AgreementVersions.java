package org.khamrabrong.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementVersions extends Repository<AgreementVersion, UUID> {

    AgreementVersion save(AgreementVersion version);

    @Query("select new org.khamrabrong.agreement.VersionRow("
            + "new org.khamrabrong.kernel.AgreementId(v.agreement), v.number, v.kind, v.sha256, v.madeAt, v.madeBy)"
            + " from AgreementVersion v where v.agreement = :agreement order by v.number")
    List<VersionRow> rows(UUID agreement);

    /** Without what it holds. */
    @Query("select new org.khamrabrong.agreement.VersionRow("
            + "new org.khamrabrong.kernel.AgreementId(v.agreement), v.number, v.kind, v.sha256, v.madeAt, v.madeBy)"
            + " from AgreementVersion v where v.agreement = :agreement and v.number = :number")
    Optional<VersionRow> row(UUID agreement, int number);

    Optional<AgreementVersion> findByAgreementAndNumber(UUID agreement, int number);

    Optional<AgreementVersion> findFirstByAgreementAndKindOrderByNumberDesc(UUID agreement, VersionKind kind);

    List<AgreementVersion> findByAgreementAndKindInOrderByNumber(UUID agreement, Collection<VersionKind> kinds);

    Optional<AgreementVersion> findFirstByAgreementAndKindInOrderByNumberDesc(
            UUID agreement, Collection<VersionKind> kinds);

    /** The latest of that kind of each. */
    @Query("select v from AgreementVersion v where v.agreement in :agreements and v.number ="
            + " (select max(s.number) from AgreementVersion s where s.agreement = v.agreement and s.kind = :kind)")
    List<AgreementVersion> latest(Collection<UUID> agreements, VersionKind kind);

    /** The same without what they hold. */
    @Query("select new org.khamrabrong.agreement.VersionRow("
            + "new org.khamrabrong.kernel.AgreementId(v.agreement), v.number, v.kind, v.sha256, v.madeAt, v.madeBy)"
            + " from AgreementVersion v where v.agreement in :agreements and v.number ="
            + " (select max(s.number) from AgreementVersion s where s.agreement = v.agreement and s.kind = :kind)")
    List<VersionRow> latestRows(Collection<UUID> agreements, VersionKind kind);

    /** Every one of that kind, the earliest first, without what they hold. */
    @Query("select new org.khamrabrong.agreement.VersionRow("
            + "new org.khamrabrong.kernel.AgreementId(v.agreement), v.number, v.kind, v.sha256, v.madeAt, v.madeBy)"
            + " from AgreementVersion v where v.agreement in :agreements and v.kind = :kind order by v.number")
    List<VersionRow> rows(Collection<UUID> agreements, VersionKind kind);

    /** What each of the units signed last in that year, or its result once there is one, since that is kept later. */
    @Query("select new org.khamrabrong.agreement.SignedContent(a.unit, v.content)"
            + " from AgreementVersion v join Agreement a on a.id = v.agreement"
            + " where a.unit in :units and a.fiscalYear = :year and a.earlyEnd.at is null and v.number ="
            + " (select max(s.number) from AgreementVersion s where s.agreement = a.id and s.kind in"
            + " (org.khamrabrong.agreement.VersionKind.SIGNED, org.khamrabrong.agreement.VersionKind.AMENDED,"
            + " org.khamrabrong.agreement.VersionKind.RESULT))")
    List<SignedContent> latestSigned(Collection<UUID> units, int year);

    /** Latest first. */
    @Query("select v.number from AgreementVersion v where v.agreement = :agreement and v.kind = :kind"
            + " order by v.number desc")
    List<Integer> numbersOf(UUID agreement, VersionKind kind);

    /** Empty but where an amendment came into force: what stood then, as an amendment or as it was signed. */
    @Query(nativeQuery = true, value = """
            select v.content
              from agreement_version v
             where v.agreement = :agreement
               and exists (select from agreement_amendment a where a.agreement = :agreement)
               and v.number = coalesce(
                   (select max(a.version) from agreement_amendment a
                     where a.agreement = :agreement and a.first_round <= :round),
                   (select max(s.number) from agreement_version s
                     where s.agreement = :agreement and s.kind = 'SIGNED'))
            """)
    Optional<String> inForce(UUID agreement, int round);

    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "insert into agreement_amendment (agreement, version, first_round)"
                    + " values (:agreement, :version, :firstRound)")
    int putInForce(UUID agreement, int version, @Nullable Integer firstRound);

    int countByAgreement(UUID agreement);
}
