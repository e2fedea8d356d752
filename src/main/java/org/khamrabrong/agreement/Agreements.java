package org.khamrabrong.agreement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Agreements extends Repository<Agreement, UUID> {

    String ROW = "select new org.khamrabrong.agreement.AgreementRow(a.id, a.unit, u.name, u.nameEnglish, a.fiscalYear,"
            + " a.stage, a.publishedAt, a.resultPublishedAt) from Agreement a join Unit u on u.id = a.unit ";

    /** A draft that was never handed in is listed for those alone who see drafts of its unit. */
    String SHOWN = "(a.draftedBy is not null or a.stage <> org.khamrabrong.agreement.Stage.DRAFTING"
            + " or :everyDraft = true or a.unit in :draftUnits)";

    Agreement save(Agreement agreement);

    Agreement saveAndFlush(Agreement agreement);

    Optional<Agreement> findById(UUID id);

    Optional<Agreement> findByUnitAndFiscalYear(UUID unit, int fiscalYear);

    @Query("select a.unit from Agreement a where a.fiscalYear = :year")
    Set<UUID> unitsWithAgreement(int year);

    boolean existsByUnitAndFiscalYear(UUID unit, int fiscalYear);

    @Query(ROW + "where a.unit in :units and (:year is null or a.fiscalYear = :year)"
            + " and (:stage is null or a.stage = :stage) and " + SHOWN + " order by a.fiscalYear desc, u.code")
    Slice<AgreementRow> within(
            Collection<UUID> units,
            Integer year,
            Stage stage,
            boolean everyDraft,
            Collection<UUID> draftUnits,
            Pageable page);

    @Query(ROW + "where (:year is null or a.fiscalYear = :year) and (:stage is null or a.stage = :stage) and " + SHOWN
            + " order by a.fiscalYear desc, u.code")
    Slice<AgreementRow> all(Integer year, Stage stage, boolean everyDraft, Collection<UUID> draftUnits, Pageable page);

    @Query(ROW + "where a.id in :ids")
    List<AgreementRow> rows(Collection<UUID> ids);

    @Query("select distinct a.fiscalYear from Agreement a order by a.fiscalYear desc")
    List<Integer> years();

    @Query("select distinct a.fiscalYear from Agreement a where a.unit in :units order by a.fiscalYear desc")
    List<Integer> years(Collection<UUID> units);

    /**
     * @param text with Arabic digits; the names are compared as if theirs were Arabic too
     * @param thai the ten Thai digits
     */
    @Query(ROW + "where a.publishedAt is not null and (:year is null or a.fiscalYear = :year)"
            + " and (cast(function('translate', lower(u.name), :thai, '0123456789') as string)"
            + " like lower(concat('%', :text, '%')) escape '!'"
            + " or cast(function('translate', lower(u.nameEnglish), :thai, '0123456789') as string)"
            + " like lower(concat('%', :text, '%')) escape '!')"
            + " order by a.fiscalYear desc, u.code")
    Slice<AgreementRow> published(Integer year, String text, String thai, Pageable page);

    /** In the order of publication, each with its latest signed version. */
    @Query("select new org.khamrabrong.agreement.SignedRow(a.id, u.name, u.nameEnglish, u.level, a.fiscalYear,"
            + " a.publishedAt, a.resultPublishedAt, v.sha256)"
            + " from Agreement a join Unit u on u.id = a.unit join AgreementVersion v on v.agreement = a.id"
            + " where a.publishedAt is not null"
            + " and (a.publishedAt > :at or (a.publishedAt = :at and a.id > :id))"
            + " and v.number = (select max(s.number) from AgreementVersion s where s.agreement = a.id"
            + " and s.kind = org.khamrabrong.agreement.VersionKind.SIGNED)"
            + " order by a.publishedAt, a.id")
    List<SignedRow> publishedAfter(Instant at, UUID id, Limit limit);

    @Query("select distinct a.fiscalYear from Agreement a where a.publishedAt is not null order by a.fiscalYear desc")
    List<Integer> publishedYears();
}
