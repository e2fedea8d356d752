create table evaluation (
    id            uuid primary key,
    agreement     uuid        not null unique references agreement,
    round         int,
    reported_by   varchar(80),
    state         varchar(20) not null check (state in ('EVALUATING', 'CHALLENGED', 'COMPUTED', 'CONFIRMED', 'PUBLISHED')),
    opened_at     timestamptz not null,
    self_total    numeric(20, 4),
    final_total   numeric(20, 4),
    band          text,
    confirmed_by  varchar(80),
    return_reason text,
    revision      bigint      not null,
    check (state not in ('CONFIRMED', 'PUBLISHED') or confirmed_by is not null)
);

create table evaluation_item (
    id               uuid primary key,
    evaluation       uuid        not null references evaluation,
    number           text        not null,
    place            int         not null,
    self_result      text,
    answered_result  text,
    committee_result text,
    state            varchar(20) not null check (state in ('OPEN', 'ACCEPTED', 'CHALLENGED', 'ANSWERED')),
    remark           text        not null,
    decided_by       varchar(80),
    unique (evaluation, number),
    check (state <> 'ACCEPTED' or committee_result is not null)
);

-- A question that was put and the answer that was given stay as they were.
create table challenge (
    id         uuid primary key,
    evaluation uuid        not null,
    number     text        not null,
    question   text        not null,
    asked_at   timestamptz not null,
    asked_by   varchar(80) not null,
    foreign key (evaluation, number) references evaluation_item (evaluation, number)
);
create index challenge_evaluation on challenge (evaluation, asked_at);

create table challenge_answer (
    challenge   uuid primary key references challenge,
    answer      text        not null,
    corrected   text,
    answered_at timestamptz not null,
    answered_by varchar(80) not null
);

create trigger challenge_is_immutable before update or delete on challenge
    for each row execute function refuse_change();
create trigger challenge_is_never_emptied before truncate on challenge
    for each statement execute function refuse_change();
create trigger challenge_answer_is_immutable before update or delete on challenge_answer
    for each row execute function refuse_change();
create trigger challenge_answer_is_never_emptied before truncate on challenge_answer
    for each statement execute function refuse_change();
