-- Every attempt to have one frozen content signed by both sides.
create table signing_round (
    id            uuid primary key,
    agreement     uuid        not null references agreement,
    number        int         not null check (number > 0),
    version       int         not null,
    sha256        char(64)    not null,
    maker_post    varchar(30) not null,
    receiver_post varchar(30) not null,
    maker_unit    uuid        not null references unit,
    receiver_unit uuid        not null references unit,
    opened_at     timestamptz not null,
    outcome       varchar(10) not null check (outcome in ('OPEN', 'SIGNED', 'REFUSED')),
    closed_at     timestamptz,
    revision      bigint      not null,
    unique (agreement, number),
    unique (id, sha256),
    foreign key (agreement, version) references agreement_version (agreement, number),
    check ((outcome = 'OPEN') = (closed_at is null)),
    check (maker_unit <> receiver_unit)
);
create unique index signing_round_open on signing_round (agreement) where outcome = 'OPEN';

-- The hash is part of the foreign key: nobody signs another content than the frozen one.
create table signature (
    id        uuid primary key,
    round     uuid         not null,
    side      varchar(10)  not null check (side in ('MAKER', 'RECEIVER')),
    person    uuid         not null references person,
    username  varchar(80)  not null,
    name      varchar(200) not null,
    position  varchar(200) not null,
    unit      uuid         not null references unit,
    unit_name varchar(300) not null,
    signed_at timestamptz  not null,
    sha256    char(64)     not null,
    method    varchar(30)  not null,
    unique (round, side),
    unique (round, person),
    foreign key (round, sha256) references signing_round (id, sha256)
);
create trigger signature_is_immutable before update or delete on signature
    for each row execute function refuse_change();
create trigger signature_is_never_emptied before truncate on signature
    for each statement execute function refuse_change();

create table refused_signature (
    round      uuid primary key references signing_round,
    side       varchar(10)  not null check (side in ('MAKER', 'RECEIVER')),
    person     uuid         not null references person,
    name       varchar(200) not null,
    position   varchar(200) not null,
    unit_name  varchar(300) not null,
    reason     text         not null check (reason <> ''),
    refused_at timestamptz  not null
);
create trigger refused_signature_is_immutable before update or delete on refused_signature
    for each row execute function refuse_change();
create trigger refused_signature_is_never_emptied before truncate on refused_signature
    for each statement execute function refuse_change();

-- Passwords tried at the moment of signing; outlives the transaction that is refused.
create table password_attempt (
    task     varchar(64) not null,
    username varchar(80) not null,
    count    int         not null,
    last_at  timestamptz not null,
    primary key (task, username)
);

-- Who signed a kept version, for the readers of the agreement and the public.
create table agreement_signature (
    id        uuid primary key,
    agreement uuid         not null,
    version   int          not null,
    side      varchar(10)  not null check (side in ('MAKER', 'RECEIVER')),
    name      varchar(200) not null,
    position  varchar(200) not null,
    unit_name varchar(300) not null,
    signed_at timestamptz  not null,
    unique (agreement, version, side),
    foreign key (agreement, version) references agreement_version (agreement, number)
);
create trigger agreement_signature_is_immutable before update or delete on agreement_signature
    for each row execute function refuse_change();
create trigger agreement_signature_is_never_emptied before truncate on agreement_signature
    for each statement execute function refuse_change();
