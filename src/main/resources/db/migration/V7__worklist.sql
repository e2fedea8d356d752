-- Each list of the inbox is a walk along one of these, in its order; the steps themselves are workflow's.
create index work_item_audience_ix on work_item (role, audience, due_at, opened_at, task)
    include (agreement, unit, other_unit, assignee, deputies, signs) where closed_at is null;
create index work_item_assignee_ix on work_item (assignee, role, audience, due_at, opened_at, task)
    include (agreement, unit, deputies) where closed_at is null and assignee is not null;
create index work_item_unit_ix on work_item (unit, opened_at, task) where closed_at is null;
create index work_item_agreement_ix on work_item (agreement);
create index work_item_judges_ix on work_item (role, judges) where closed_at is null;

-- The lists ask the rules of a step (permitted, own_work) for the few rows only that are not clear at a glance: where
-- somebody stands in, somebody holds the step who may not do it, or the person had a hand in the agreement.
-- They are planned once and never compiled: either takes longer than the walk.

create function may_do(task varchar, who varchar, today date) returns boolean
    language plpgsql stable
as $$
begin
    return exists (select from work_item w cross join lateral permitted(w, who, today) where w.task = may_do.task);
end
$$;

create function judges_own_work(task varchar, who varchar) returns boolean
    language plpgsql stable
as $$
begin
    return exists (select from work_item w cross join lateral own_work(w.agreement, w.judges, w.round, who)
                   where w.task = judges_own_work.task);
end
$$;

-- Whose steps the person is asked for on that day: directly, or only for those absent. Each of them once, so that no step is
-- found twice: kept_from are the units from which all that are stood in for are kept, in_doubt those from which only some are;
-- ordered where one of them has a deputy by an order.
create function audiences(who varchar, today date)
    returns table (
        role varchar, audience uuid, kept_from uuid[], in_doubt uuid[], directly boolean, ordered boolean)
    language sql stable
as $$
    with mine as (select s.* from standing(audiences.today) s where s.username = audiences.who),
    absent as materialized (
        select a.*
        from person p
        cross join lateral absent(p.id, audiences.today) a
        where p.username = audiences.who and p.active),
    stood_in as (
        select a.role, a.audience, count(*) as people, bool_or(a.authority is not null) as ordered
        from absent a
        group by a.role, a.audience)
    select m.role, m.audience, m.kept_from, '{}'::uuid[], true, true
    from mine m
    union all
    select s.role, s.audience,
        array(select k.unit from absent a cross join unnest(a.kept_from) k (unit)
              where a.role = s.role and a.audience = s.audience
              group by k.unit having count(*) = s.people),
        array(select k.unit from absent a cross join unnest(a.kept_from) k (unit)
              where a.role = s.role and a.audience = s.audience
              group by k.unit having count(*) < s.people),
        false, s.ordered
    from stood_in s
    where (s.role, s.audience) not in (select m.role, m.audience from mine m)
$$;

-- What the open steps of a role judge: a hop along the index from one answer to the next.
create function judged_by(role varchar) returns table (work text)
    language sql stable
as $$
    with recursive found (judges) as (
        (select w.judges from work_item w
         where w.closed_at is null and w.role = judged_by.role
         order by w.judges limit 1)
        union all
        select (select w.judges from work_item w
                where w.closed_at is null and w.role = judged_by.role and w.judges > f.judges
                order by w.judges limit 1)
        from found f
        where f.judges is not null
    )
    select unnest(judges) from found
$$;

-- Where something may keep the person from a step: the agreements in which he or she, or one who is stood in for, had a
-- hand.
create function touched(who varchar, today date) returns table (agreement uuid)
    language sql stable
as $$
    select g.agreement
    from authorship g
    where g.username in (
          select touched.who
          union all
          select a.username from person p cross join lateral absent(p.id, touched.today) a where p.username = touched.who)
      and g.work = any (array(select j.work
                              from (select distinct a.role from audiences(touched.who, touched.today) a) r
                              cross join lateral judged_by(r.role) j))
$$;

-- The units of the person and of those stood in for: a deputy of both sides signs for neither.
create function sides(who varchar, today date) returns table (unit uuid)
    language sql stable
as $$
    select u.unit from person p cross join lateral units_of(p.id, sides.today) u where p.username = sides.who
    union all
    select a.audience from person p cross join lateral absent(p.id, sides.today) a where p.username = sides.who
$$;

-- Those who hold a step of that audience rightly, but for one of the units that they are kept from. By offset 0 each is
-- looked up, since a role has few people among all.
create function holders(role varchar, audience uuid, today date) returns table (username varchar, kept_from uuid[])
    language sql stable
as $$
    select p.username, '{}'::uuid[]
    from held(holders.today) h
    cross join lateral (select * from person p where p.id = h.person offset 0) p
    where h.unit = holders.audience and h.role = holders.role and p.active
    union all
    select p.username, array(select u.unit from units_of(p.id, holders.today) u)
    from (select distinct h.person from held(holders.today) h
          where holders.audience = every_other_unit() and h.role = holders.role) r
    cross join lateral (select * from person p where p.id = r.person offset 0) p
    where p.active
$$;

-- What the person has taken and may still do.
create function mine(me varchar, today date, most int)
    returns table (task varchar, due_at timestamptz, opened_at timestamptz)
    language plpgsql stable set plan_cache_mode = force_generic_plan set jit = off
as $$
begin
    return query
    select found.*
    from audiences(me, today) a
    cross join lateral (
        select w.task, w.due_at, w.opened_at
        from work_item w
        where w.closed_at is null and w.assignee = me
          and w.role = a.role and w.audience = a.audience and w.unit <> all (a.kept_from)
          and (a.directly or w.deputies and may_do(w.task, me, today))
        order by w.due_at, w.opened_at, w.task
        limit most) found
    order by found.due_at, found.opened_at, found.task
    limit most;
end
$$;

-- What the person may take: held by nobody who may still do it, no judgement of one's own work.
create function available(me varchar, today date, most int)
    returns table (task varchar, due_at timestamptz, opened_at timestamptz)
    language plpgsql stable set plan_cache_mode = force_generic_plan set jit = off
as $$
begin
    return query
    with asked as materialized (select * from audiences(me, today)),
    had_a_hand as materialized (select t.agreement from touched(me, today) t),
    holder as materialized (
        select h.username, a.role, a.audience, h.kept_from
        from asked a
        -- Most roles have steps in one of their two audiences only.
        cross join lateral (
            select from work_item w
            where w.closed_at is null and w.role = a.role and w.audience = a.audience
            limit 1) waiting
        cross join lateral holders(a.role, a.audience, today) h)
    select found.*
    from asked a
    cross join lateral (
        select w.task, w.due_at, w.opened_at
        from work_item w
        where w.closed_at is null
          and w.role = a.role and w.audience = a.audience and w.unit <> all (a.kept_from)
          and (a.directly
               or w.deputies and (a.ordered or not w.signs)
                  and ((w.other_unit is null or w.other_unit not in (select s.unit from sides(me, today) s))
                           and w.unit <> all (a.in_doubt)
                           and w.agreement not in (select h.agreement from had_a_hand h)
                       or may_do(w.task, me, today)))
          and (w.agreement not in (select h.agreement from had_a_hand h) or not judges_own_work(w.task, me))
          and (w.assignee is null
               or ((w.assignee, w.role, w.audience) not in (select h.username, h.role, h.audience from holder h)
                       or (w.assignee, w.role, w.audience, w.unit) in (
                           select h.username, h.role, h.audience, k.unit from holder h, unnest(h.kept_from) k (unit)))
                  and not (w.deputies and may_do(w.task, w.assignee, today)))
        order by w.due_at, w.opened_at, w.task
        limit most) found
    order by found.due_at, found.opened_at, found.task
    limit most;
end
$$;

-- What colleagues in one's units have taken and the person may take over.
create function with_colleagues(me varchar, today date, most int)
    returns table (task varchar, due_at timestamptz, opened_at timestamptz)
    language plpgsql stable set plan_cache_mode = force_generic_plan set jit = off
as $$
begin
    return query
    with asked as materialized (select * from audiences(me, today)),
    had_a_hand as materialized (select t.agreement from touched(me, today) t)
    select found.*
    from person p
    cross join lateral colleagues(p.id, today) colleague
    cross join asked a
    left join lateral (
        select s.kept_from, true as rightly
        from standing(today) s
        where s.id = colleague.id and s.role = a.role and s.audience = a.audience offset 0) held on true
    cross join lateral (
        select w.task, w.due_at, w.opened_at
        from work_item w
        where w.closed_at is null and w.assignee = colleague.username
          and w.role = a.role and w.audience = a.audience and w.unit <> all (a.kept_from)
          and (a.directly or w.deputies and may_do(w.task, me, today))
          and (w.agreement not in (select h.agreement from had_a_hand h) or not judges_own_work(w.task, me))
          and (held.rightly and w.unit <> all (held.kept_from)
               or w.deputies and may_do(w.task, w.assignee, today))
        order by w.due_at, w.opened_at, w.task
        limit most) found
    where p.username = me
    order by found.due_at, found.opened_at, found.task
    limit most;
end
$$;

-- What others have to do before the agreements of one's units go on, the longest waiting first.
create function waiting_for_others(me varchar, today date, most int)
    returns table (task varchar, due_at timestamptz, opened_at timestamptz)
    language plpgsql stable set plan_cache_mode = force_generic_plan set jit = off
as $$
begin
    return query
    with own as materialized (
        select u.unit from person p cross join lateral units_of(p.id, today) u where p.username = me)
    select found.*
    from own
    cross join lateral (
        select w.task, w.due_at, w.opened_at
        from work_item w
        where w.unit = own.unit and w.closed_at is null and w.audience not in (select o.unit from own o)
        order by w.opened_at, w.task
        limit most) found
    order by found.opened_at, found.task
    limit most;
end
$$;

-- The agreement of a unit in a year: the one that came to something or still may, else the last that ended early.
create function agreement_of(unit uuid, year int) returns setof agreement
    language sql stable rows 1
as $$
    select a.* from agreement a
    where a.unit = agreement_of.unit and a.fiscal_year = agreement_of.year
    order by a.ended_at desc nulls first
    limit 1
$$;
