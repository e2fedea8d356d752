-- Wrong passwords at signing count for a person, at whichever steps they were tried; kept for a quarter of an hour only.
drop table password_attempt;

create table password_attempt (
    username varchar(80) not null primary key,
    count    int         not null,
    last_at  timestamptz not null
);
