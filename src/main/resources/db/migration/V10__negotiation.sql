-- A run of offers in turns, or a session of the committee.
create table negotiation (
    id        uuid primary key,
    agreement uuid        not null references agreement,
    kind      varchar(20) not null check (kind in ('INFORMAL', 'FORMAL')),
    number    int         not null check (number > 0),
    round     int         not null check (round > 0),
    turn      varchar(20) check (turn in ('UNIT', 'OFFICE')),
    outcome   varchar(20) check (outcome in ('AGREED', 'SETTLED', 'ADJOURNED', 'RETURNED')),
    opened_at timestamptz not null,
    closed_at timestamptz,
    revision  bigint      not null,
    unique (agreement, kind, number),
    check ((closed_at is null) = (outcome is null)),
    check ((closed_at is null) = (turn is not null))
);

create table negotiation_item (
    id          uuid primary key,
    negotiation uuid         not null references negotiation,
    place       int          not null,
    indicator   text         not null,
    state       varchar(20)  not null check (state in ('PROPOSED', 'COUNTERED', 'AGREED')),
    agreed_by   varchar(80),
    agreed_at   timestamptz,
    unique (negotiation, indicator),
    check ((state = 'AGREED') = (agreed_by is not null and agreed_at is not null))
);

-- What was offered stays as it was offered.
create table negotiation_offer (
    id      uuid primary key,
    item    uuid        not null references negotiation_item,
    place   int         not null,
    side    varchar(20) not null check (side in ('UNIT', 'OFFICE')),
    made_by varchar(80) not null,
    made_at timestamptz not null,
    round   int         not null check (round > 0),
    weight  numeric     not null check (weight > 0),
    target  numeric,
    points  text        not null,
    reason  text        not null,
    unique (item, place),
    check (place = 1 or reason <> '')
);
create trigger negotiation_offer_is_immutable before update or delete on negotiation_offer
    for each row execute function refuse_change();
create trigger negotiation_offer_is_never_emptied before truncate on negotiation_offer
    for each statement execute function refuse_change();

create table negotiation_minutes (
    id          uuid primary key,
    negotiation uuid        not null unique references negotiation,
    held_on     date        not null,
    attendance  text[]      not null,
    content     text        not null,
    reason      text        not null,
    made_by     varchar(80) not null,
    made_at     timestamptz not null
);
create trigger negotiation_minutes_is_immutable before update or delete on negotiation_minutes
    for each row execute function refuse_change();
create trigger negotiation_minutes_is_never_emptied before truncate on negotiation_minutes
    for each statement execute function refuse_change();

create table committee_question (
    id          uuid primary key,
    negotiation uuid        not null references negotiation,
    place       int         not null,
    indicator   text,
    question    text        not null,
    asked_by    varchar(80) not null,
    asked_at    timestamptz not null,
    answer      text,
    answered_by varchar(80),
    answered_at timestamptz,
    unique (negotiation, place),
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create trigger committee_answer_is_immutable before update on committee_question
    for each row when (old.answer is not null) execute function refuse_change();
create trigger committee_question_is_immutable before delete on committee_question
    for each row execute function refuse_change();
create trigger committee_question_is_never_emptied before truncate on committee_question
    for each statement execute function refuse_change();
