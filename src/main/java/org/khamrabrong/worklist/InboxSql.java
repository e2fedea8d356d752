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

    /** The rows of these tasks, in their order. */
    static final String ROWS = """
            select w.*, u.name as unit_name, u.name_english, coalesce(p.name, w.assignee) as assignee_name
            from unnest(string_to_array(:tasks, ',')) with ordinality as listed (task, place)
            join work_item w on w.task = listed.task
            join unit u on u.id = w.unit
            left join person p on p.username = w.assignee
            order by listed.place
            """;

    static final String WAITING_ON = """
            select w.*, u.name as unit_name, u.name_english, coalesce(p.name, w.assignee) as assignee_name
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
