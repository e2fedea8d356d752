-- One row: by which server mail goes out, and in whose name.
create table mail_settings (
    singleton       boolean      not null default true,
    host            varchar(253) not null,
    port            int          not null,
    protection      varchar(10)  not null,
    username        varchar(254),
    -- Under the key of secrets, which is not in the database.
    password_sealed text,
    sender_name     varchar(200) not null,
    sender_address  varchar(254) not null,
    changed_by      varchar(80)  not null,
    changed_at      timestamptz  not null,
    version         int          not null,
    constraint mail_settings_pk primary key (singleton),
    constraint mail_settings_singleton_ck check (singleton),
    constraint mail_settings_port_ck check (port between 1 and 65535),
    constraint mail_settings_protection_ck check (protection in ('STARTTLS', 'TLS', 'NONE')),
    constraint mail_settings_login_ck check (password_sealed is null or username is not null)
);

-- What waits to be sent, was sent or could not be: written in the transaction of what it speaks of.
create table mail (
    id          uuid         not null,
    subject     varchar(20)  not null,
    person      uuid         not null,
    name        varchar(200) not null,
    address     varchar(254) not null,
    title       varchar(300) not null,
    body_text   text         not null,
    body_html   text         not null,
    -- A secret address that stands in the body, sealed; gone once the mail is sent, given up or too old.
    link_sealed text,
    link_until  timestamptz,
    state       varchar(10)  not null,
    tries       int          not null default 0,
    next_try    timestamptz  not null,
    reason      varchar(60),
    answer      varchar(500),
    written_at  timestamptz  not null,
    done_at     timestamptz,
    constraint mail_pk primary key (id),
    constraint mail_person_fk foreign key (person) references person,
    constraint mail_state_ck check (state in ('WAITING', 'SENT', 'FAILED')),
    constraint mail_link_ck check (link_sealed is null or link_until is not null),
    constraint mail_done_ck check ((state = 'WAITING') = (done_at is null)),
    constraint mail_wiped_ck check (state = 'WAITING' or link_sealed is null)
);
create index mail_due_ix on mail (next_try) where state = 'WAITING';
create index mail_written_ix on mail (written_at desc, id);
