-- Who approves a paper, level by level: frozen when it is first handed in, so that a table changed meanwhile shifts nobody.
create table approval_level (
    id          uuid        not null,
    agreement   uuid        not null,
    paper       varchar(12) not null,
    -- The self-assessment round, or the number of the amendment; 0 for a draft.
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
    constraint approval_level_paper_ck check (paper in ('DRAFT', 'REPORT', 'AMENDMENT')),
    constraint approval_level_role_ck check (role in ('GOVERNOR', 'HEAD')),
    constraint approval_level_left_ck check (left_as in ('PASSED', 'COUNTED'))
);
create index approval_level_unit_ix on approval_level (unit);

-- What of the paper was approved at the level, and still is; what is asked there has no approver.
create table approval_item (
    id          uuid        not null,
    level       uuid        not null,
    name        varchar(80) not null,
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
