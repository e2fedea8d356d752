create table fiscal_cycle (
    fiscal_year int         not null,
    opened_at   timestamptz not null,
    opened_by   varchar(80) not null,
    constraint fiscal_cycle_pk primary key (fiscal_year)
);

create table cycle_round (
    fiscal_year int  not null,
    number      int  not null,
    months      int  not null,
    opens_on    date not null,
    due_on      date not null,
    constraint cycle_round_pk primary key (fiscal_year, number),
    constraint cycle_round_fiscal_year_fk foreign key (fiscal_year) references fiscal_cycle
);
