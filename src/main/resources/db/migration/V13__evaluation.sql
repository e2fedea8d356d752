create table evaluation (
    id            uuid        not null,
    agreement     uuid        not null,
    round         int,
    state         varchar(20) not null,
    opened_at     timestamptz not null,
    self_total    numeric,
    final_total   numeric,
    band          text,
    confirmed_by  varchar(80),
    return_reason text,
    revision      bigint      not null,
    constraint evaluation_pk primary key (id),
    constraint evaluation_agreement_uk unique (agreement),
    constraint evaluation_agreement_fk foreign key (agreement) references agreement,
    constraint evaluation_state_ck
        check (state in ('EVALUATING', 'CHALLENGED', 'COMPUTED', 'CONFIRMED', 'PUBLISHED')),
    constraint evaluation_confirmed_by_ck check (state not in ('CONFIRMED', 'PUBLISHED') or confirmed_by is not null)
);

create table evaluation_item (
    id               uuid        not null,
    evaluation       uuid        not null,
    number           text        not null,
    place            int         not null,
    self_result      text,
    answered_result  text,
    committee_result text,
    state            varchar(20) not null,
    remark           text        not null,
    decided_by       varchar(80),
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

create table challenge_answer (
    challenge   uuid        not null,
    answer      text        not null,
    corrected   text,
    answered_at timestamptz not null,
    answered_by varchar(80) not null,
    constraint challenge_answer_pk primary key (challenge),
    constraint challenge_answer_challenge_fk foreign key (challenge) references challenge
);
call make_append_only('challenge_answer');
