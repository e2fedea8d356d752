package org.khamrabrong.worklist;

/**
 * The statements behind the inbox. Each list is found by walking an index in the list's own order until enough rows are
 * found, one walk for every way in which somebody comes to work: the own unit's, that of all other units, and that of each
 * whom he or she stands in for. {@code offset 0} keeps the planner from asking a question for all rows at once that is
 * meant for the few that are shown. The functions are those by which a step is opened.
 */
final class InboxSql {

    /** What the person has taken and may still do. */
    static final String MINE = """
            select w.task, w.due_at
            from work_item w
            where w.closed_at is null and w.assignee = :me
              and exists (select from permitted(w, :me, :today) offset 0)
            order by w.due_at, w.opened_at, w.task
            limit :limit
            """;

    /** What the person may take: held by nobody who may still do it, no judgement of the own work. */
    static final String AVAILABLE = """
            select found.task, found.due_at
            from (
                select w.task, w.due_at, w.opened_at
                from person p
                join person_role r on r.person = p.id
                cross join lateral (
                    select w.task, w.due_at, w.opened_at
                    from work_item w
                    where w.closed_at is null and w.role = r.role and w.responsible_unit = p.unit
                      and not exists (select from own_work(w.agreement, w.judges, w.round, :me) offset 0)
                      and (w.assignee is null
                           or not exists (
                                  select from directly(w.assignee, w.role, w.responsible_unit, w.unit) offset 0)
                              and not (w.deputies
                                       and exists (select from permitted(w, w.assignee, :today) offset 0)))
                    order by w.due_at, w.opened_at, w.task
                    limit :limit) w
                where p.username = :me
                union all
                select w.task, w.due_at, w.opened_at
                from person p
                join person_role r on r.person = p.id
                cross join lateral (
                    select w.task, w.due_at, w.opened_at
                    from work_item w
                    where w.closed_at is null and w.role = r.role and w.responsible_unit is null and w.unit <> p.unit
                      and not exists (select from own_work(w.agreement, w.judges, w.round, :me) offset 0)
                      and (w.assignee is null
                           or not exists (
                                  select from directly(w.assignee, w.role, w.responsible_unit, w.unit) offset 0))
                    order by w.due_at, w.opened_at, w.task
                    limit :limit) w
                where p.username = :me
                union
                select w.task, w.due_at, w.opened_at
                from person p
                join deputyship d on d.deputy = p.id and d.ended_at is null and :today between d.from_day and d.until_day
                join person absent on absent.id = d.person
                join person_role r on r.person = absent.id
                cross join lateral (
                    select w.task, w.due_at, w.opened_at
                    from work_item w
                    where w.closed_at is null and w.role = r.role and w.responsible_unit = absent.unit
                      and w.deputies and may_stand_in(w, p.id, :today)
                      and not exists (select from own_work(w.agreement, w.judges, w.round, :me) offset 0)
                      and (w.assignee is null
                           or not exists (
                                  select from directly(w.assignee, w.role, w.responsible_unit, w.unit) offset 0)
                              and not (w.deputies
                                       and exists (select from permitted(w, w.assignee, :today) offset 0)))
                    order by w.due_at, w.opened_at, w.task
                    limit :limit) w
                where p.username = :me) found
            order by found.due_at, found.opened_at, found.task
            limit :limit
            """;

    /** What colleagues of the own unit have taken and the person may take over. */
    static final String WITH_COLLEAGUES = """
            select w.task, w.due_at
            from person p
            join person colleague on colleague.unit = p.unit and colleague.id <> p.id
            cross join lateral (
                select w.task, w.due_at, w.opened_at
                from work_item w
                where w.closed_at is null and w.assignee = colleague.username
                  and exists (select from permitted(w, :me, :today) offset 0)
                  and exists (select from permitted(w, w.assignee, :today) offset 0)
                  and not exists (select from own_work(w.agreement, w.judges, w.round, :me) offset 0)
                order by w.due_at, w.opened_at, w.task
                limit :limit) w
            where p.username = :me
            order by w.due_at, w.opened_at, w.task
            limit :limit
            """;

    /** What others have to do before the own unit's agreements go on, the longest waiting first. */
    static final String WAITING_FOR_OTHERS = """
            select w.task, w.due_at
            from person p
            cross join lateral (
                select w.task, w.due_at, w.opened_at
                from work_item w
                where w.closed_at is null and w.unit = p.unit
                  and (w.responsible_unit is null or w.responsible_unit <> p.unit)
                order by w.opened_at, w.task
                limit :limit) w
            where p.username = :me
            order by w.opened_at, w.task
            """;

    /** The rows of these tasks, in their order. */
    static final String ROWS = """
            select w.*, u.name as unit_name, u.name_english, p.name as assignee_name
            from unnest(string_to_array(:tasks, ',')) with ordinality as listed (task, place)
            join work_item w on w.task = listed.task
            join unit u on u.id = w.unit
            left join person p on p.username = w.assignee
            order by listed.place
            """;

    static final String WAITING_ON = """
            select w.*, u.name as unit_name, u.name_english, p.name as assignee_name
            from work_item w
            join unit u on u.id = w.unit
            left join person p on p.username = w.assignee
            where w.agreement = :agreement and w.closed_at is null
            order by w.opened_at, w.task
            """;

    static final String STEPS_OF = """
            select w.task_key, w.process, w.role, w.round, w.opened_at, w.closed_at, w.closed_by, p.name, p.position
            from work_item w
            left join person p on p.username = w.closed_by
            where w.agreement = :agreement
            order by w.opened_at desc, w.task
            limit :limit offset :offset
            """;

    private InboxSql() {}
}
