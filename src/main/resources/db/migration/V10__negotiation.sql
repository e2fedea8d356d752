-- A run of offers in turns, or a session of the committee.
create table negotiation (
    id        uuid        not null,
    agreement uuid        not null,
    kind      varchar(20) not null,
    number    int         not null,
    exchange  int         not null,
    -- The round of informal negotiation, from which day it counts, and when it is over without agreement; a session has none.
    round     int         not null,
    round_begun_on date,
    round_ends_at timestamptz,
    turn      varchar(20),
    outcome   varchar(20),
    opened_at timestamptz not null,
    closed_at timestamptz,
    revision  bigint      not null,
    constraint negotiation_pk primary key (id),
    constraint negotiation_number_uk unique (agreement, kind, number),
    constraint negotiation_agreement_fk foreign key (agreement) references agreement,
    constraint negotiation_kind_ck check (kind in ('INFORMAL', 'FORMAL')),
    constraint negotiation_number_ck check (number > 0),
    constraint negotiation_exchange_ck check (exchange > 0),
    constraint negotiation_turn_ck check (turn in ('UNIT', 'OFFICE')),
    constraint negotiation_outcome_ck check (outcome in ('AGREED', 'REFERRED', 'SETTLED', 'ADJOURNED', 'RETURNED')),
    constraint negotiation_round_ck check (round > 0),
    constraint negotiation_round_begun_ck check ((kind = 'INFORMAL') = (round_begun_on is not null)),
    constraint negotiation_round_ends_ck check ((kind = 'INFORMAL') = (round_ends_at is not null)),
    constraint negotiation_closed_with_outcome_ck check ((closed_at is null) = (outcome is null)),
    constraint negotiation_open_with_turn_ck check ((closed_at is null) = (turn is not null))
);

create table negotiation_item (
    id          uuid        not null,
    negotiation uuid        not null,
    place       int         not null,
    indicator   text        not null,
    state       varchar(20) not null,
    agreed_by   varchar(80),
    agreed_at   timestamptz,
    constraint negotiation_item_pk primary key (id),
    constraint negotiation_item_indicator_uk unique (negotiation, indicator),
    constraint negotiation_item_negotiation_fk foreign key (negotiation) references negotiation,
    constraint negotiation_item_state_ck check (state in ('PROPOSED', 'COUNTERED', 'AGREED')),
    constraint negotiation_item_agreed_by_somebody_ck
        check ((state = 'AGREED') = (agreed_by is not null and agreed_at is not null))
);

-- What was offered stays as it was offered.
create table negotiation_offer (
    id       uuid        not null,
    item     uuid        not null,
    place    int         not null,
    side     varchar(20) not null,
    made_by  varchar(80) not null,
    made_at  timestamptz not null,
    exchange int         not null,
    weight   numeric     not null,
    target   numeric,
    points   text        not null,
    reason   text        not null,
    constraint negotiation_offer_pk primary key (id),
    constraint negotiation_offer_place_uk unique (item, place),
    constraint negotiation_offer_item_fk foreign key (item) references negotiation_item,
    constraint negotiation_offer_side_ck check (side in ('UNIT', 'OFFICE')),
    constraint negotiation_offer_exchange_ck check (exchange > 0),
    constraint negotiation_offer_weight_ck check (weight > 0),
    constraint negotiation_offer_reason_ck check (place = 1 or reason <> '')
);
call make_append_only('negotiation_offer');

create table negotiation_minutes (
    id          uuid        not null,
    negotiation uuid        not null,
    held_on     date        not null,
    began_at    time,
    ended_at    time,
    attendance  text[]      not null,
    absent      text[]      not null,
    reviewer    text        not null,
    content     text        not null,
    reason      text        not null,
    made_by     varchar(80) not null,
    made_at     timestamptz not null,
    constraint negotiation_minutes_pk primary key (id),
    constraint negotiation_minutes_negotiation_uk unique (negotiation),
    constraint negotiation_minutes_negotiation_fk foreign key (negotiation) references negotiation
);
call make_append_only('negotiation_minutes');

-- Once answered, a question stays as it was put and answered.
create table committee_question (
    id          uuid        not null,
    negotiation uuid        not null,
    place       int         not null,
    indicator   text,
    question    text        not null,
    asked_by    varchar(80) not null,
    asked_at    timestamptz not null,
    answer      text,
    answered_by varchar(80),
    answered_at timestamptz,
    constraint committee_question_pk primary key (id),
    constraint committee_question_place_uk unique (negotiation, place),
    constraint committee_question_negotiation_fk foreign key (negotiation) references negotiation,
    constraint committee_question_answer_ck
        check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create trigger committee_answer_is_immutable before update on committee_question
    for each row when (old.answer is not null) execute function refuse_change();
create trigger committee_question_is_immutable before delete on committee_question
    for each row execute function refuse_change();
create trigger committee_question_is_never_emptied before truncate on committee_question
    for each statement execute function refuse_change();
