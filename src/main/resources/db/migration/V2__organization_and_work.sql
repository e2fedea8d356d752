create table unit (
    id           uuid primary key,
    code         varchar(40)  not null unique,
    name         varchar(300) not null,
    name_english varchar(300) not null,
    level        varchar(20)  not null,
    parent       uuid references unit,
    heads_office boolean      not null
);
create index unit_parent on unit (parent);

create table person (
    id            uuid primary key,
    username      varchar(80)  not null unique,
    password_hash varchar(200) not null,
    name          varchar(200) not null,
    position      varchar(200) not null,
    unit          uuid         not null references unit,
    active        boolean      not null
);
create index person_unit on person (unit);

create table person_role (
    person uuid        not null references person,
    role   varchar(20) not null,
    primary key (person, role)
);

create table form_draft (
    task     varchar(64) not null,
    username varchar(80) not null,
    content  text        not null,
    saved_at timestamptz not null,
    primary key (task, username)
);

-- One inbox for every human task, kept in the transaction of the engine's task.
create table work_item (
    task             varchar(64) primary key,
    task_key         varchar(80) not null,
    form             varchar(80) not null,
    process          varchar(80) not null,
    agreement        uuid        not null,
    unit             uuid        not null references unit,
    responsible_unit uuid references unit,
    role             varchar(20) not null,
    fiscal_year      int         not null,
    round            int,
    assignee         varchar(80),
    opened_at        timestamptz not null,
    due_at           timestamptz,
    closed_at        timestamptz,
    closed_by        varchar(80)
);
create index work_item_mine on work_item (assignee, opened_at) where closed_at is null;
create index work_item_available on work_item (role, responsible_unit, opened_at) where closed_at is null;
create index work_item_agreement on work_item (agreement);
