create table report (
    id            uuid primary key,
    agreement     uuid        not null references agreement,
    round         int         not null,
    months        int         not null,
    due_on        date        not null,
    state         varchar(20) not null check (state in ('REPORTING', 'REPORTED', 'APPROVED', 'DELIVERED', 'CLOSED')),
    opened_at     timestamptz not null,
    reported_by   varchar(80),
    approved_by   varchar(80),
    delivered_by  varchar(80),
    delivered_at  timestamptz,
    late          boolean     not null,
    return_reason text,
    self_total    numeric(20, 4),
    band          text,
    revision      bigint      not null,
    unique (agreement, round)
);

create table report_entry (
    id            uuid primary key,
    report        uuid         not null references report,
    number        text         not null,
    place         int          not null,
    result        text,
    explanation   text         not null,
    state         varchar(20)  not null check (state in ('OPEN', 'REPORTED', 'RETURNED', 'APPROVED')),
    return_reason text,
    reported_by   varchar(80),
    score         numeric(20, 4),
    unique (report, number),
    check (state in ('OPEN', 'RETURNED') or result is not null),
    check (state <> 'RETURNED' or return_reason is not null)
);

create table evidence (
    id          uuid primary key,
    report      uuid         not null,
    number      text         not null,
    file_name   varchar(200) not null,
    type        varchar(10)  not null,
    size        bigint       not null check (size between 1 and 20971520 and size = length(content)),
    sha256      char(64)     not null,
    content     bytea        not null,
    attached_at timestamptz  not null,
    attached_by varchar(80)  not null,
    unique (report, number, sha256),
    foreign key (report, number) references report_entry (report, number)
);

-- A file never changes, and once the head has sent the report it stays.
create function refuse_taking_delivered_evidence() returns trigger language plpgsql as $$
begin
    if (select state in ('DELIVERED', 'CLOSED') from report where id = old.report) then
        raise exception 'evidence of a delivered report is kept';
    end if;
    return old;
end $$;

create trigger evidence_is_immutable before update on evidence
    for each row execute function refuse_change();
create trigger delivered_evidence_is_kept before delete on evidence
    for each row execute function refuse_taking_delivered_evidence();
create trigger evidence_is_never_emptied before truncate on evidence
    for each statement execute function refuse_change();
