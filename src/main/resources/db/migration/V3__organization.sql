create table unit (
    id           uuid         not null,
    code         varchar(40)  not null,
    name         varchar(300) not null,
    name_english varchar(300) not null,
    level        varchar(20)  not null,
    parent       uuid,
    heads_office boolean      not null,
    constraint unit_pk primary key (id),
    constraint unit_code_uk unique (code),
    constraint unit_parent_fk foreign key (parent) references unit,
    constraint unit_level_ck check (level in ('GOVERNMENT', 'ORGANIZATION', 'BUREAU', 'DIVISION', 'INDIVIDUAL'))
);
create index unit_parent_ix on unit (parent);

create table person (
    id            uuid         not null,
    username      varchar(80)  not null,
    password_hash varchar(200) not null,
    name          varchar(200) not null,
    position      varchar(200) not null,
    unit          uuid         not null,
    active        boolean      not null,
    constraint person_pk primary key (id),
    constraint person_username_uk unique (username),
    constraint person_unit_fk foreign key (unit) references unit
);
create index person_unit_ix on person (unit);

create table person_role (
    person uuid        not null,
    role   varchar(20) not null,
    constraint person_role_pk primary key (person, role),
    constraint person_role_person_fk foreign key (person) references person,
    constraint person_role_role_ck check (role in (
        'OFFICER', 'GOVERNOR', 'HEAD', 'SUPERIOR', 'NEGOTIATOR', 'COMMITTEE', 'EVALUATOR', 'STRATEGY', 'AUDITOR',
        'ADMINISTRATOR'))
);
create index person_role_role_ix on person_role (role, person);

-- Who signs for whom, from which day to which, by whose authority.
-- Nobody has two deputies on one day. A range of one number stands for the person, since ranges need no extension here.
create table deputyship (
    id         uuid         not null,
    person     uuid         not null,
    deputy     uuid         not null,
    authority  varchar(200) not null,
    from_day   date         not null,
    until_day  date         not null,
    entered_by varchar(80)  not null,
    entered_at timestamptz  not null,
    ended_by   varchar(80),
    ended_at   timestamptz,
    constraint deputyship_pk primary key (id),
    constraint deputyship_person_fk foreign key (person) references person,
    constraint deputyship_deputy_fk foreign key (deputy) references person,
    constraint deputyship_authority_ck check (authority <> ''),
    constraint deputyship_of_another_ck check (person <> deputy),
    constraint deputyship_days_ck check (from_day <= until_day),
    constraint deputyship_end_ck check ((ended_by is null) = (ended_at is null)),
    constraint deputyship_one_at_a_time_ex exclude using gist (
        int8range(uuid_hash_extended(person, 0), uuid_hash_extended(person, 0), '[]') with &&,
        daterange(from_day, until_day, '[]') with &&
    ) where (ended_at is null)
);
create index deputyship_deputy_ix on deputyship (deputy, until_day);
create index deputyship_person_ix on deputyship (person, until_day);

-- The invitation to enter the first administrator; the token itself is only ever printed.
create table set_up_token (
    singleton  boolean     not null default true,
    hash       char(64)    not null,
    expires_at timestamptz not null,
    attempts   int         not null default 0,
    constraint set_up_token_pk primary key (singleton),
    constraint set_up_token_singleton_ck check (singleton)
);
