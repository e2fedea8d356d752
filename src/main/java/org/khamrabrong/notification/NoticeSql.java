package org.khamrabrong.notification;

/** The statements on notices; who is told stands beside the table, as {@code told}. */
final class NoticeSql {

    /**
     * A step that nobody may do is told as such, to those who can find somebody; one that was given back as such, to those who
     * are to do it again.
     */
    static final String WRITE = """
            insert into announcement (id, kind, agreement, task, what, said_thai, said_english, many, concerned, told_by, told_at)
            select r.id,
                case
                    when r.kind <> 'ASSIGNED' then r.kind
                    when not exists (select from doers(w, :today)) then 'GAP'
                    when former.outcome = 'RETURNED' then 'RETURNED'
                    else 'ASSIGNED'
                end,
                coalesce(r.agreement, w.agreement), r.task, r.what, r.thai, r.english, r.many,
                array(select json_array_elements_text(r.concerned)), r.by, :at
            from json_to_recordset(cast(:rows as json)) as r (
                id uuid, kind text, agreement uuid, task text, what text, thai text, english text, many int, concerned json,
                by text)
            left join work_item w on w.task = r.task
            left join work_item former on former.task = w.returned_from
            """;

    /**
     * Nobody is told what he or she did, but for a step that is to be done next; nor that a step waits where something unread says
     * so already; nor that it fell away with an agreement, or has nobody at a level, of which he or she has just been told.
     */
    static final String TELL = """
            insert into notice (announcement, person, told_at, must_act, mail_state)
            select a.id, p.id, a.told_at, t.must_act,
                case
                    when not :mailed or p.email is null or s.address is not null or f.delivery = 'NONE'
                        or f.must_act_only and not t.must_act then 'NONE'
                    when f.delivery = 'DAILY' then 'DIGEST'
                    else 'DUE'
                end
            from announcement a
            cross join lateral told(a.kind, a.agreement, a.task, a.concerned, :today) t
            join person p on p.id = t.person and p.active
            left join notice_preference f on f.person = p.id
            left join mail_refusal s on s.address = p.email and s.stopped_at is not null
            where a.id = any (:ids)
              and (a.kind = 'ASSIGNED' or p.username <> a.told_by)
              and not (a.kind in ('ASSIGNED', 'RETURNED') and a.what is null and exists (
                  select from announcement b join notice n on n.announcement = b.id
                  where b.task = a.task and n.person = p.id and n.must_act and n.read_at is null))
              and not (a.kind in ('WITHDRAWN', 'GAP') and a.task is not null and exists (
                  select from announcement b join notice n on n.announcement = b.id
                  where b.agreement = a.agreement and b.told_at = a.told_at and b.kind = a.kind and b.task is null
                    and n.person = p.id))
            """;

    /** What was sent back or challenged a moment ago is to be done in the step that opens for it, by those who may do that. */
    static final String JOIN = """
            with joined as (
                update announcement a set task = w.task
                from work_item w
                where w.task = any (:tasks) and a.agreement = w.agreement and a.task is null
                  and a.kind in ('RETURNED', 'CHALLENGED') and a.told_at > :since
                returning a.id, a.task)
            update notice n
            set must_act = exists (
                select from work_item w cross join lateral doers(w, :today) d where w.task = j.task and d.id = n.person)
            from joined j
            where n.announcement = j.id
            """;

    /** Of a step that is over nobody needs to read, nor to be mailed. */
    static final String SETTLE = """
            update notice n
            set read_at = coalesce(n.read_at, :at),
                mail_state = case when n.mail_state in ('DUE', 'DIGEST') then 'NONE' else n.mail_state end
            from announcement a
            where a.id = n.announcement and a.task = any (:tasks)
              and (n.must_act or a.kind in ('DUE_SOON', 'OVERDUE', 'ESCALATED'))
            """;

    /** Counted no further than a bell can show. */
    static final String UNREAD = """
            select p.id as person, (select count(*) from (
                select from notice n where n.person = p.id and n.read_at is null limit :most) found) as unread
            from unnest(:people) as p (id)
            """;

    static final String PAGE = """
            select a.id, a.kind, a.agreement, a.what, a.said_thai, a.said_english, a.many, n.told_at, n.must_act, n.read_at,
                w.task, w.task_key, w.form, w.role, w.due_at, h.name as holder,
                case
                    when w.closed_at is not null then 'OVER'
                    when exists (select from permitted(w, :username, :today)) then 'MINE'
                    else 'WAITS'
                end as step_state
            from notice n
            join announcement a on a.id = n.announcement
            left join work_item w on w.task = a.task
            left join person h on h.username = w.assignee
            where n.person = :me and (cast(:kind as text) is null or a.kind = :kind) and (n.read_at is null or not :unread)
            order by n.told_at desc, n.announcement
            limit :limit offset :offset
            """;

    static final String READ =
            "update notice set read_at = :at where person = :me and announcement = :id and read_at is null";

    static final String READ_ALL = "update notice set read_at = :at where person = :me and read_at is null";

    /** Each is one node's; whoever dies with it leaves it to the next. */
    static final String DUE = """
            select n.announcement, n.must_act, n.told_at, n.mail, p.id as person, p.username, p.name, p.email, a.kind, a.agreement, a.many,
                w.task, w.task_key, w.form, w.role, w.due_at, h.name as holder,
                case
                    when w.closed_at is not null then 'OVER'
                    when exists (select from permitted(w, p.username, :today)) then 'MINE'
                    else 'WAITS'
                end as step_state,
                p.active and p.email is not null and s.address is null as reachable
            from notice n
            join announcement a on a.id = n.announcement
            join person p on p.id = n.person
            left join work_item w on w.task = a.task
            left join person h on h.username = w.assignee
            left join mail_refusal s on s.address = p.email and s.stopped_at is not null
            where n.mail_state = 'DUE'
            order by n.told_at
            limit :most
            for update of n skip locked
            """;

    /** Of one person, where they are not mailed meanwhile. */
    static final String STILL = DUE.replace(
                    "n.mail_state = 'DUE'",
                    "n.mail_state in ('DUE', 'DIGEST') and n.person = :person and n.announcement = any (:ids)")
            .replace("limit :most\n", "");

    static final String OF_DIGEST = DUE.replace(
                    "n.mail_state = 'DUE'", "n.mail_state = 'DIGEST' and n.person = :person")
            .replace("n.told_at\n", "n.must_act desc, n.told_at\n");

    /** Those whose hour has come and who have had none today. */
    static final String TAKE_DIGEST = """
            update notice_preference f set digested_on = :today
              from (select d.person from notice_preference d
                     where d.delivery = 'DAILY' and d.digest_hour <= :hour
                       and (d.digested_on is null or d.digested_on < :today)
                       and exists (select from notice n where n.person = d.person and n.mail_state = 'DIGEST')
                     order by d.person
                       for update skip locked
                     limit 1) due
             where f.person = due.person
            returning f.person
            """;

    static final String WRITTEN = """
            update notice set mail_state = :state, mail = cast(:mail as uuid)
            where person = :person and announcement = any (:ids)
            """;

    /** What mails that wait speak of. */
    static final String OF_MAILS = DUE.replace("n.mail_state = 'DUE'", "n.mail = any (:mails)")
            .replace("limit :most\n", "")
            .replace(" skip locked", "");

    /** The others of a mail that does not go out go out by themselves. */
    static final String ANEW = """
            update notice set mail_state = 'DUE', mail = null where mail = :mail and announcement <> all (:ids)
            """;

    static final String ANEW_WHERE_UNWRITTEN = """
            update notice n set mail_state = 'DUE', mail = null
            from mail m
            where n.mail = m.id and m.id = :mail and m.state = 'FAILED' and m.reason = 'notification.answer.notWritten'
            """;

    private NoticeSql() {}
}
