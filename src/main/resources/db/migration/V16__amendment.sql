-- A request to amend a signed agreement: what stood, what is asked for, what both sides came to.
create table amendment (
    id              uuid        not null,
    agreement       uuid        not null,
    number          int         not null,
    state           varchar(20) not null,
    -- Whether all levels of the unit approved it: then others know of it.
    handed_on       boolean     not null,
    asked_by        varchar(80) not null,
    asked_at        timestamptz not null,
    reason          text,
    first_round     int,
    base            text        not null,
    proposed        text        not null,
    agreed          text,
    decided_by      varchar(80),
    decided_at      timestamptz,
    decision_reason text,
    version         int,
    revision        bigint      not null,
    constraint amendment_pk primary key (id),
    constraint amendment_number_uk unique (agreement, number),
    constraint amendment_agreement_fk foreign key (agreement) references agreement,
    constraint amendment_round_fk foreign key (agreement, first_round) references agreement_round (agreement, number),
    constraint amendment_version_fk foreign key (agreement, version) references agreement_version (agreement, number),
    constraint amendment_state_ck check (state in (
        'WRITING', 'APPROVING', 'DECIDING', 'SIGNING', 'ADOPTED', 'IN_FORCE', 'REFUSED', 'WITHDRAWN', 'UNSIGNED',
        'LAPSED')),
    constraint amendment_handed_in_ck
        check (state in ('WRITING', 'WITHDRAWN', 'LAPSED') or reason is not null and first_round is not null),
    constraint amendment_agreed_ck
        check (state not in ('SIGNING', 'ADOPTED', 'IN_FORCE', 'UNSIGNED') or agreed is not null),
    constraint amendment_adopted_ck check ((state in ('ADOPTED', 'IN_FORCE')) = (version is not null)),
    constraint amendment_decided_ck check ((decided_by is null) = (decided_at is null))
);
-- One at a time: what is decided later would not know what it changes.
create unique index amendment_pending_ix on amendment (agreement)
    where state in ('WRITING', 'APPROVING', 'DECIDING', 'SIGNING', 'ADOPTED');

create table amendment_file (
    id          uuid         not null,
    amendment   uuid         not null,
    file_name   varchar(200) not null,
    type        varchar(10)  not null,
    size        bigint       not null,
    sha256      char(64)     not null,
    content     bytea        not null,
    attached_at timestamptz  not null,
    attached_by varchar(80)  not null,
    constraint amendment_file_pk primary key (id),
    constraint amendment_file_once_uk unique (amendment, sha256),
    constraint amendment_file_amendment_fk foreign key (amendment) references amendment,
    constraint amendment_file_type_ck check (type in ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'CSV', 'TEXT')),
    constraint amendment_file_size_ck check (size between 1 and 20971520 and size = length(content))
);

-- A file never changes, and once the request is handed in it stays.
create function refuse_taking_submitted_file() returns trigger language plpgsql as $$
begin
    if (select state <> 'WRITING' from amendment where id = old.amendment) then
        raise exception 'a file of a submitted request is kept';
    end if;
    return old;
end $$;

create trigger amendment_file_is_immutable before update on amendment_file
    for each row execute function refuse_change();
create trigger amendment_file_stays before delete on amendment_file
    for each row execute function refuse_taking_submitted_file();
create trigger amendment_file_is_never_emptied before truncate on amendment_file
    for each statement execute function refuse_change();
