-- Every attempt to have one frozen content signed by both sides, and how many of a side sign it.
create table signing_round (
    id              uuid        not null,
    agreement       uuid        not null,
    number          int         not null,
    version         int         not null,
    sha256          char(64)    not null,
    maker_post      varchar(30) not null,
    receiver_post   varchar(30) not null,
    maker_unit      uuid        not null,
    receiver_unit   uuid        not null,
    maker_needed    int         not null,
    receiver_needed int         not null,
    opened_at       timestamptz not null,
    outcome         varchar(10) not null,
    closed_at       timestamptz,
    revision        bigint      not null,
    constraint signing_round_pk primary key (id),
    constraint signing_round_number_uk unique (agreement, number),
    constraint signing_round_content_uk unique (id, sha256),
    constraint signing_round_version_fk
        foreign key (agreement, version) references agreement_version (agreement, number),
    constraint signing_round_agreement_fk foreign key (agreement) references agreement,
    constraint signing_round_maker_unit_fk foreign key (maker_unit) references unit,
    constraint signing_round_receiver_unit_fk foreign key (receiver_unit) references unit,
    constraint signing_round_maker_post_ck check (maker_post in (
        'PRIME_MINISTER', 'ORGANIZATION_HEAD', 'BUREAU_COMMANDER', 'DIVISION_COMMANDER', 'SECTION_HEAD', 'HOLDER',
        'DIRECT_SUPERIOR')),
    constraint signing_round_receiver_post_ck check (receiver_post in (
        'PRIME_MINISTER', 'ORGANIZATION_HEAD', 'BUREAU_COMMANDER', 'DIVISION_COMMANDER', 'SECTION_HEAD', 'HOLDER',
        'DIRECT_SUPERIOR')),
    constraint signing_round_number_ck check (number > 0),
    constraint signing_round_outcome_ck check (outcome in ('OPEN', 'SIGNED', 'REFUSED', 'VOIDED')),
    constraint signing_round_open_until_closed_ck check ((outcome = 'OPEN') = (closed_at is null)),
    constraint signing_round_two_units_ck check (maker_unit <> receiver_unit),
    constraint signing_round_maker_needed_ck check (maker_needed > 0),
    constraint signing_round_receiver_needed_ck check (receiver_needed > 0)
);
create unique index signing_round_open_ix on signing_round (agreement) where outcome = 'OPEN';

-- Who could sign for a side when the content was frozen.
create table signing_seat (
    signing_round uuid         not null,
    side          varchar(10)  not null,
    number        int          not null,
    person        uuid         not null,
    name          varchar(200) not null,
    position      varchar(200) not null,
    constraint signing_seat_pk primary key (signing_round, side, number),
    constraint signing_seat_person_uk unique (signing_round, person),
    constraint signing_seat_signing_round_fk foreign key (signing_round) references signing_round,
    constraint signing_seat_person_fk foreign key (person) references person,
    constraint signing_seat_side_ck check (side in ('MAKER', 'RECEIVER')),
    constraint signing_seat_number_ck check (number > 0)
);
call make_append_only('signing_seat');

-- Several on a side, in numbered places; for oneself or for another by an order; by one's own certificate or in ink.
-- The hash is part of the foreign key: nobody signs another content than the frozen one.
create table signature (
    id                  uuid         not null,
    signing_round       uuid         not null,
    side                varchar(10)  not null,
    number              int          not null,
    person              uuid         not null,
    username            varchar(80)  not null,
    name                varchar(200) not null,
    position            varchar(200) not null,
    unit                uuid         not null,
    unit_name           varchar(300) not null,
    acting_for          uuid,
    acting_for_name     varchar(200),
    acting_for_position varchar(200),
    authority           varchar(200),
    holder              uuid generated always as (coalesce(acting_for, person)) stored,
    signed_at           timestamptz  not null,
    sha256              char(64)     not null,
    pdf_sha256          char(64)     not null,
    method              varchar(30)  not null,
    certificate         text,
    constraint signature_pk primary key (id),
    constraint signature_place_uk unique (signing_round, side, number),
    constraint signature_person_uk unique (signing_round, person),
    constraint signature_holder_uk unique (signing_round, holder),
    constraint signature_content_fk foreign key (signing_round, sha256) references signing_round (id, sha256),
    constraint signature_person_fk foreign key (person) references person,
    constraint signature_acting_for_fk foreign key (acting_for) references person,
    constraint signature_unit_fk foreign key (unit) references unit,
    constraint signature_side_ck check (side in ('MAKER', 'RECEIVER')),
    constraint signature_number_ck check (number > 0),
    constraint signature_for_another_ck check (acting_for <> person),
    constraint signature_whole_order_ck
        check (num_nonnulls(acting_for, acting_for_name, acting_for_position, authority) in (0, 4)),
    constraint signature_method_ck check (method in ('GENERAL_ELECTRONIC', 'OWN_CERTIFICATE', 'WET_INK')),
    constraint signature_certificate_ck check ((method = 'OWN_CERTIFICATE') = (certificate is not null))
);
call make_append_only('signature');

create table refused_signature (
    signing_round   uuid         not null,
    side            varchar(10)  not null,
    person          uuid         not null,
    name            varchar(200) not null,
    position        varchar(200) not null,
    unit_name       varchar(300) not null,
    acting_for_name varchar(200),
    authority       varchar(200),
    reason          text         not null,
    refused_at      timestamptz  not null,
    constraint refused_signature_pk primary key (signing_round),
    constraint refused_signature_signing_round_fk foreign key (signing_round) references signing_round,
    constraint refused_signature_person_fk foreign key (person) references person,
    constraint refused_signature_side_ck check (side in ('MAKER', 'RECEIVER')),
    constraint refused_signature_reason_ck check (reason <> '')
);
call make_append_only('refused_signature');

-- Every revision of a round's document as it was made: sealed first, then signed once more each time.
create table signed_pdf (
    id            uuid        not null,
    signing_round uuid        not null,
    step          int         not null,
    signature     uuid,
    content       bytea       not null,
    size          bigint      not null,
    sha256        char(64)    not null,
    level         varchar(2)  not null,
    degraded      text,
    made_at       timestamptz not null,
    made_by       varchar(80) not null,
    constraint signed_pdf_pk primary key (id),
    constraint signed_pdf_step_uk unique (signing_round, step),
    constraint signed_pdf_signature_uk unique (signature),
    constraint signed_pdf_sha256_uk unique (sha256),
    constraint signed_pdf_signing_round_fk foreign key (signing_round) references signing_round,
    constraint signed_pdf_signature_fk foreign key (signature) references signature,
    constraint signed_pdf_step_ck check (step >= 0),
    constraint signed_pdf_first_is_sealed_ck check ((step = 0) = (signature is null)),
    constraint signed_pdf_level_ck check (level in ('B', 'T', 'LT')),
    constraint signed_pdf_size_ck check (size = octet_length(content)),
    constraint signed_pdf_sha256_ck check (sha256 = encode(sha256(content), 'hex'))
);
call make_append_only('signed_pdf');

-- Where each document comes from: which version it shows, who else is to sign it, and what has replaced it. What was
-- signed before the agreement was cancelled is void with it.
create view pdf_origin as
select r.agreement,
       r.number,
       r.version,
       r.maker_needed + r.receiver_needed as signers,
       r.outcome,
       a.stage = 'CANCELLED' as cancelled,
       p.step,
       p.sha256,
       p.made_at,
       (select l.sha256 from signed_pdf l where l.signing_round = r.id order by l.step desc limit 1) as latest_sha256,
       (select max(n.version)
        from signing_round n
        where n.agreement = r.agreement and n.number > r.number and n.outcome = 'SIGNED') as replaced_by
from signed_pdf p
join signing_round r on r.id = p.signing_round
join agreement a on a.id = r.agreement;

-- What was signed on paper, as it was scanned.
create table ink_copy (
    signature   uuid         not null,
    file_name   varchar(200) not null,
    type        varchar(10)  not null,
    content     bytea        not null,
    size        bigint       not null,
    sha256      char(64)     not null,
    attached_at timestamptz  not null,
    constraint ink_copy_pk primary key (signature),
    constraint ink_copy_signature_fk foreign key (signature) references signature,
    constraint ink_copy_type_ck check (type in ('PDF', 'PNG', 'JPEG')),
    constraint ink_copy_size_ck check (size = octet_length(content)),
    constraint ink_copy_sha256_ck check (sha256 = encode(sha256(content), 'hex'))
);
call make_append_only('ink_copy');

-- A signature that was given and counts for nothing until authorities have answered, as it will stand then; with the document
-- that bears it, with the scanned paper where it was given in ink, and in what capacity its signer gave it.
create table awaiting_signature (
    like signature including generated,
    step            int      not null,
    document        bytea    not null,
    document_sha256 char(64) not null,
    other_name      text,
    scan_file_name  varchar(200),
    scan_type       varchar(10),
    scan_content    bytea,
    role            text,
    own_unit        uuid,
    behalf          varchar(80),
    task            varchar(64),
    model           varchar(255),
    constraint awaiting_signature_pk primary key (id),
    constraint awaiting_signature_signing_round_uk unique (signing_round),
    constraint awaiting_signature_content_fk foreign key (signing_round, sha256) references signing_round (id, sha256),
    constraint awaiting_signature_person_fk foreign key (person) references person,
    constraint awaiting_signature_acting_for_fk foreign key (acting_for) references person,
    constraint awaiting_signature_unit_fk foreign key (unit) references unit,
    constraint awaiting_signature_own_unit_fk foreign key (own_unit) references unit,
    constraint awaiting_signature_step_ck check (step > 0),
    constraint awaiting_signature_document_sha256_ck check (document_sha256 = encode(sha256(document), 'hex')),
    constraint awaiting_signature_side_ck check (side in ('MAKER', 'RECEIVER')),
    constraint awaiting_signature_number_ck check (number > 0),
    constraint awaiting_signature_for_another_ck check (acting_for <> person),
    constraint awaiting_signature_whole_order_ck
        check (num_nonnulls(acting_for, acting_for_name, acting_for_position, authority) in (0, 4)),
    constraint awaiting_signature_method_ck check (method in ('GENERAL_ELECTRONIC', 'OWN_CERTIFICATE', 'WET_INK')),
    constraint awaiting_signature_certificate_ck check ((method = 'OWN_CERTIFICATE') = (certificate is not null)),
    constraint awaiting_signature_scan_type_ck check (scan_type in ('PDF', 'PNG', 'JPEG')),
    constraint awaiting_signature_whole_scan_ck check (num_nonnulls(scan_file_name, scan_type, scan_content) in (0, 3))
);

-- Wrong passwords at signing count for a person, at whichever steps they were tried; kept for a quarter of an hour only.
-- Outlives the transaction that is refused.
create table password_attempt (
    username varchar(80) not null,
    count    int         not null,
    last_at  timestamptz not null,
    constraint password_attempt_pk primary key (username)
);

-- Every certificate with which this installation has ever sealed, so that what it sealed stays its own.
create table trusted_certificate (
    sha256     char(64)    not null,
    content    bytea       not null,
    first_used timestamptz not null,
    constraint trusted_certificate_pk primary key (sha256),
    constraint trusted_certificate_sha256_ck check (sha256 = encode(sha256(content), 'hex'))
);
call make_append_only('trusted_certificate');
