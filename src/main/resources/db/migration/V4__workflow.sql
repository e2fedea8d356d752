-- What a person has typed into the form of a step and not handed in yet, and whose words it holds.
create table form_draft (
    task       varchar(64) not null,
    username   varchar(80) not null,
    content    text        not null,
    saved_at   timestamptz not null,
    written_by text[]      not null default '{}',
    constraint form_draft_pk primary key (task, username)
);

-- The same on a page that is no step's form, by its address.
create table page_draft (
    page     varchar(120) not null,
    username varchar(80)  not null,
    content  text         not null,
    saved_at timestamptz  not null,
    constraint page_draft_pk primary key (page, username)
);

-- Who had a hand in what: nobody approves, negotiates against or evaluates their own work.
create table authorship (
    agreement uuid        not null,
    work      varchar(20) not null,
    -- The self-assessment round; 0 outside of one.
    round     int         not null,
    username  varchar(80) not null,
    constraint authorship_pk primary key (agreement, username, work, round),
    constraint authorship_work_ck check (work in (
        'AGREEMENT', 'DRAFT_APPROVAL', 'OFFER', 'SIGNATURE', 'REPORT', 'REPORT_APPROVAL', 'AMENDMENT',
        'AMENDMENT_APPROVAL', 'CHALLENGE_ANSWER', 'ANSWER_APPROVAL', 'EVALUATION', 'RESULT_CONFIRMATION', 'APPEAL',
        'REOPENING', 'REOPENING_APPROVAL'))
);
create index authorship_username_ix on authorship (username, work, agreement);

-- In the place of a unit: the people of every unit but the agreement's own.
create function every_other_unit() returns uuid
    language sql immutable
return uuid '00000000-0000-0000-0000-000000000000';

-- What was handed in with a step, as it was then; once, however many steps had it before them.
create table step_state (
    sha256  char(64) not null,
    content text     not null,
    constraint step_state_pk primary key (sha256)
);
call make_append_only('step_state');

-- Every human step, kept in the transaction of the engine's task: whose it is, whose work it judges, who has taken it.
create table work_item (
    task             varchar(64) not null,
    task_key         varchar(80) not null,
    form             varchar(80) not null,
    process          varchar(80) not null,
    agreement        uuid        not null,
    unit             uuid        not null,
    -- The unit whose people do it; null where those of every other unit may.
    responsible_unit uuid,
    audience         uuid        not null generated always as (coalesce(responsible_unit, every_other_unit())) stored,
    -- At a step that signs, the other side's unit: no deputy does it who belongs there or signs for it.
    other_unit       uuid,
    role             varchar(20) not null,
    -- What the model says beside the role: whose work it judges, what work it is, what it renews, whether deputies may.
    judges           text[]      not null,
    authors          text[]      not null,
    renews           text[]      not null,
    deputies         boolean     not null,
    signs            boolean     not null generated always as ('SIGNATURE' = any (authors)) stored,
    fiscal_year      int         not null,
    round            int,
    assignee         varchar(80),
    -- Who had taken it and may do it no longer; what was typed goes to the next who takes it.
    left_by          varchar(80),
    opened_at        timestamptz not null,
    due_at           timestamptz,
    -- Who of those who may do it was the first to look at it: until then it can be recalled.
    first_opened_at  timestamptz,
    first_opened_by  varchar(80),
    -- When it was reminded of, when it was told as missed, and when its delay was brought before the strategy office.
    reminded_at      timestamptz,
    missed_at        timestamptz,
    escalated_at     timestamptz,
    -- The step that gave it back to those who had done it before.
    returned_from    varchar(64),
    closed_at        timestamptz,
    closed_by        varchar(80),
    -- In whose place it was done; null where it was in nobody's.
    closed_for       varchar(80),
    -- What came of it, with which words, and what was handed in.
    outcome          varchar(20),
    words            text,
    state            char(64),
    constraint work_item_pk primary key (task),
    constraint work_item_returned_from_fk foreign key (returned_from) references work_item,
    constraint work_item_state_fk foreign key (state) references step_state,
    constraint work_item_outcome_ck check (outcome in (
        'DONE', 'APPROVED', 'RETURNED', 'REFUSED', 'RECALLED', 'FELL_AWAY')),
    constraint work_item_first_opened_ck check ((first_opened_at is null) = (first_opened_by is null)),
    constraint work_item_unit_fk foreign key (unit) references unit,
    constraint work_item_responsible_unit_fk foreign key (responsible_unit) references unit,
    constraint work_item_other_unit_fk foreign key (other_unit) references unit,
    constraint work_item_role_ck check (role in (
        'OFFICER', 'GOVERNOR', 'HEAD', 'SUPERIOR', 'NEGOTIATOR', 'COMMITTEE', 'EVALUATOR')),
    constraint work_item_judges_ck check (judges <@ array[
        'AGREEMENT', 'DRAFT_APPROVAL', 'OFFER', 'SIGNATURE', 'REPORT', 'REPORT_APPROVAL', 'AMENDMENT',
        'AMENDMENT_APPROVAL', 'CHALLENGE_ANSWER', 'ANSWER_APPROVAL', 'EVALUATION', 'RESULT_CONFIRMATION', 'APPEAL',
        'REOPENING', 'REOPENING_APPROVAL']),
    constraint work_item_authors_ck check (authors <@ array[
        'AGREEMENT', 'DRAFT_APPROVAL', 'OFFER', 'SIGNATURE', 'REPORT', 'REPORT_APPROVAL', 'AMENDMENT',
        'AMENDMENT_APPROVAL', 'CHALLENGE_ANSWER', 'ANSWER_APPROVAL', 'EVALUATION', 'RESULT_CONFIRMATION', 'APPEAL',
        'REOPENING', 'REOPENING_APPROVAL']),
    constraint work_item_renews_ck check (renews <@ array[
        'AGREEMENT', 'DRAFT_APPROVAL', 'OFFER', 'SIGNATURE', 'REPORT', 'REPORT_APPROVAL', 'AMENDMENT',
        'AMENDMENT_APPROVAL', 'CHALLENGE_ANSWER', 'ANSWER_APPROVAL', 'EVALUATION', 'RESULT_CONFIRMATION', 'APPEAL',
        'REOPENING', 'REOPENING_APPROVAL']),
    constraint work_item_left_ck check (left_by is null or assignee is null),
    constraint work_item_close_ck check ((closed_by is null) = (closed_at is null)),
    constraint work_item_closed_for_ck check (closed_for is null or closed_by is not null)
);
create index work_item_returned_from_ix on work_item (returned_from);

-- Whether a role acts for every unit but the own ones; the others act at the unit where they are held.
create function acts_for_others(role varchar) returns boolean
    language sql immutable
return role in ('NEGOTIATOR', 'COMMITTEE', 'EVALUATOR');

-- Who is asked for steps on that day: everybody in office, in each role by the unit where it is held, or once as one of every
-- unit but those that he or she belongs to.
create function standing(today date)
    returns table (id uuid, username varchar, role varchar, audience uuid, kept_from uuid[])
    language sql stable
as $$
    select p.id, p.username, h.role, h.unit, '{}'::uuid[]
    from person p
    join held(standing.today) h on h.person = p.id and not acts_for_others(h.role)
    where p.active
    union all
    select p.id, p.username, r.role, every_other_unit(), array(select u.unit from units_of(p.id, standing.today) u)
    from person p
    cross join lateral (
        select distinct h.role from held(standing.today) h where h.person = p.id and acts_for_others(h.role)) r
    where p.active
$$;

-- Those for whom the person stands in on that day, in each role by the unit where it is held, or as one of every unit but
-- those that either of the two belongs to and those for which the deputy does what is their own.
create function absent(deputy uuid, today date)
    returns table (username varchar, role varchar, audience uuid, kept_from uuid[], authority varchar)
    language sql stable
as $$
    select p.username, a.role, a.unit, '{}'::uuid[], a.authority
    from stood_in_for(absent.deputy, absent.today) a
    join person p on p.id = a.person
    where not acts_for_others(a.role)
    union all
    select p.username, a.role, every_other_unit(),
        array(select u.unit from units_of(a.person, absent.today) u
              union
              select u.unit from units_of(absent.deputy, absent.today) u
              union
              select m.unit
              from stood_in_for(absent.deputy, absent.today) o
              cross join lateral with_merged(o.unit, absent.today) m
              where not acts_for_others(o.role)),
        a.authority
    from (select distinct f.person, f.role, f.authority
          from stood_in_for(absent.deputy, absent.today) f
          where acts_for_others(f.role)) a
    join person p on p.id = a.person
$$;

-- What the person had a hand in that the step judges: in its round where it stands in one, else in any.
create function own_work(agreement uuid, judges text[], round int, username varchar) returns table (work varchar)
    language sql stable
as $$
    select a.work
    from authorship a
    where a.agreement = own_work.agreement and a.username = own_work.username
      and a.work = any (own_work.judges)
      and (a.round = 0 or own_work.round is null or a.round = own_work.round)
$$;

-- For whom the person may do the step on that day, and what keeps him or her from it: belonging to the other side or signing
-- for it too, that nobody signs for another but by an order, that it was signed for the absent one already, or that it judges
-- what that one had a hand in.
create function stands_in(step work_item, deputy uuid, today date)
    returns table (acting_for varchar, authority varchar, barred varchar)
    language plpgsql stable set plan_cache_mode = force_generic_plan set jit = off
as $$
begin
    return query
    select a.username, a.authority,
        cast(case
            when exists (select from units_of(stands_in.deputy, stands_in.today) u where u.unit = step.other_unit)
                or exists (select from absent(stands_in.deputy, stands_in.today) o
                           where o.audience = step.other_unit and o.role in ('HEAD', 'SUPERIOR') and o.role <> step.role)
                then 'OTHER_SIDE'
            when step.signs and a.authority is null then 'WITHOUT_ORDER'
            when 'SIGNATURE' in (select o.work from own_work(step.agreement, step.judges, step.round, a.username) o)
                then 'SIGNED'
            when exists (select from own_work(step.agreement, step.judges, step.round, a.username)) then 'OWN_WORK'
        end as varchar)
    from absent(stands_in.deputy, stands_in.today) a
    where step.deputies and a.role = step.role and a.audience = step.audience and step.unit <> all (a.kept_from);
end
$$;

-- The person, where role and unit allow the step on that day, or those of one who is stood in for. Whoever left, moved
-- or lost the role since taking a step is found here no more, and so holds nothing. Planned once, like the former.
create function permitted(step work_item, who varchar, today date)
    returns table (id uuid, username varchar, name varchar)
    language plpgsql stable rows 1 set plan_cache_mode = force_generic_plan set jit = off
as $$
begin
    return query
    select p.id, p.username, p.name
    from person p
    where p.username = permitted.who and p.active
      and (exists (select from standing(permitted.today) s
                   where s.id = p.id and s.role = step.role and s.audience = step.audience
                     and step.unit <> all (s.kept_from))
           or exists (select from stands_in(step, p.id, permitted.today) a where a.barred is null));
end
$$;

-- Who acts on the step on that day: whoever role and unit allow it, or who stands in for such a one, had no hand in what it
-- judges, and is not away.
-- Planned once: each one near is looked at by itself, for few are near among all.
create function doers(step work_item, today date) returns table (id uuid, username varchar)
    language plpgsql stable set plan_cache_mode = force_generic_plan set jit = off
as $$
begin
    return query
    select p.id, p.username
    from (select s.username from standing(doers.today) s where s.role = step.role and s.audience = step.audience
          union
          select p.username
          from held(doers.today) h
          join deputyship d on d.person = h.person and in_force(d, doers.today)
          join person p on p.id = d.deputy
          where step.deputies and h.role = step.role
          offset 0) near
    cross join lateral (select * from permitted(step, near.username, doers.today) offset 0) p
    where not is_away(p.id, doers.today)
      and not exists (select from own_work(step.agreement, step.judges, step.round, p.username));
end
$$;

-- Who is to do a step that waits: whoever has taken it; all who may, where nobody has, or where that one does not act.
create function to_do(step work_item, today date) returns table (id uuid, username varchar)
    language sql stable
as $$
    with doer as materialized (select d.id, d.username from doers(step, to_do.today) d)
    select d.id, d.username
    from doer d
    where step.assignee is null or d.username = step.assignee
       or not exists (select from doer o where o.username = step.assignee)
$$;

-- Who is told of a step's time, and whether he or she is to do it: that it is due soon, whoever is to do it; that it is overdue,
-- the heads above these too; that it has been so for long, the strategy office too, which stands above those who act for other
-- units from the first. Deputies hear what those above hear.
create function warned(kind varchar, step work_item, today date) returns table (person uuid, must_act boolean)
    language sql stable
as $$
    with above (person) as materialized (
        select h.person
        from held(warned.today) h
        where warned.kind = 'OVERDUE' and h.role = 'STRATEGY' and step.responsible_unit is null
           or warned.kind = 'ESCALATED' and h.role = 'STRATEGY'
           or warned.kind in ('OVERDUE', 'ESCALATED') and h.role = 'HEAD' and h.unit = step.responsible_unit
    )
    select t.person, bool_or(t.must_act)
    from (
        select d.id as person, true as must_act from to_do(step, warned.today) d
        union all
        select a.person, false from above a
        union all
        select d.deputy, false from above a join deputyship d on d.person = a.person and in_force(d, warned.today)
    ) t
    join person p on p.id = t.person and p.active
    group by t.person
$$;

-- What was handed in and said with a step is for the one who did it, for those who may do it, for the auditor, and where
-- one unit's people do it for those of that unit and of the agreement's own, or of what these were merged into.
create function may_read_step(step work_item, who varchar, today date) returns boolean
    language sql stable
as $$
    select coalesce(step.closed_by = may_read_step.who, false)
        or exists (select from person p
                   join held(may_read_step.today) h on h.person = p.id
                   where p.username = may_read_step.who and p.active
                     and (h.role = 'AUDITOR'
                          or h.role in ('OFFICER', 'GOVERNOR', 'HEAD', 'SUPERIOR')
                             and step.responsible_unit is not null
                             and exists (select from with_merged(h.unit, may_read_step.today) m
                                         where m.unit in (step.responsible_unit, step.unit))))
        or exists (select from permitted(step, may_read_step.who, may_read_step.today))
$$;

-- Everybody else in office who belongs to one of the person's units on that day.
create function colleagues(person uuid, today date) returns table (id uuid, username varchar)
    language sql stable
as $$
    select c.id, c.username
    from (select p.id from person p
          where p.unit = any (array(select u.unit from units_of(colleagues.person, colleagues.today) u))
          union
          select h.person from held(colleagues.today) h
          where h.unit = any (array(select u.unit from units_of(colleagues.person, colleagues.today) u))) near
    join person c on c.id = near.id
    where c.active and c.id <> colleagues.person
$$;

-- The step while it waits. One at a time enters it, as it is after whoever was there before, until the transaction ends; and
-- nobody waits for it who has no right to it.
create function waiting(id varchar, who varchar, today date, entering boolean) returns setof work_item
    language plpgsql rows 1
as $$
begin
    if entering then
        return query
            select w.*
            from work_item w
            where w.task = id and w.closed_at is null and exists (select from permitted(w, who, today))
            for update of w;
    else
        return query select w.* from work_item w where w.task = id and w.closed_at is null;
    end if;
end
$$;

-- That calendar or table were changed, and the steps that wait get new days: page by page, in the order of their ids.
create table deadline_move (
    id          bigint      not null generated always as identity,
    -- Null for the steps of every year.
    fiscal_year int,
    asked_by    varchar(80) not null,
    asked_at    timestamptz not null,
    -- One change may be told of many times.
    asked_in    bigint      not null default txid_current(),
    total       int         not null,
    seen        int         not null default 0,
    moved       int         not null default 0,
    -- First the steps, then the phases; the last of them that was seen.
    phases      boolean     not null default false,
    last_seen   varchar(64) not null default '',
    finished_at timestamptz,
    constraint deadline_move_pk primary key (id)
);
create index deadline_move_open_ix on deadline_move (id) where finished_at is null;

-- Every version of every table that the office may change; its rows stand in the engine, under the id of its definition.
create table decision_version (
    definition  varchar(64) not null,
    decision    varchar(80) not null,
    number      int         not null,
    -- The version that was changed; null for the first one.
    former      int,
    -- The year for which alone it was made.
    fiscal_year int,
    reason      text        not null,
    taken_by    varchar(80) not null,
    taken_at    timestamptz not null,
    constraint decision_version_pk primary key (definition),
    constraint decision_version_number_uk unique (decision, number),
    constraint decision_version_former_fk foreign key (decision, former) references decision_version (decision, number),
    constraint decision_version_former_ck check (former < number)
);

-- The version of each table that a prepared year uses.
create table decision_of_year (
    fiscal_year int         not null,
    decision    varchar(80) not null,
    number      int         not null,
    constraint decision_of_year_pk primary key (fiscal_year, decision),
    constraint decision_of_year_version_fk foreign key (decision, number) references decision_version (decision, number)
);
create index decision_of_year_version_ix on decision_of_year (decision, number);

-- What a year uses; where it is not prepared yet, what it would begin with: the version of the last year before it, or
-- one that was taken since for all years to come.
create function decision_for(year int) returns table (decision varchar, number int)
    language sql stable
as $$
    select v.decision,
        coalesce(
            (select y.number from decision_of_year y
             where y.decision = v.decision and y.fiscal_year = decision_for.year),
            max(v.number) filter (where v.fiscal_year is null or v.number = (
                select y.number from decision_of_year y
                where y.decision = v.decision and y.fiscal_year < decision_for.year
                order by y.fiscal_year desc
                limit 1)))
    from decision_version v
    group by v.decision
$$;

-- Who approves a paper, level by level: frozen when it is first handed in, so that a table changed meanwhile shifts nobody.
create table approval_level (
    id          uuid        not null,
    agreement   uuid        not null,
    paper       varchar(12) not null,
    -- The self-assessment round, or the number of the amendment, the answer or the reopening; 0 for a draft.
    round       int         not null,
    place       int         not null,
    role        varchar(20) not null,
    unit        uuid        not null,
    -- Whether it counts as approved by whoever approved an earlier one, where nobody else could act.
    counts_once boolean     not null,
    -- Whether the present turn of the loop goes over it.
    in_turn     boolean     not null,
    -- Why it is asked no more though it did not approve.
    left_as     varchar(10),
    revision    bigint      not null,
    constraint approval_level_pk primary key (id),
    constraint approval_level_place_uk unique (agreement, paper, round, place),
    constraint approval_level_unit_fk foreign key (unit) references unit,
    constraint approval_level_paper_ck check (paper in ('DRAFT', 'REPORT', 'AMENDMENT', 'ANSWER', 'REOPENING')),
    constraint approval_level_role_ck check (role in ('GOVERNOR', 'HEAD')),
    constraint approval_level_left_ck check (left_as in ('PASSED', 'COUNTED'))
);
create index approval_level_unit_ix on approval_level (unit);

-- What of the paper was approved at the level, and still is; what is asked there has no approver.
create table approval_item (
    id          uuid        not null,
    level       uuid        not null,
    name        varchar(100) not null,
    place       int         not null,
    approved_by varchar(80),
    approved_at timestamptz,
    constraint approval_item_pk primary key (id),
    constraint approval_item_name_uk unique (level, name),
    constraint approval_item_level_fk foreign key (level) references approval_level,
    constraint approval_item_approval_ck check ((approved_by is null) = (approved_at is null))
);

-- Who may act on that day at a step of approval as it would be at the unit, whether it is there already or not; without an
-- approval, whoever approved at another level may too.
create function approvers(agreement uuid, own uuid, round int, role varchar, at_unit uuid, work varchar, approval varchar, today date)
    returns table (username varchar)
    language sql stable
as $$
    select d.username
    from doers(
        jsonb_populate_record(null::work_item, jsonb_build_object(
            'agreement', approvers.agreement,
            'unit', approvers.own,
            'round', approvers.round,
            'role', approvers.role,
            'responsible_unit', in_charge(approvers.at_unit, approvers.today),
            'audience', in_charge(approvers.at_unit, approvers.today),
            'judges', array_remove(array[approvers.work, approvers.approval], null),
            'authors', array_remove(array[approvers.approval], null),
            'renews', array[]::text[],
            'deputies', true)),
        approvers.today) d
$$;

-- What approvers said of a paper, item by item and field by field; what is not sent yet stands in form_draft alone.
create table remark (
    id           uuid         not null,
    agreement    uuid         not null,
    paper        varchar(12)  not null,
    -- The self-assessment round, or the number of the amendment, the answer or the reopening; 0 for a draft.
    round        int          not null,
    -- Number of an indicator, or plan; empty for the whole.
    item         varchar(100) not null,
    -- Empty for the item as a whole.
    field        varchar(40)  not null,
    words        text         not null,
    -- Who said it, and in whose place; null where it was in nobody's.
    made_by      varchar(80)  not null,
    made_for     varchar(80),
    made_at      timestamptz  not null,
    answer       text,
    answered_by  varchar(80),
    answered_for varchar(80),
    answered_at  timestamptz,
    settled_by   varchar(80),
    settled_for  varchar(80),
    settled_at   timestamptz,
    revision     bigint       not null,
    constraint remark_pk primary key (id),
    constraint remark_paper_ck check (paper in ('DRAFT', 'REPORT', 'AMENDMENT', 'ANSWER', 'REOPENING')),
    constraint remark_answer_ck check ((answer is null) = (answered_by is null)
        and (answer is null) = (answered_at is null)),
    constraint remark_settled_ck check ((settled_by is null) = (settled_at is null))
);
create index remark_paper_ix on remark (agreement, paper, round, made_at);

-- What each approver decided on last, for what changed since.
create table approval_look (
    agreement uuid        not null,
    paper     varchar(12) not null,
    round     int         not null,
    place     int         not null,
    username  varchar(80) not null,
    looked_at timestamptz not null,
    content   text        not null,
    constraint approval_look_pk primary key (agreement, paper, round, place, username)
);
