package org.khamrabrong.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.organization.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkItems extends Repository<WorkItem, String> {

    String ROW = "select new org.khamrabrong.worklist.WorkRow(w.task, w.taskKey, w.form, w.agreement, u.name,"
            + " u.nameEnglish, w.role, w.fiscalYear, w.round, w.assignee, w.openedAt, w.dueAt, w.process, p.name)"
            + " from WorkItem w join Unit u on u.id = w.unit left join Person p on p.username = w.assignee"
            + " where w.closedAt is null and ";

    /**
     * Somebody who is signed for today and has not signed yet, by a deputy who neither belongs to the other side nor
     * signs for it today; the deputy's id goes behind it.
     */
    String SIGNED_FOR_BY = "w.taskKey in :#{T(org.khamrabrong.workflow.Work).forDeputies()}"
            + " and exists (select 1 from Deputyship d join Person r on r.id = d.person"
            + " where d.endedAt is null and d.fromDay <= :today and d.untilDay >= :today"
            + " and r.active = true and w.role member of r.roles and r.unit = w.responsibleUnit"
            + " and not exists (select 1 from Authorship g where g.agreement = w.agreement"
            + " and g.username = r.username and cast(g.work as string) = 'SIGNATURE')"
            + " and not exists (select 1 from Person n join n.roles nr where n.id = d.deputy"
            + " and nr in :#{T(org.khamrabrong.organization.Role).decidingNothing()})"
            + " and not exists (select 1 from Person m where m.id = d.deputy and m.unit = w.otherUnit)"
            + " and not exists (select 1 from Deputyship o join Person s on s.id = o.person join s.roles sr"
            + " where o.deputy = d.deputy and o.endedAt is null and o.fromDay <= :today and o.untilDay >= :today"
            + " and s.active = true and s.unit = w.otherUnit"
            + " and sr in :#{T(org.khamrabrong.organization.Role).signing()} and sr <> w.role)"
            + " and d.deputy = ";

    String FOR_ME = "((w.role in :roles"
            + " and (w.responsibleUnit = :unit or (w.responsibleUnit is null and w.unit <> :unit))) or ("
            + SIGNED_FOR_BY + "(select me.id from Person me where me.username = :username))))";
    String MINE = "w.assignee = :username and " + FOR_ME;

    /** Whoever took it may still do it. */
    String HELD = "exists (select 1 from Person h where h.username = w.assignee and h.active = true"
            + " and ((w.role member of h.roles"
            + " and (h.unit = w.responsibleUnit or (w.responsibleUnit is null and h.unit <> w.unit))) or ("
            + SIGNED_FOR_BY + "h.id)))";

    /** It judges what I had a hand in. */
    String OWN_WORK = "exists (select 1 from Authorship a where a.agreement = w.agreement and a.username = :username"
            + " and (concat(w.taskKey, ' ', cast(a.work as string)) in :#{T(org.khamrabrong.workflow.Work).pairs()}"
            + " or (a.round = w.round and concat(w.taskKey, ' ', cast(a.work as string)) in :#{T(org.khamrabrong.workflow.Work).pairsInTheRound()})))";

    String AVAILABLE = FOR_ME + " and (w.assignee is null or not " + HELD + ")) and not " + OWN_WORK;
    String WITH_COLLEAGUES =
            FOR_ME + " and w.assignee <> :username and " + HELD + " and h.unit = :unit) and not " + OWN_WORK;
    String WAITING = "w.unit = :unit and (w.responsibleUnit is null or w.responsibleUnit <> :unit)";
    String COUNT = "select count(w) from WorkItem w where w.closedAt is null and ";

    WorkItem save(WorkItem item);

    Optional<WorkItem> findById(String task);

    @Query(ROW + MINE + " order by w.dueAt nulls last, w.openedAt")
    Slice<WorkRow> mine(String username, Collection<Role> roles, UUID unit, LocalDate today, Pageable page);

    @Query(ROW + AVAILABLE + " order by w.dueAt nulls last, w.openedAt")
    Slice<WorkRow> available(String username, Collection<Role> roles, UUID unit, LocalDate today, Pageable page);

    @Query(ROW + WITH_COLLEAGUES + " order by w.dueAt nulls last, w.openedAt")
    Slice<WorkRow> withColleagues(String username, Collection<Role> roles, UUID unit, LocalDate today, Pageable page);

    @Query(ROW + WAITING + " order by w.openedAt")
    Slice<WorkRow> waiting(UUID unit, Pageable page);

    @Query(COUNT + MINE)
    long countMine(String username, Collection<Role> roles, UUID unit, LocalDate today);

    @Query(COUNT + AVAILABLE)
    long countAvailable(String username, Collection<Role> roles, UUID unit, LocalDate today);

    @Query(COUNT + WITH_COLLEAGUES)
    long countWithColleagues(String username, Collection<Role> roles, UUID unit, LocalDate today);

    @Query(COUNT + WAITING)
    long countWaiting(UUID unit);

    @Query(COUNT + "((" + MINE + ") or (" + AVAILABLE + ")) and w.dueAt >= :from and w.dueAt < :until")
    long countDue(String username, Collection<Role> roles, UUID unit, LocalDate today, Instant from, Instant until);

    @Query(ROW + "w.agreement = :agreement order by w.openedAt")
    List<WorkRow> openOf(UUID agreement);

    @Query("select new org.khamrabrong.worklist.StepRow(w.taskKey, w.process, w.role, w.round, w.openedAt, w.closedAt,"
            + " w.closedBy, p.name, p.position) from WorkItem w left join Person p on p.username = w.closedBy"
            + " where w.agreement = :agreement order by w.openedAt desc, w.task")
    Slice<StepRow> stepsOf(UUID agreement, Pageable page);
}
