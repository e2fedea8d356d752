-- What a person has typed into the form of a step and not handed in yet, and whose words it holds.
create table form_draft (
    task       varchar(64) not null,
    username   varchar(80) not null,
    content    text        not null,
    saved_at   timestamptz not null,
    written_by text[]      not null default '{}',
    constraint form_draft_pk primary key (task, username)
);

-- Who had a hand in what: nobody approves, negotiates against or evaluates the own work.
create table authorship (
    agreement uuid        not null,
    work      varchar(20) not null,
    -- The self-assessment round; 0 outside of one.
    round     int         not null,
    username  varchar(80) not null,
    constraint authorship_pk primary key (agreement, work, round, username),
    constraint authorship_work_ck check (work in (
        'AGREEMENT', 'DRAFT_REVIEW', 'OFFER', 'SIGNATURE', 'REPORT', 'REPORT_APPROVAL', 'CHALLENGE_ANSWER',
        'EVALUATION'))
);
