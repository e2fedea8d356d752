package org.khamrabrong.workflow;

/** The statements on human steps; the functions they call stand beside the table, and the inbox calls the same. */
final class StepSql {

    static final String OPEN = """
            insert into work_item (task, task_key, form, process, agreement, unit, responsible_unit, other_unit, role,
                judges, authors, renews, deputies, fiscal_year, round, assignee, opened_at, due_at)
            values (:task, :key, :form, :process, :agreement, :unit, :responsible, :other, :role,
                string_to_array(:judges, ','), string_to_array(:authors, ','), string_to_array(:renews, ','), :deputies,
                :year, :round, :assignee, :opened, :due)
            """;

    static final String ASSIGN = "update work_item set assignee = :assignee where task = :task";

    static final String CLOSE = "update work_item set closed_by = :by, closed_at = :at where task = :task";

    /** Lets one at a time into a step, and nobody wait for it who has no right to it. */
    static final String ENTER = """
            select w.task
            from work_item w
            where w.task = :task and w.closed_at is null
              and exists (select from permitted(w, :me, :today))
            for update of w
            """;

    /** The step with all that decides whether somebody may do it; one row for each whom he or she stands in for. */
    static final String SEE = """
            select w.*,
                array_to_string(w.judges, ',') as judged,
                array_to_string(w.authors, ',') as authored,
                array_to_string(w.renews, ',') as renewed,
                exists (select from directly(:me, w.role, w.responsible_unit, w.unit)) as directly,
                array_to_string(array(select o.work from own_work(w.agreement, w.judges, w.round, p.username) o), ',') as own,
                h.username as holder, h.name as holder_name, h.home as holder_home,
                s.acting_for, s.authority, s.of_other_side, s.done_already,
                (select t.proc_def_id_ from act_ru_task t where t.id_ = w.task) as model
            from work_item w
            join person p on p.username = :me
            left join lateral permitted(w, w.assignee, :today) h on true
            left join lateral stands_in(w, p.id, :today) s on true
            where w.task = :task and w.closed_at is null
            order by s.acting_for
            """;

    private StepSql() {}
}
