-- What approvers said of a paper, item by item and field by field; what is not sent yet stands in form_draft alone.
create table remark (
    id          uuid         not null,
    agreement   uuid         not null,
    paper       varchar(12)  not null,
    -- The self-assessment round, or the number of the amendment; 0 for a draft.
    round       int          not null,
    -- Number of an indicator, or plan; empty for the whole.
    item        varchar(100) not null,
    -- Empty for the item as a whole.
    field       varchar(40)  not null,
    words       text         not null,
    made_by     varchar(80)  not null,
    made_at     timestamptz  not null,
    answer      text,
    answered_by varchar(80),
    answered_at timestamptz,
    settled_by  varchar(80),
    settled_at  timestamptz,
    revision    bigint       not null,
    constraint remark_pk primary key (id),
    constraint remark_paper_ck check (paper in ('DRAFT', 'REPORT', 'AMENDMENT')),
    constraint remark_answer_ck check ((answer is null) = (answered_by is null)
        and (answer is null) = (answered_at is null)),
    constraint remark_settled_ck check ((settled_by is null) = (settled_at is null))
);
create index remark_paper_ix on remark (agreement, paper, round, made_at);

-- What each approver decided on last, for what changed since.
create table approval_look (
    agreement uuid        not null,
    paper     varchar(12) not null,
    round     int         not null,
    place     int         not null,
    username  varchar(80) not null,
    looked_at timestamptz not null,
    content   text        not null,
    constraint approval_look_pk primary key (agreement, paper, round, place, username)
);
