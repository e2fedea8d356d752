package org.khamrabrong.worklist;

/**
 * The statements behind the inbox. Its lists are functions of the database, which plans them once; they ask the rules by
 * which a step is opened.
 */
final class InboxSql {

    static final String MINE = "select l.task from mine(:me, :today, :most) l";

    static final String AVAILABLE = "select l.task from available(:me, :today, :most) l";

    static final String WITH_COLLEAGUES = "select l.task from with_colleagues(:me, :today, :most) l";

    static final String WAITING_FOR_OTHERS = "select l.task from waiting_for_others(:me, :today, :most) l";

    /** A list begins with what is due first, so that none of these is cut off before the others. */
    static final String COUNTS = """
            with mine as materialized (select l.due_at from mine(:me, :today, :most) l),
            available as materialized (select l.due_at from available(:me, :today, :most) l),
            due as (select due_at from mine union all select due_at from available)
            select (select count(*) from mine) as mine,
                (select count(*) from available) as available,
                (select count(*) from with_colleagues(:me, :today, :most)) as with_colleagues,
                (select least(count(*), :most) from due where due_at < :now) as late,
                (select least(count(*), :most) from due where due_at >= :now and due_at < :soon) as due_soon,
                (select count(*) from waiting_for_others(:me, :today, :most)) as waiting_for_others
            """;

    private static final String WORK = """
            select w.*, u.name as unit_name, u.name_english, ru.name as responsible_name,
                ru.name_english as responsible_english, coalesce(p.name, w.assignee) as assignee_name,
                b.task as before_task, b.task_key as before_key, b.outcome as before_outcome, b.words as before_words,
                b.closed_at as before_at, coalesce(bp.name, b.closed_by) as before_by, ba.name as before_for
            """;

    private static final String NAMES = """
            join unit u on u.id = w.unit
            left join unit ru on ru.id = w.responsible_unit
            left join person p on p.username = w.assignee
            """;

    /** The rows of these tasks, in their order, each with those for whom the person would do it as a deputy. */
    static final String ROWS = WORK + """
                , f.acting_for
            from unnest(string_to_array(:tasks, ',')) with ordinality as listed (task, place)
            join work_item w on w.task = listed.task
            """ + NAMES + """
            left join work_item b on b.task = w.returned_from
            left join person bp on bp.username = b.closed_by
            left join person ba on ba.username = b.closed_for
            left join audiences(:me, :today) a on a.role = w.role and a.audience = w.audience and not a.directly
            left join lateral (
                select string_agg(absent.name, ', ' order by absent.name) as acting_for
                from person me
                cross join lateral stands_in(w, me.id, :today) s
                join person absent on absent.username = s.acting_for
                where a.role is not null and me.username = :me and s.barred is null) f on true
            order by listed.place
            """;

    /** With what was done last before; the engine counts time in whole milliseconds. */
    static final String WAITING_ON = WORK + """
                , null as acting_for
            from work_item w
            """ + NAMES + """
            left join lateral (
                select former.*
                from work_item former
                where former.agreement = w.agreement and former.outcome <> 'FELL_AWAY'
                  and former.closed_at < w.opened_at + interval '1 millisecond'
                order by former.closed_at desc
                limit 1) b on true
            left join person bp on bp.username = b.closed_by
            left join person ba on ba.username = b.closed_for
            where w.agreement = :agreement and w.closed_at is null
            order by w.opened_at, w.task
            """;

    /** What was said with a step is for those only who may read it. */
    static final String STEPS_OF = """
            select w.task, w.task_key, w.process, w.role, w.round, w.opened_at, w.due_at, w.closed_at, w.outcome,
                w.escalated_at, w.assignee, coalesce(h.name, w.assignee) as assignee_name,
                case when may_read_step(w, :me, :today) then w.words end as words,
                ru.name as responsible_name, ru.name_english as responsible_english, p.name, p.position, a.name as for_name
            from work_item w
            left join unit ru on ru.id = w.responsible_unit
            left join person p on p.username = w.closed_by
            left join person a on a.username = w.closed_for
            left join person h on h.username = w.assignee
            where w.agreement = :agreement
            order by w.opened_at desc, w.task
            limit :limit offset :offset
            """;

    private InboxSql() {}
}
