-- How far the demonstration's calendar is ahead of (or behind) the machine's; no row: not at all.
create table calendar_shift (
    id      int    not null,
    seconds bigint not null,
    constraint calendar_shift_pk primary key (id),
    constraint calendar_shift_singleton_ck check (id = 1)
);
