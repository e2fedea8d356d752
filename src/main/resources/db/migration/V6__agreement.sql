create table agreement (
    id                  uuid        not null,
    unit                uuid        not null,
    fiscal_year         int         not null,
    stage               varchar(30) not null,
    -- Whether the head has approved the draft: others than the unit are shown it from then on.
    handed_in           boolean     not null,
    -- Who withdrew or cancelled it, when and why.
    ended_by            varchar(80),
    ended_at            timestamptz,
    end_reason          text,
    content             text        not null,
    drafted_by          varchar(80),
    -- Who gave the draft back and why, for the officer who goes on with it.
    returned_by         varchar(80),
    return_reason       text,
    opened_at           timestamptz not null,
    published_at        timestamptz,
    result_published_at timestamptz,
    revision            bigint      not null,
    constraint agreement_pk primary key (id),
    constraint agreement_unit_fk foreign key (unit) references unit,
    constraint agreement_stage_ck check (stage in (
        'DRAFTING', 'INFORMAL_NEGOTIATION', 'FORMAL_NEGOTIATION', 'SIGNING', 'SIGNED', 'REPORTING', 'EVALUATION', 'RESULT',
        'CLOSED', 'WITHDRAWN', 'CANCELLED')),
    constraint agreement_ended_ck check (
        (stage in ('WITHDRAWN', 'CANCELLED')) = (ended_at is not null)
        and (ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
-- One that came to nothing leaves its place to another.
create unique index agreement_in_force_ix on agreement (unit, fiscal_year) where ended_at is null;
create index agreement_unit_year_ix on agreement (unit, fiscal_year, ended_at desc nulls first);
create index agreement_year_stage_ix on agreement (fiscal_year, stage);
create index agreement_published_ix on agreement (published_at, id) where published_at is not null;

create table agreement_round (
    agreement uuid    not null,
    number    int     not null,
    months    int     not null,
    opens_on  date    not null,
    due_on    date    not null,
    closed    boolean not null,
    constraint agreement_round_pk primary key (agreement, number),
    constraint agreement_round_agreement_fk foreign key (agreement) references agreement
);

-- When an agreement came to its stages; the last time where it came more than once.
create table agreement_stage (
    agreement  uuid        not null,
    stage      varchar(30) not null,
    reached_at timestamptz not null,
    constraint agreement_stage_pk primary key (agreement, stage),
    constraint agreement_stage_agreement_fk foreign key (agreement) references agreement deferrable initially deferred
);

-- What was approved, agreed, signed or found stays as it was.
create table agreement_version (
    id        uuid        not null,
    agreement uuid        not null,
    number    int         not null,
    kind      varchar(30) not null,
    content   text        not null,
    sha256    char(64)    not null,
    made_at   timestamptz not null,
    made_by   varchar(80) not null,
    constraint agreement_version_pk primary key (id),
    constraint agreement_version_number_uk unique (agreement, number),
    constraint agreement_version_agreement_fk foreign key (agreement) references agreement,
    constraint agreement_version_kind_ck check (kind in (
        'SUBMITTED', 'APPROVED', 'INFORMALLY_AGREED', 'SETTLED', 'FROZEN_FOR_SIGNING', 'SIGNED', 'AMENDED', 'RESULT'))
);
call make_append_only('agreement_version');

-- What both sides agreed on to stand in place of the content, and does not yet.
create table agreed_amendment (
    agreement uuid not null,
    content   text not null,
    constraint agreed_amendment_pk primary key (agreement),
    constraint agreed_amendment_agreement_fk foreign key (agreement) references agreement
);

-- From which round on an amended version stands in place of what was signed; of none where only the evaluation goes by it.
create table agreement_amendment (
    agreement   uuid not null,
    version     int  not null,
    first_round int,
    constraint agreement_amendment_pk primary key (agreement, version),
    constraint agreement_amendment_version_fk
        foreign key (agreement, version) references agreement_version (agreement, number)
);
call make_append_only('agreement_amendment');

-- Who signed a kept version, for the readers of the agreement and the public: in numbered places, for oneself or for
-- another by an order.
create table agreement_signature (
    id                  uuid         not null,
    agreement           uuid         not null,
    version             int          not null,
    side                varchar(10)  not null,
    number              int          not null,
    name                varchar(200) not null,
    position            varchar(200) not null,
    unit_name           varchar(300) not null,
    acting_for_name     varchar(200),
    acting_for_position varchar(200),
    authority           varchar(200),
    signed_at           timestamptz  not null,
    constraint agreement_signature_pk primary key (id),
    constraint agreement_signature_place_uk unique (agreement, version, side, number),
    constraint agreement_signature_version_fk
        foreign key (agreement, version) references agreement_version (agreement, number),
    constraint agreement_signature_side_ck check (side in ('MAKER', 'RECEIVER'))
);
call make_append_only('agreement_signature');

-- The room of the workflow knows that work is about an agreement; which agreements there are is said here.
alter table authorship add constraint authorship_agreement_fk foreign key (agreement) references agreement;
