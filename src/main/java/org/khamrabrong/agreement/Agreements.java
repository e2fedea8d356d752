package org.khamrabrong.agreement;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.organization.UnitLevel;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Agreements extends Repository<Agreement, UUID> {

    Agreement save(Agreement agreement);

    Agreement saveAndFlush(Agreement agreement);

    Optional<Agreement> findById(UUID id);

    /** The one that came to something, or still may. */
    @Query("select a from Agreement a where a.unit = :unit and a.fiscalYear = :fiscalYear and a.earlyEnd.at is null")
    Optional<Agreement> inForce(UUID unit, int fiscalYear);

    /** Shut for all others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Agreement a where a.id = :id")
    Optional<Agreement> lock(UUID id);

    @Query("select a.id from Agreement a where a.unit in :units")
    Set<UUID> idsOf(Collection<UUID> units);

    /** Nobody moves those that are open until the transaction ends. */
    @Query(
            nativeQuery = true,
            value = "select number from agreement_round where agreement = :id and not closed order by number for share")
    List<Integer> keepRounds(UUID id);

    @Query("select r from Agreement a join a.rounds r where a.id = :id and r.closed = false order by r.number limit 1")
    Optional<Round> nextRound(UUID id);

    @Query("select r from Agreement a join a.rounds r where a.id = :id and r.closed = false order by r.number")
    List<Round> openRounds(UUID id);

    /**
     * Goes past the aggregate, where a change of one round would have all of its rounds deleted and written anew.
     *
     * @return 1, or 0 where no such round is open
     */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "update agreement_round set closed = true"
                    + " where agreement = :id and number = :number and not closed")
    int closeRound(UUID id, int number);

    @Query("select new org.khamrabrong.agreement.RoundOfAgreement("
            + "new org.khamrabrong.kernel.AgreementId(a.id), r)"
            + " from Agreement a join a.rounds r join Unit u on u.id = a.unit"
            + " where a.fiscalYear = :year and u.level in :levels and r.number = :number and a.earlyEnd.at is null")
    List<RoundOfAgreement> rounds(int year, Collection<UnitLevel> levels, int number);

    /** Past the aggregate, as {@link #closeRound}. */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "update agreement_round"
                    + " set opens_on = case when opens_on > :today then :opensOn else opens_on end, due_on = :dueOn"
                    + " where agreement in (:ids) and number = :number and not closed")
    int moveRounds(Collection<UUID> ids, int number, LocalDate opensOn, LocalDate dueOn, LocalDate today);

    List<Agreement> findByIdIn(Collection<UUID> ids);

    @Query("select new org.khamrabrong.agreement.RoundOfAgreement("
            + "new org.khamrabrong.kernel.AgreementId(a.id), r)"
            + " from Agreement a join a.rounds r join Unit u on u.id = a.unit"
            + " where a.fiscalYear = :year and u.level in :levels and r.number = :number and not r.closed"
            + " and a.earlyEnd.at is null and a.id > :after order by a.id")
    List<RoundOfAgreement> openRounds(int year, Collection<UnitLevel> levels, int number, UUID after, Limit limit);

    @Query("select a.unit from Agreement a where a.fiscalYear = :year and a.unit in :units"
            + " and a.earlyEnd.at is null")
    Set<UUID> unitsWithAgreement(int year, Collection<UUID> units);

    long countByFiscalYearBetweenAndStageIn(int first, int last, Collection<Stage> stages);

    /**
     * @param from Gregorian, the first year that is wanted
     * @param to the last
     * @param everyDraft whether also those are seen that no head has approved yet
     * @param draftUnits the units of which they are seen in any case
     */
    @Query("""
            select new org.khamrabrong.agreement.AgreementRow(
                a.id, a.unit, u.names, a.fiscalYear, a.stage, a.publishedAt, a.resultPublishedAt)
              from Agreement a join Unit u on u.id = a.unit
             where a.unit in :units and a.fiscalYear between :from and :to and a.stage in :stages
               and (a.handedIn or :everyDraft = true or a.unit in :draftUnits)
             order by a.fiscalYear desc, u.code
            """)
    Slice<AgreementRow> within(
            Collection<UUID> units,
            int from,
            int to,
            Collection<Stage> stages,
            boolean everyDraft,
            Collection<UUID> draftUnits,
            Pageable page);

    /** The same of every unit. */
    @Query("""
            select new org.khamrabrong.agreement.AgreementRow(
                a.id, a.unit, u.names, a.fiscalYear, a.stage, a.publishedAt, a.resultPublishedAt)
              from Agreement a join Unit u on u.id = a.unit
             where a.fiscalYear between :from and :to and a.stage in :stages
               and (a.handedIn or :everyDraft = true or a.unit in :draftUnits)
             order by a.fiscalYear desc, u.code
            """)
    Slice<AgreementRow> all(
            int from, int to, Collection<Stage> stages, boolean everyDraft, Collection<UUID> draftUnits, Pageable page);

    @Query("""
            select new org.khamrabrong.agreement.AgreementRow(
                a.id, a.unit, u.names, a.fiscalYear, a.stage, a.publishedAt, a.resultPublishedAt)
              from Agreement a join Unit u on u.id = a.unit
             where a.id in :ids
            """)
    List<AgreementRow> rows(Collection<UUID> ids);

    @Query("""
            select distinct a.fiscalYear from Agreement a
             where a.handedIn or :everyDraft = true or a.unit in :draftUnits
             order by a.fiscalYear desc
            """)
    List<Integer> years(boolean everyDraft, Collection<UUID> draftUnits);

    @Query("""
            select distinct a.fiscalYear from Agreement a
             where a.unit in :units and (a.handedIn or :everyDraft = true or a.unit in :draftUnits)
             order by a.fiscalYear desc
            """)
    List<Integer> yearsWithin(Collection<UUID> units, boolean everyDraft, Collection<UUID> draftUnits);

    /**
     * @param from Gregorian, the first year that is wanted
     * @param to the last
     * @param text with Arabic digits; the names are compared as if theirs were Arabic too
     * @param thai the ten Thai digits
     */
    @Query("""
            select new org.khamrabrong.agreement.AgreementRow(
                a.id, a.unit, u.names, a.fiscalYear, a.stage, a.publishedAt, a.resultPublishedAt)
              from Agreement a join Unit u on u.id = a.unit
             where a.publishedAt is not null and a.fiscalYear between :from and :to
               and (cast(function('translate', lower(u.names.thai), :thai, '0123456789') as string)
                        like lower(concat('%', :text, '%')) escape '!'
                 or cast(function('translate', lower(u.names.english), :thai, '0123456789') as string)
                        like lower(concat('%', :text, '%')) escape '!')
             order by a.fiscalYear desc, u.code
            """)
    Slice<AgreementRow> published(int from, int to, String text, String thai, Pageable page);

    /** In the order of publication, each with the latest version that binds both sides. */
    @Query("""
            select new org.khamrabrong.agreement.SignedRow(
                a.id, u.names, u.level, a.fiscalYear,
                new org.khamrabrong.agreement.SignedCourse(a.publishedAt, a.resultPublishedAt, a.earlyEnd.at),
                v.sha256)
              from Agreement a join Unit u on u.id = a.unit join AgreementVersion v on v.agreement = a.id
             where a.publishedAt is not null
               and (a.publishedAt > :at or (a.publishedAt = :at and a.id > :id))
               and v.number = (select max(s.number) from AgreementVersion s
                                where s.agreement = a.id and s.kind in (org.khamrabrong.agreement.VersionKind.SIGNED,
                                      org.khamrabrong.agreement.VersionKind.AMENDED))
             order by a.publishedAt, a.id
            """)
    List<SignedRow> publishedAfter(Instant at, UUID id, Limit limit);

    @Query("select distinct a.fiscalYear from Agreement a where a.publishedAt is not null order by a.fiscalYear desc")
    List<Integer> publishedYears();

    int countByUnitAndStageNotIn(UUID unit, Collection<Stage> stages);
}
