-- How many of a side sign, and who could when the content was frozen.
alter table signing_round add maker_needed int not null default 1 check (maker_needed > 0);
alter table signing_round add receiver_needed int not null default 1 check (receiver_needed > 0);

create table signing_seat (
    round    uuid         not null references signing_round,
    side     varchar(10)  not null check (side in ('MAKER', 'RECEIVER')),
    number   int          not null check (number > 0),
    person   uuid         not null references person,
    name     varchar(200) not null,
    position varchar(200) not null,
    primary key (round, side, number),
    unique (round, person)
);
create trigger signing_seat_is_immutable before update or delete on signing_seat
    for each row execute function refuse_change();
create trigger signing_seat_is_never_emptied before truncate on signing_seat
    for each statement execute function refuse_change();

-- Several on a side, in numbered places; for oneself or for another by an order; by one's own certificate or in ink.
alter table signature drop constraint signature_round_side_key;
alter table signature add number int not null default 1 check (number > 0);
alter table signature add acting_for uuid references person;
alter table signature add acting_for_name varchar(200);
alter table signature add acting_for_position varchar(200);
alter table signature add authority varchar(200);
alter table signature add pdf_sha256 char(64);
alter table signature add certificate text;
alter table signature add holder uuid generated always as (coalesce(acting_for, person)) stored;
alter table signature add unique (round, side, number);
alter table signature add unique (round, holder);
alter table signature add check (acting_for <> person);
alter table signature add check (num_nonnulls(acting_for, acting_for_name, acting_for_position, authority) in (0, 4));
alter table signature add check (method in ('GENERAL_ELECTRONIC', 'OWN_CERTIFICATE', 'WET_INK'));
alter table signature add check ((method = 'OWN_CERTIFICATE') = (certificate is not null));

alter table refused_signature add acting_for_name varchar(200);
alter table refused_signature add authority varchar(200);

-- Every revision of a round's document as it was made: sealed first, then signed once more each time.
create table signed_pdf (
    id        uuid primary key,
    round     uuid        not null references signing_round,
    step      int         not null check (step >= 0),
    signature uuid unique references signature,
    content   bytea       not null,
    size      bigint      not null,
    sha256    char(64)    not null unique,
    level     varchar(2)  not null check (level in ('B', 'T', 'LT')),
    degraded  text,
    made_at   timestamptz not null,
    made_by   varchar(80) not null,
    unique (round, step),
    check ((step = 0) = (signature is null)),
    check (size = octet_length(content)),
    check (sha256 = encode(sha256(content), 'hex'))
);
create trigger signed_pdf_is_immutable before update or delete on signed_pdf
    for each row execute function refuse_change();
create trigger signed_pdf_is_never_emptied before truncate on signed_pdf
    for each statement execute function refuse_change();

-- What was signed on paper, as it was scanned.
create table ink_copy (
    signature   uuid primary key references signature,
    file_name   varchar(200) not null,
    type        varchar(10)  not null check (type in ('PDF', 'PNG', 'JPEG')),
    content     bytea        not null,
    size        bigint       not null,
    sha256      char(64)     not null,
    attached_at timestamptz  not null,
    check (size = octet_length(content)),
    check (sha256 = encode(sha256(content), 'hex'))
);
create trigger ink_copy_is_immutable before update or delete on ink_copy
    for each row execute function refuse_change();
create trigger ink_copy_is_never_emptied before truncate on ink_copy
    for each statement execute function refuse_change();

-- The names that stand under a kept version.
alter table agreement_signature drop constraint agreement_signature_agreement_version_side_key;
alter table agreement_signature add number int not null default 1;
alter table agreement_signature add acting_for_name varchar(200);
alter table agreement_signature add acting_for_position varchar(200);
alter table agreement_signature add authority varchar(200);
alter table agreement_signature add unique (agreement, version, side, number);
