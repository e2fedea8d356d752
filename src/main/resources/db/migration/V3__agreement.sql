create table agreement (
    id           uuid primary key,
    unit         uuid         not null references unit,
    fiscal_year  int          not null,
    stage        varchar(30)  not null,
    content      text         not null,
    drafted_by   varchar(80),
    reviewed_by  varchar(80),
    opened_at    timestamptz  not null,
    published_at timestamptz,
    result_published_at timestamptz,
    revision     bigint       not null,
    unique (unit, fiscal_year)
);
create index agreement_year_stage on agreement (fiscal_year, stage);

create table agreement_round (
    agreement uuid not null references agreement,
    number    int  not null,
    months    int  not null,
    opens_on  date not null,
    due_on    date not null,
    closed    boolean not null,
    primary key (agreement, number)
);

-- What was approved, agreed, signed or found stays as it was.
create table agreement_version (
    id        uuid primary key,
    agreement uuid        not null references agreement,
    number    int         not null,
    kind      varchar(30) not null,
    content   text        not null,
    sha256    char(64)    not null,
    made_at   timestamptz not null,
    made_by   varchar(80) not null,
    unique (agreement, number)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create trigger agreement_version_is_immutable before update or delete on agreement_version
    for each row execute function refuse_change();
create trigger agreement_version_is_never_emptied before truncate on agreement_version
    for each statement execute function refuse_change();

create table audit_entry (
    sequence   bigint primary key,
    at         timestamptz  not null,
    agreement  uuid,
    who        varchar(80)  not null,
    what       varchar(80)  not null,
    subject    text         not null,
    old_value  text         not null,
    new_value  text         not null,
    reason     text         not null,
    previous   char(64)     not null,
    hash       char(64)     not null unique
);
create index audit_entry_agreement on audit_entry (agreement, sequence);

create trigger audit_entry_is_immutable before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_is_never_emptied before truncate on audit_entry
    for each statement execute function refuse_change();
