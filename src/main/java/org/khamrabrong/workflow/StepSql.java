package org.khamrabrong.workflow;

/** The statements on human steps; the functions they call stand beside the table, and the inbox calls the same. */
final class StepSql {

    /**
     * What was merged into another unit is that one's work. What somebody had typed into the same step, which fell away before
     * he or she was done, is there again.
     */
    static final String OPEN = """
            with typed as (
                delete from form_draft d using work_item w
                where d.task = w.task and w.agreement = :agreement and w.task_key = :key
                  and w.round is not distinct from cast(:round as int) and w.closed_at is not null
                returning d.username, d.content, d.saved_at, d.written_by
            ), taken_over as (
                insert into form_draft (task, username, content, saved_at, written_by)
                select distinct on (username) :task, username, content, saved_at, written_by
                from typed
                order by username, saved_at desc
            )
            insert into work_item (task, task_key, form, process, agreement, unit, responsible_unit, other_unit, role,
                judges, authors, renews, deputies, fiscal_year, round, opened_at, due_at, returned_from)
            values (:task, :key, :form, :process, :agreement, :unit, in_charge(:responsible, :today), in_charge(:other, :today),
                :role,
                string_to_array(:judges, ','), string_to_array(:authors, ','), string_to_array(:renews, ','), :deputies,
                :year, :round, :opened, :due,
                (select last.task
                 from (select w.task, w.outcome
                       from work_item w
                       where w.agreement = :agreement and w.outcome <> 'FELL_AWAY'
                         and w.round is not distinct from cast(:round as int)
                       order by w.closed_at desc
                       limit 1) last
                 where last.outcome in ('RETURNED', 'REFUSED', 'RECALLED')
                   and exists (select from work_item w
                               where w.agreement = :agreement and w.task_key = :key and w.outcome <> 'FELL_AWAY'
                                 and w.round is not distinct from cast(:round as int))))
            """;

    /**
     * What came back goes first to the one who had done it for the same unit in the same role, and what is done again because
     * somebody had sent it back there, to that one; unless he or she does not act any more. What several have to speak on is
     * nobody's first.
     */
    static final String GIVE_BACK = """
            update work_item w
            set assignee = former.closed_by
            from (select e.closed_by, e.outcome
                  from work_item e
                  join work_item again on again.task = :task
                  where e.agreement = again.agreement and e.task_key = again.task_key
                    and e.round is not distinct from again.round and e.role = again.role
                    and e.responsible_unit is not distinct from again.responsible_unit
                    and e.outcome not in ('FELL_AWAY', 'RECALLED', 'REFUSED')
                  order by e.closed_at desc
                  limit 1) former
            where w.task = :task and (w.returned_from is not null or former.outcome = 'RETURNED')
              and not 'RESULT_CONFIRMATION' = any (w.authors)
              and exists (select from doers(w, :today) d where d.username = former.closed_by)
            """;

    /** Before it is closed: whatever comes after it asks how it ended. */
    static final String END = """
            with kept as (
                insert into step_state (sha256, content)
                select cast(:sha256 as char(64)), cast(:content as text)
                where cast(:content as text) is not null
                on conflict (sha256) do nothing)
            update work_item set outcome = :outcome, words = :words, state = :sha256 where task = :task
            """;

    /** The first look of one who may do it. */
    static final String LOOKED_AT = """
            update work_item set first_opened_at = :at, first_opened_by = :by
            where task = :task and first_opened_at is null
            """;

    /** As the head of its form says it, with what the person has typed there. */
    static final String LOOK = """
            select w.first_opened_at is null as unseen, h.username as holder, h.name as holder_name,
                exists (select from colleagues(m.id, :today) c where c.id = h.id) as holder_beside,
                coalesce(g.name, r.closed_by) as returned_by, a.name as returned_for, r.closed_at as returned_at, r.words as returned_words,
                r.outcome as returned_as, d.content,
                w.responsible_unit is not null as of_unit, w.reminded_at, w.missed_at, w.escalated_at,
                j.reminder, j.overdue, j.escalation
            from work_item w
            left join lateral (
                select min(f.duedate_) filter (where f.handler_cfg_ like '%Reminder') as reminder,
                    min(f.duedate_) filter (where f.handler_cfg_ like '%Overdue') as overdue,
                    min(f.duedate_) filter (where f.handler_cfg_ like '%Escalated') as escalation
                from act_ru_task t
                join act_ru_job f on f.execution_id_ = t.execution_id_ and f.type_ = 'timer'
                where t.id_ = w.task) j on true
            cross join lateral permitted(w, :me, :today) m
            left join lateral permitted(w, w.assignee, :today) h on true
            left join work_item r on r.task = w.returned_from
            left join person g on g.username = r.closed_by
            left join person a on a.username = r.closed_for
            left join form_draft d on d.task = w.task and d.username = :me
            where w.task = :task and w.closed_at is null
            """;

    static final String ASSIGN = "update work_item set assignee = :assignee, left_by = null where task = :task";

    static final String FREE_ALL = """
            update work_item set left_by = assignee, assignee = null
            where closed_at is null and assignee = :username
            returning task, left_by
            """;

    static final String FREE_WHAT_MAY_NOT_BE_DONE = """
            update work_item w set left_by = w.assignee, assignee = null
            where w.closed_at is null
              and w.assignee = any (array(
                  select :username
                  union all
                  select s.username
                  from person p
                  join deputyship d on d.person = p.id and in_force(d, :today)
                  join person s on s.id = d.deputy
                  where p.username = :username))
              and not exists (select from permitted(w, w.assignee, :today))
            returning w.task, w.left_by
            """;

    static final String HAND_OVER = """
            update work_item w
            set responsible_unit = case w.responsible_unit when :unit then :successor else w.responsible_unit end,
                other_unit = case w.other_unit when :unit then :successor else w.other_unit end
            where w.closed_at is null and :unit in (w.responsible_unit, w.other_unit)
            returning w.task
            """;

    static final String FREE_WHAT_NOBODY_HOLDS = """
            update work_item w set left_by = w.assignee, assignee = null
            where w.closed_at is null and w.assignee is not null
              and (w.responsible_unit = :successor or w.responsible_unit is null and w.unit = :unit)
              and not exists (select from permitted(w, w.assignee, :today))
            returning w.task, w.left_by
            """;

    /**
     * What was typed into its form goes with it; and where it was done, also the authorship of what it renews: what was judged is
     * handed in anew, and the former judgement binds nobody any more.
     */
    static final String CLOSE = """
            with typed as (
                delete from form_draft where task = :task and cast(:assignee as text) is not null
            ), renewed as (
                delete from authorship a using work_item w
                where w.task = :task and cast(:assignee as text) is not null
                  and a.agreement = w.agreement and a.work = any (w.renews) and a.round in (0, w.round))
            update work_item
            set closed_by = case outcome when 'RECALLED' then :actor else :by end, closed_at = :at,
                closed_for = :behalf, assignee = coalesce(:assignee, assignee), left_by = null,
                outcome = coalesce(outcome, case when cast(:assignee as text) is null then 'FELL_AWAY' else 'DONE' end)
            where task = :task
            """;

    /**
     * The step with all that decides whether somebody may do it; one row for each whom he or she stands in for. Whoever
     * enters it keeps all others out until the transaction ends.
     */
    static final String SEE = """
            select w.*, coalesce(w.assignee, w.left_by) as taken_by, p.unit as home,
                array_to_string(w.judges, ',') as judged,
                array_to_string(w.authors, ',') as authored,
                array_to_string(w.renews, ',') as renewed,
                exists (select from standing(:today) d
                        where d.id = p.id and d.role = w.role and d.audience = w.audience
                          and w.unit <> all (d.kept_from)) as directly,
                array_to_string(array(select o.work from own_work(w.agreement, w.judges, w.round, p.username) o), ',') as own,
                h.username as holder, h.name as holder_name,
                exists (select from colleagues(p.id, :today) c where c.id = h.id) as holder_beside,
                s.acting_for, s.authority, s.barred,
                (select t.proc_def_id_ from act_ru_task t where t.id_ = w.task) as model
            from waiting(:task, :me, :today, :entering) w
            join person p on p.username = :me and p.active
            left join lateral permitted(w, w.assignee, :today) h on true
            left join lateral stands_in(w, p.id, :today) s on true
            order by s.acting_for
            """;

    private StepSql() {}
}
