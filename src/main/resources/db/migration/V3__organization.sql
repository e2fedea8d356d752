-- A unit as it is today. Names stand in the order of a Thai dictionary on every database.
create table unit (
    id           uuid         not null,
    code         varchar(40)  collate thai_names not null,
    name         varchar(300) collate thai_names not null,
    name_english varchar(300) not null,
    level        varchar(20)  not null,
    parent       uuid,
    heads_office boolean      not null,
    -- Whether it makes agreements of its own.
    signs        boolean      not null,
    -- The first day on which there is such a unit, while that is still to come.
    begins_on    date,
    -- The first day on which it is no more, once that has come.
    dissolved_on date,
    -- Who changed it last, and how.
    changed_by   varchar(80),
    changed_how  varchar(40),
    version      int          not null,
    constraint unit_pk primary key (id),
    constraint unit_code_uk unique (code),
    constraint unit_parent_fk foreign key (parent) references unit,
    constraint unit_parent_ck check (parent <> id),
    constraint unit_level_ck check (level in (
        'GOVERNMENT', 'ORGANIZATION', 'BUREAU', 'DIVISION', 'SECTION', 'INDIVIDUAL'))
);
create index unit_parent_ix on unit (parent);

-- Whether there is such a unit today: neither begins it only later, nor is it no more.
create function in_force(one unit) returns boolean
    language sql immutable
return one.begins_on is null and one.dissolved_on is null;

-- What a unit was, is and will be. Days are those of Bangkok; the last one is included, and missing where it is open.
create table unit_state (
    unit         uuid         not null,
    from_day     date         not null,
    until_day    date,
    name         varchar(300) not null,
    name_english varchar(300) not null,
    level        varchar(20)  not null,
    parent       uuid,
    heads_office boolean      not null,
    signs        boolean      not null,
    constraint unit_state_pk primary key (unit, from_day),
    constraint unit_state_unit_fk foreign key (unit) references unit,
    constraint unit_state_parent_fk foreign key (parent) references unit,
    constraint unit_state_parent_ck check (parent <> unit),
    constraint unit_state_level_ck check (level in (
        'GOVERNMENT', 'ORGANIZATION', 'BUREAU', 'DIVISION', 'SECTION', 'INDIVIDUAL')),
    constraint unit_state_days_ck check (from_day <= until_day),
    constraint unit_state_one_at_a_time_ex exclude using gist (
        int8range(uuid_hash_extended(unit, 0), uuid_hash_extended(unit, 0), '[]') with &&,
        daterange(from_day, until_day, '[]') with &&
    )
);
create index unit_state_parent_ix on unit_state (parent);

-- Where the work of a unit that was merged goes.
create table unit_successor (
    unit        uuid    not null,
    successor   uuid    not null,
    from_day    date    not null,
    -- Whether posts, people and roles went there: on the day itself.
    handed_over boolean not null default false,
    constraint unit_successor_pk primary key (unit),
    constraint unit_successor_unit_fk foreign key (unit) references unit,
    constraint unit_successor_successor_fk foreign key (successor) references unit,
    constraint unit_successor_of_another_ck check (unit <> successor)
);
create index unit_successor_successor_ix on unit_successor (successor);

-- The day whose state stands in unit and person.
create table organization_day (
    singleton boolean not null default true,
    day       date    not null,
    constraint organization_day_pk primary key (singleton),
    constraint organization_day_singleton_ck check (singleton)
);

create table person (
    id            uuid         not null,
    username      varchar(80)  not null,
    -- Missing until an invitation is accepted.
    password_hash varchar(200),
    name          varchar(200) collate thai_names not null,
    email         varchar(254),
    -- Those of today's main tenure.
    position      varchar(200) not null,
    unit          uuid         not null,
    active        boolean      not null,
    -- Counts how often everything that was signed in had to sign in anew.
    sign_ins      int          not null default 0,
    -- Who wrote name and address last, since the person was entered.
    corrected_by  varchar(80),
    version       int          not null,
    constraint person_pk primary key (id),
    constraint person_username_uk unique (username),
    constraint person_unit_fk foreign key (unit) references unit
);
create index person_unit_ix on person (unit);

-- What somebody may be in the cycle, at which unit, from which day to which.
create table person_role (
    id        uuid        not null,
    person    uuid        not null,
    role      varchar(20) not null,
    unit      uuid        not null,
    from_day  date        not null,
    until_day date,
    constraint person_role_pk primary key (id),
    constraint person_role_person_fk foreign key (person) references person,
    constraint person_role_unit_fk foreign key (unit) references unit,
    constraint person_role_days_ck check (from_day <= until_day),
    constraint person_role_role_ck check (role in (
        'OFFICER', 'GOVERNOR', 'HEAD', 'SUPERIOR', 'NEGOTIATOR', 'COMMITTEE', 'EVALUATOR', 'STRATEGY', 'AUDITOR',
        'ADMINISTRATOR')),
    constraint person_role_once_ex exclude using gist (
        int8range(uuid_hash_extended(person, 0), uuid_hash_extended(person, 0), '[]') with &&,
        int8range(uuid_hash_extended(unit, 0), uuid_hash_extended(unit, 0), '[]') with &&,
        int8range(hashtextextended(role, 0), hashtextextended(role, 0), '[]') with &&,
        daterange(from_day, until_day, '[]') with &&
    )
);
create index person_role_person_ix on person_role (person, role);
create index person_role_unit_ix on person_role (unit, role, person);
create index person_role_role_ix on person_role (role, person);

-- A position of a unit; without a holder it is vacant.
create table post (
    id            uuid         not null,
    unit          uuid         not null,
    title         varchar(200) collate thai_names not null,
    title_english varchar(200) not null,
    from_day      date         not null,
    until_day     date,
    -- Who gave it the title it has, since it was created.
    renamed_by    varchar(80),
    constraint post_pk primary key (id),
    constraint post_unit_fk foreign key (unit) references unit,
    constraint post_days_ck check (from_day <= until_day)
);
create index post_unit_ix on post (unit);

-- Who holds a post from which day to which: one person at a time, and of a person's posts one is the main one.
create table tenure (
    id        uuid    not null,
    post      uuid    not null,
    person    uuid    not null,
    main      boolean not null,
    from_day  date    not null,
    until_day date,
    constraint tenure_pk primary key (id),
    constraint tenure_post_fk foreign key (post) references post,
    constraint tenure_person_fk foreign key (person) references person,
    constraint tenure_days_ck check (from_day <= until_day),
    constraint tenure_one_holder_ex exclude using gist (
        int8range(uuid_hash_extended(post, 0), uuid_hash_extended(post, 0), '[]') with &&,
        daterange(from_day, until_day, '[]') with &&
    ),
    constraint tenure_one_main_ex exclude using gist (
        int8range(uuid_hash_extended(person, 0), uuid_hash_extended(person, 0), '[]') with &&,
        daterange(from_day, until_day, '[]') with &&
    ) where (main)
);
create index tenure_person_ix on tenure (person);
create index tenure_post_ix on tenure (post);

-- The roles that people have on that day, each at its unit and nowhere else.
create function held(today date) returns table (person uuid, role varchar, unit uuid)
    language sql stable
as $$
    select r.person, r.role, r.unit
    from person_role r
    where r.from_day <= held.today and (r.until_day is null or r.until_day >= held.today)
$$;

-- Whom the unit lacks on that day to bring a draft to its approval: roles that nobody in office has there, or SAME_PEOPLE where
-- no three different ones draft, review and approve, since nobody judges their own work.
create function lacking(unit uuid, today date) returns text[]
    language sql stable
as $$
    with staff as materialized (
        select h.role, h.person
        from held(lacking.today) h
        join person p on p.id = h.person and p.active
        where h.unit = lacking.unit and h.role in ('OFFICER', 'GOVERNOR', 'HEAD')
    )
    select case
        when (select count(distinct s.role) from staff s) < 3 then array(
            select r.role from unnest(array['OFFICER', 'GOVERNOR', 'HEAD']) with ordinality as r (role, place)
            where r.role not in (select s.role from staff s)
            order by r.place)
        when exists (
            select from staff o
            join staff g on g.role = 'GOVERNOR' and g.person <> o.person
            join staff h on h.role = 'HEAD' and h.person not in (o.person, g.person)
            where o.role = 'OFFICER') then '{}'
        else array['SAME_PEOPLE']
    end
$$;

-- The unit, and on that day what was merged into it.
create function with_merged(unit uuid, today date) returns table (unit uuid)
    language sql stable
as $$
    with recursive one (unit) as (
        select with_merged.unit
        union
        select s.unit from one o join unit_successor s on s.successor = o.unit and s.from_day <= with_merged.today
    )
    select o.unit from one o
$$;

-- One form for texts that a reader takes for the same; the application folds what is searched for in the same way.
create function folded(written text) returns text
    language sql immutable
as $$
    select lower(btrim(regexp_replace(translate(
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(normalize(written, NFKC),
            '[\u00AD\u0600-\u0605\u061C\u06DD\u070F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]',
            '', 'g'),
            'เเ', 'แ', 'g'),
            '(\u0E4D)([\u0E48-\u0E4B])', '\2\1', 'g'),
            '([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+', '\1', 'g'),
        '๐๑๒๓๔๕๖๗๘๙', '0123456789'),
        '[\s\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+', ' ', 'g')))
$$;

-- The units that somebody belongs to on that day: the home, those of the roles held, and what was merged into them.
create function units_of(person uuid, today date) returns table (unit uuid)
    language sql stable
as $$
    with recursive belonging (unit) as (
        (select p.unit from person p where p.id = units_of.person
         union all
         select h.unit from held(units_of.today) h where h.person = units_of.person)
        union
        select s.unit from belonging b join unit_successor s on s.successor = b.unit and s.from_day <= units_of.today
    )
    select b.unit from belonging b
$$;

-- The unit that does the work of that one: itself, or what it was merged into.
create function in_charge(unit uuid, today date) returns uuid
    language sql stable
as $$
    with recursive heirs (unit, steps) as (
        select in_charge.unit, 0
        union all
        select s.successor, h.steps + 1
        from heirs h
        join unit_successor s on s.unit = h.unit and s.from_day <= in_charge.today
    )
    select h.unit from heirs h order by h.steps desc limit 1
$$;

-- Who stands in for whom, from which day to which: by an authority's order, or because the one who was asked has consented.
-- Nobody has two deputies in one role on one day. A range of one number stands for the person or the role, since ranges need no
-- extension here; where no role is named the range is that of all.
create table deputyship (
    id          uuid         not null,
    person      uuid         not null,
    deputy      uuid         not null,
    -- Missing for every role.
    role        varchar(20),
    -- Number and date of the order; missing where the deputy was asked. Only by an order does somebody sign for another.
    authority   varchar(200),
    from_day    date         not null,
    until_day   date         not null,
    named_as    varchar(20)  not null,
    entered_by  varchar(80)  not null,
    entered_at  timestamptz  not null,
    consent     varchar(20)  not null,
    answered_at timestamptz,
    ended_by    varchar(80),
    ended_at    timestamptz,
    constraint deputyship_pk primary key (id),
    constraint deputyship_person_fk foreign key (person) references person,
    constraint deputyship_deputy_fk foreign key (deputy) references person,
    constraint deputyship_role_ck check (role in (
        'OFFICER', 'GOVERNOR', 'HEAD', 'SUPERIOR', 'NEGOTIATOR', 'COMMITTEE', 'EVALUATOR')),
    constraint deputyship_authority_ck check (authority <> ''),
    constraint deputyship_of_another_ck check (person <> deputy),
    constraint deputyship_days_ck check (from_day <= until_day),
    constraint deputyship_named_ck check (named_as in ('ABSENT', 'HEAD', 'ADMINISTRATOR')),
    constraint deputyship_consent_ck check (consent in ('ORDERED', 'ASKED', 'CONSENTED', 'DECLINED')),
    constraint deputyship_ordered_ck check ((consent = 'ORDERED') = (authority is not null)),
    constraint deputyship_answer_ck check ((consent in ('CONSENTED', 'DECLINED')) = (answered_at is not null)),
    constraint deputyship_end_ck check ((ended_by is null) = (ended_at is null)),
    constraint deputyship_one_at_a_time_ex exclude using gist (
        int8range(uuid_hash_extended(person, 0), uuid_hash_extended(person, 0), '[]') with &&,
        int8range(hashtextextended(role, 0), hashtextextended(role, 0), '[]') with &&,
        daterange(from_day, until_day, '[]') with &&
    ) where (ended_at is null and consent <> 'DECLINED')
);
create index deputyship_deputy_ix on deputyship (deputy, until_day);
create index deputyship_person_ix on deputyship (person, until_day);

-- Whether a deputyship is in force on that day: nobody who was only asked stands in for anybody.
create function in_force(one deputyship, today date) returns boolean
    language sql immutable
return one.ended_at is null and one.consent in ('ORDERED', 'CONSENTED')
    and in_force.today between one.from_day and one.until_day;

-- For whom the person stands in on that day, in which roles at which units: in those that the other holds, and in none that
-- he or she stands in for in turn. Who decides nothing stands in for nobody.
create function stood_in_for(deputy uuid, today date)
    returns table (person uuid, role varchar, unit uuid, authority varchar)
    language sql stable
as $$
    select d.person, h.role, h.unit, d.authority
    from deputyship d
    join person p on p.id = d.person and p.active
    join held(stood_in_for.today) h on h.person = d.person and (d.role is null or d.role = h.role)
    where d.deputy = stood_in_for.deputy and in_force(d, stood_in_for.today)
      and h.role not in ('STRATEGY', 'ADMINISTRATOR', 'AUDITOR')
      and not exists (select from held(stood_in_for.today) n
                      where n.person = d.deputy and n.role in ('ADMINISTRATOR', 'AUDITOR'))
$$;

-- The days on which somebody is away. Rights stay as they are; but nobody counts on him or her.
create table absence (
    id         uuid        not null,
    person     uuid        not null,
    from_day   date        not null,
    until_day  date        not null,
    named_as   varchar(20) not null,
    entered_by varchar(80) not null,
    entered_at timestamptz not null,
    ended_by   varchar(80),
    ended_at   timestamptz,
    constraint absence_pk primary key (id),
    constraint absence_person_fk foreign key (person) references person,
    constraint absence_days_ck check (from_day <= until_day),
    constraint absence_named_ck check (named_as in ('ABSENT', 'HEAD')),
    constraint absence_end_ck check ((ended_by is null) = (ended_at is null)),
    constraint absence_one_at_a_time_ex exclude using gist (
        int8range(uuid_hash_extended(person, 0), uuid_hash_extended(person, 0), '[]') with &&,
        daterange(from_day, until_day, '[]') with &&
    ) where (ended_at is null)
);
create index absence_person_ix on absence (person, until_day);

create function is_away(person uuid, today date) returns boolean
    language sql stable
as $$
    select exists (select from absence a
                   where a.person = is_away.person and a.ended_at is null
                     and is_away.today between a.from_day and a.until_day)
$$;

-- The one link by which somebody sets a password, until when, and when it was used; the link itself is only sent or printed.
create table invitation (
    person     uuid        not null,
    hash       varchar(64) not null,
    purpose    varchar(10) not null,
    issued_by  varchar(80) not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    version    int         not null,
    constraint invitation_pk primary key (person),
    constraint invitation_hash_uk unique (hash),
    constraint invitation_person_fk foreign key (person) references person,
    constraint invitation_purpose_ck check (purpose in ('INVITATION', 'RESET', 'FORGOTTEN'))
);

-- Whether somebody can sign in, and if not, why.
create function account_state(who person, at timestamptz) returns text
    language sql stable
as $$
    select case
        when not who.active then 'DEACTIVATED'
        when who.password_hash is not null then 'ACTIVE'
        when exists (select from invitation i
                      where i.person = who.id and i.used_at is null and i.expires_at > account_state.at) then 'INVITED'
        else 'WITHOUT_INVITATION'
    end
$$;

-- The invitation to enter the first administrator; the token itself is only ever printed.
create table set_up_token (
    singleton  boolean     not null default true,
    hash       char(64)    not null,
    expires_at timestamptz not null,
    attempts   int         not null default 0,
    constraint set_up_token_pk primary key (singleton),
    constraint set_up_token_singleton_ck check (singleton)
);

-- What was taken from files, each with the organization as it was before: a workbook that can be brought again.
create table organization_import (
    id             uuid         not null,
    at             timestamptz  not null,
    by             varchar(80)  not null,
    files          varchar(900) not null,
    sha256         char(64)     not null,
    from_day       date         not null,
    units_entered  int          not null,
    units_changed  int          not null,
    people_entered int          not null,
    people_changed int          not null,
    roles_entered  int          not null,
    roles_changed  int          not null,
    before         bytea        not null,
    constraint organization_import_pk primary key (id)
);
create index organization_import_at_ix on organization_import (at);
call make_append_only('organization_import');

-- A day on which the body does not work, though the week would have it.
create table holiday (
    day          date         not null,
    name         varchar(200) not null,
    name_english varchar(200) not null,
    version      int          not null,
    constraint holiday_pk primary key (day),
    constraint holiday_name_ck check (name <> '')
);
