create table evaluation (
    id            uuid        not null,
    agreement     uuid        not null,
    round         int,
    state         varchar(20) not null,
    opened_at     timestamptz not null,
    -- How often the unit was asked to answer challenges.
    answers_asked int         not null,
    self_total    numeric,
    final_total   numeric,
    band          text,
    confirmed_by  varchar(80),
    return_reason text,
    -- The day on which the unit was told its result, the last on which it may appeal, and the first on which the result may
    -- be published.
    appeal_from     date,
    appeal_until    date,
    published_from  date,
    -- Who took the result as it is, in the name of the unit; the system where the window ended in silence.
    acknowledged_by varchar(80),
    revision      bigint      not null,
    constraint evaluation_pk primary key (id),
    constraint evaluation_agreement_uk unique (agreement),
    constraint evaluation_agreement_fk foreign key (agreement) references agreement,
    constraint evaluation_state_ck
        check (state in ('EVALUATING', 'CHALLENGED', 'ANSWERED', 'COMPUTED', 'CONFIRMED', 'APPEALED', 'PUBLISHED')),
    constraint evaluation_confirmed_by_ck check (state not in ('CONFIRMED', 'APPEALED', 'PUBLISHED') or confirmed_by is not null)
);

create table evaluation_item (
    id               uuid        not null,
    evaluation       uuid        not null,
    number           text        not null,
    place            int         not null,
    self_result      text,
    answered_result  text,
    -- As it was before the last answer, which can be given back or taken back.
    former_answer    text,
    committee_result text,
    state            varchar(20) not null,
    remark           text        not null,
    decided_by       varchar(80),
    -- Whether the answer's figures wait to be approved in the unit, and why they were given back there.
    corrected_now    boolean     not null default false,
    answer_returned  text,
    constraint evaluation_item_pk primary key (id),
    constraint evaluation_item_number_uk unique (evaluation, number),
    constraint evaluation_item_evaluation_fk foreign key (evaluation) references evaluation,
    constraint evaluation_item_state_ck check (state in ('OPEN', 'ACCEPTED', 'CHALLENGED', 'ANSWERED')),
    constraint evaluation_item_accepted_result_ck check (state <> 'ACCEPTED' or committee_result is not null)
);

-- A question that was put and the answer that was given stay as they were.
create table challenge (
    id         uuid        not null,
    evaluation uuid        not null,
    number     text        not null,
    question   text        not null,
    asked_at   timestamptz not null,
    asked_by   varchar(80) not null,
    constraint challenge_pk primary key (id),
    constraint challenge_item_fk foreign key (evaluation, number) references evaluation_item (evaluation, number)
);
create index challenge_evaluation_ix on challenge (evaluation, asked_at);
call make_append_only('challenge');

-- Given back inside the unit, it is given once more.
create table challenge_answer (
    id          uuid        not null,
    challenge   uuid        not null,
    answer      text        not null,
    corrected   text,
    answered_at timestamptz not null,
    answered_by varchar(80) not null,
    constraint challenge_answer_pk primary key (id),
    constraint challenge_answer_challenge_fk foreign key (challenge) references challenge
);
create index challenge_answer_challenge_ix on challenge_answer (challenge, answered_at);
call make_append_only('challenge_answer');

-- A published result that is looked at again: who wants it and why, what it becomes, and which version holds that.
create table reopening (
    id             uuid        not null,
    evaluation     uuid        not null,
    number         int         not null,
    state          varchar(20) not null,
    -- Whether governor and head approved the figures as they are: then others know them.
    handed_on      boolean     not null,
    asked_by       varchar(80) not null,
    asked_at       timestamptz not null,
    asked_because  text        not null,
    submitted_by   varchar(80),
    submitted_at   timestamptz,
    reason         text,
    return_reason  text,
    ended_by       varchar(80),
    ended_at       timestamptz,
    end_reason     text,
    total_before   numeric,
    total_after    numeric,
    -- The versions of the agreement with the result as it was, and as it is since.
    version_before int         not null,
    version_after  int,
    revision       bigint      not null,
    constraint reopening_pk primary key (id),
    constraint reopening_number_uk unique (evaluation, number),
    constraint reopening_evaluation_fk foreign key (evaluation) references evaluation,
    constraint reopening_state_ck check (state in (
        'WRITING', 'APPROVING', 'CONFIRMING', 'CONFIRMED', 'PUBLISHED', 'WITHDRAWN')),
    constraint reopening_submitted_ck check (state in ('WRITING', 'WITHDRAWN') or reason is not null),
    constraint reopening_ended_ck check (
        (state in ('CONFIRMED', 'PUBLISHED', 'WITHDRAWN')) = (ended_by is not null)),
    constraint reopening_published_ck check ((state = 'PUBLISHED') = (version_after is not null))
);
-- One at a time: what comes later would not know what it changes.
create unique index reopening_pending_ix on reopening (evaluation)
    where state in ('WRITING', 'APPROVING', 'CONFIRMING', 'CONFIRMED');

create table reopening_item (
    reopening uuid not null,
    number    text not null,
    -- Result documents: as it was published, and as it is to be.
    before    text,
    after     text not null,
    constraint reopening_item_pk primary key (reopening, number),
    constraint reopening_item_reopening_fk foreign key (reopening) references reopening
);

-- Every time that the committee was asked for a result, and what each of its members said.
create table result_confirmation (
    id         uuid        not null,
    evaluation uuid        not null,
    -- Where a published result was looked at again; null where it was to be published first.
    reopening  uuid,
    -- Whether it is of the unit's appeal, and not of the result itself.
    appeal     boolean     not null,
    number     int         not null,
    -- How many may act, and how many of them decide.
    members    int         not null,
    quorum     int         not null,
    opened_at  timestamptz not null,
    constraint result_confirmation_pk primary key (id),
    constraint result_confirmation_number_uk unique (evaluation, number),
    constraint result_confirmation_evaluation_fk foreign key (evaluation) references evaluation,
    constraint result_confirmation_reopening_fk foreign key (reopening) references reopening,
    constraint result_confirmation_quorum_ck check (quorum between 1 and members)
);
create index result_confirmation_reopening_ix on result_confirmation (reopening);
call make_append_only('result_confirmation');

create table result_vote (
    id           uuid        not null,
    confirmation uuid        not null,
    confirms     boolean     not null,
    reason       text        not null,
    cast_at      timestamptz not null,
    cast_by      varchar(80) not null,
    -- In whose place; null where it was in nobody's.
    cast_for     varchar(80),
    constraint result_vote_pk primary key (id),
    constraint result_vote_once_uk unique (confirmation, cast_by),
    constraint result_vote_confirmation_fk foreign key (confirmation) references result_confirmation,
    constraint result_vote_reason_ck check (confirms or reason <> '')
);
call make_append_only('result_vote');

-- What a unit holds against its result, once, and what came of it.
create table appeal (
    evaluation   uuid        not null,
    reason       text        not null,
    made_at      timestamptz not null,
    made_by      varchar(80) not null,
    total_before numeric,
    -- What one of the committee proposes, until the quorum says the same.
    decision     text,
    decided_at   timestamptz,
    decided_by   varchar(80),
    constraint appeal_pk primary key (evaluation),
    constraint appeal_evaluation_fk foreign key (evaluation) references evaluation,
    constraint appeal_decided_ck check (
        (decision is null) = (decided_at is null) and (decision is null) = (decided_by is null))
);

create table appeal_item (
    evaluation uuid not null,
    number     text not null,
    reason     text not null,
    -- Result documents: as it was, and as it is since.
    before     text,
    after      text,
    answer     text,
    constraint appeal_item_pk primary key (evaluation, number),
    constraint appeal_item_appeal_fk foreign key (evaluation) references appeal,
    constraint appeal_item_item_fk foreign key (evaluation, number) references evaluation_item (evaluation, number)
);
