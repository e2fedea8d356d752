create table fiscal_cycle (
    fiscal_year int primary key,
    opened_at   timestamptz not null,
    opened_by   varchar(80) not null
);

create table cycle_round (
    fiscal_year int  not null references fiscal_cycle,
    number      int  not null,
    months      int  not null,
    opens_on    date not null,
    due_on      date not null,
    primary key (fiscal_year, number)
);

-- How far the demonstration's calendar is ahead of (or behind) the machine's; no row: not at all.
create table calendar_shift (
    id      int primary key check (id = 1),
    seconds bigint not null
);
