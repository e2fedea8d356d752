-- A year that the strategy office prepares: what was typed into its steps, by whoever came last.
create table prepared_year (
    fiscal_year int         not null,
    content     text        not null,
    version     int         not null,
    changed_by  varchar(80) not null,
    changed_at  timestamptz not null,
    constraint prepared_year_pk primary key (fiscal_year)
);

create table fiscal_cycle (
    fiscal_year int         not null,
    opened_at   timestamptz not null,
    opened_by   varchar(80) not null,
    version     int         not null,
    constraint fiscal_cycle_pk primary key (fiscal_year)
);

create table cycle_round (
    fiscal_year int         not null,
    level       varchar(20) not null,
    number      int         not null,
    months      int         not null,
    opens_on    date        not null,
    due_on      date        not null,
    constraint cycle_round_pk primary key (fiscal_year, level, number),
    constraint cycle_round_fiscal_year_fk foreign key (fiscal_year) references fiscal_cycle,
    constraint cycle_round_level_ck check (level in (
        'GOVERNMENT', 'ORGANIZATION', 'BUREAU', 'DIVISION', 'SECTION', 'INDIVIDUAL'))
);

-- Other days of a round on their way to the agreements that have it, in the order of their ids.
create table round_move (
    id             bigint      not null generated always as identity,
    fiscal_year    int         not null,
    levels         text[]      not null,
    number         int         not null,
    months         int         not null,
    opens_on       date        not null,
    due_on         date        not null,
    asked_by       varchar(80) not null,
    total          int         not null,
    moved          int         not null default 0,
    last_agreement uuid        not null default '00000000-0000-0000-0000-000000000000',
    finished       boolean     not null default false,
    constraint round_move_pk primary key (id),
    constraint round_move_fiscal_year_fk foreign key (fiscal_year) references fiscal_cycle
);
create index round_move_fiscal_year_ix on round_move (fiscal_year);
create index round_move_open_ix on round_move (id) where not finished;

-- The call of a year to its units; its id is the business key of the process that calls them.
create table year_call (
    id          uuid        not null,
    fiscal_year int         not null,
    begun_at    timestamptz not null,
    begun_by    varchar(80) not null,
    -- Who asked it to stop, until it is told to go on.
    stopped_by  varchar(80),
    ended_at    timestamptz,
    constraint year_call_pk primary key (id),
    constraint year_call_fiscal_year_fk foreign key (fiscal_year) references fiscal_cycle
);
create index year_call_year_ix on year_call (fiscal_year, begun_at);
-- One at a time.
create unique index year_call_running_ix on year_call (fiscal_year) where ended_at is null;

-- What came of asking a unit for its draft; asked again, it waits again.
create table called_unit (
    fiscal_year int         not null,
    unit        uuid        not null,
    outcome     varchar(20) not null,
    -- What is missing, or the key of the refusal and what it speaks of.
    why         text[]      not null default '{}',
    at          timestamptz not null,
    constraint called_unit_pk primary key (fiscal_year, unit),
    constraint called_unit_fiscal_year_fk foreign key (fiscal_year) references fiscal_cycle,
    constraint called_unit_unit_fk foreign key (unit) references unit,
    constraint called_unit_outcome_ck check (outcome in ('WAITING', 'ASKED', 'ASKED_BEFORE', 'REFUSED', 'LEFT_OUT'))
);
create index called_unit_outcome_ix on called_unit (fiscal_year, outcome, unit);
