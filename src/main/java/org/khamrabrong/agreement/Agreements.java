package org.khamrabrong.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Agreements extends Repository<Agreement, UUID> {

    String ROW = "select new org.khamrabrong.agreement.AgreementRow(a.id, a.unit, u.name, u.nameEnglish, a.fiscalYear,"
            + " a.stage, a.publishedAt, a.resultPublishedAt) from Agreement a join Unit u on u.id = a.unit ";

    Agreement save(Agreement agreement);

    Agreement saveAndFlush(Agreement agreement);

    Optional<Agreement> findById(UUID id);

    Optional<Agreement> findByUnitAndFiscalYear(UUID unit, int fiscalYear);

    @Query("select a.unit from Agreement a where a.fiscalYear = :year")
    Set<UUID> unitsWithAgreement(int year);

    boolean existsByUnitAndFiscalYear(UUID unit, int fiscalYear);

    @Query(ROW + "where a.unit in :units and (:year is null or a.fiscalYear = :year)"
            + " and (:stage is null or a.stage = :stage) order by a.fiscalYear desc, u.code")
    Slice<AgreementRow> within(Collection<UUID> units, Integer year, Stage stage, Pageable page);

    @Query(ROW + "where (:year is null or a.fiscalYear = :year) and (:stage is null or a.stage = :stage)"
            + " order by a.fiscalYear desc, u.code")
    Slice<AgreementRow> all(Integer year, Stage stage, Pageable page);

    @Query(ROW + "where a.id in :ids")
    List<AgreementRow> rows(Collection<UUID> ids);

    @Query("select distinct a.fiscalYear from Agreement a order by a.fiscalYear desc")
    List<Integer> years();

    @Query("select distinct a.fiscalYear from Agreement a where a.unit in :units order by a.fiscalYear desc")
    List<Integer> years(Collection<UUID> units);

    @Query(ROW + "where a.publishedAt is not null and (:year is null or a.fiscalYear = :year)"
            + " and (lower(u.name) like lower(concat('%', :text, '%')) escape '!'"
            + " or lower(u.nameEnglish) like lower(concat('%', :text, '%')) escape '!')"
            + " order by a.fiscalYear desc, u.code")
    Slice<AgreementRow> published(Integer year, String text, Pageable page);

    @Query("select distinct a.fiscalYear from Agreement a where a.publishedAt is not null order by a.fiscalYear desc")
    List<Integer> publishedYears();
}
