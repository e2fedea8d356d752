-- Who signs for whom, from which day to which, by whose authority.
create table deputyship (
    id         uuid primary key,
    person     uuid         not null references person,
    deputy     uuid         not null references person,
    authority  varchar(200) not null check (authority <> ''),
    from_day   date         not null,
    until_day  date         not null,
    entered_by varchar(80)  not null,
    entered_at timestamptz  not null,
    ended_by   varchar(80),
    ended_at   timestamptz,
    check (person <> deputy),
    check (from_day <= until_day),
    check ((ended_by is null) = (ended_at is null))
);
create index deputyship_deputy on deputyship (deputy, until_day);
create index deputyship_person on deputyship (person, until_day);

-- Whoever has signed in a round signs no second time in it, for no side and for nobody else.
alter table authorship drop constraint authorship_work_check;
alter table authorship add constraint authorship_work_check
    check (work in ('AGREEMENT', 'DRAFT_REVIEW', 'OFFER', 'SIGNATURE', 'REPORT', 'REPORT_APPROVAL',
                    'CHALLENGE_ANSWER', 'EVALUATION'));
insert into authorship (agreement, work, round, username)
select round.agreement, 'SIGNATURE', 0, signature.username
from signature join signing_round round on round.id = signature.round and round.outcome = 'OPEN';
