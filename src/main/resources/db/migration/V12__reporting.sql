create table report (
    id            uuid        not null,
    agreement     uuid        not null,
    round         int         not null,
    months        int         not null,
    due_on        date        not null,
    state         varchar(20) not null,
    opened_at     timestamptz not null,
    reported_by   varchar(80),
    approved_by   varchar(80),
    delivered_by  varchar(80),
    delivered_at  timestamptz,
    late          boolean     not null,
    return_reason text,
    self_total    numeric,
    band          text,
    revision      bigint      not null,
    constraint report_pk primary key (id),
    constraint report_round_uk unique (agreement, round),
    constraint report_agreement_fk foreign key (agreement) references agreement,
    constraint report_state_ck check (state in ('REPORTING', 'REPORTED', 'DELIVERED', 'CLOSED'))
);

create table report_entry (
    id            uuid        not null,
    report        uuid        not null,
    number        text        not null,
    place         int         not null,
    result        text,
    explanation   text        not null,
    state         varchar(20) not null,
    return_reason text,
    reported_by   varchar(80),
    score         numeric,
    constraint report_entry_pk primary key (id),
    constraint report_entry_number_uk unique (report, number),
    constraint report_entry_report_fk foreign key (report) references report,
    constraint report_entry_state_ck check (state in ('OPEN', 'REPORTED', 'RETURNED', 'APPROVED')),
    constraint report_entry_result_ck check (state in ('OPEN', 'RETURNED') or result is not null),
    constraint report_entry_return_reason_ck check (state <> 'RETURNED' or return_reason is not null)
);

create table evidence (
    id          uuid         not null,
    report      uuid         not null,
    number      text         not null,
    file_name   varchar(200) not null,
    type        varchar(10)  not null,
    size        bigint       not null,
    sha256      char(64)     not null,
    content     bytea        not null,
    attached_at timestamptz  not null,
    attached_by varchar(80)  not null,
    -- The later step that added it to a delivered report; null where it came with the report.
    step        varchar(64),
    constraint evidence_pk primary key (id),
    constraint evidence_once_uk unique (report, number, sha256),
    constraint evidence_entry_fk foreign key (report, number) references report_entry (report, number),
    constraint evidence_type_ck check (type in ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'CSV', 'TEXT')),
    constraint evidence_size_ck check (size between 1 and 20971520 and size = length(content))
);

-- When what later steps added left the unit, and when it was taken back: the last row says whether others know of it.
create table evidence_handed_on (
    evidence uuid        not null,
    place    bigint      not null generated always as identity,
    known    boolean     not null,
    -- With which it was handed in or taken back; missing where others handed it on.
    step     varchar(64),
    constraint evidence_handed_on_pk primary key (evidence, place),
    constraint evidence_handed_on_evidence_fk foreign key (evidence) references evidence
);
create index evidence_handed_on_step_ix on evidence_handed_on (step);
call make_append_only('evidence_handed_on');

create function is_handed_on(evidence uuid) returns boolean
    language sql stable
return coalesce(
    (select h.known from evidence_handed_on h where h.evidence = is_handed_on.evidence order by h.place desc limit 1),
    false);

-- A file never changes, and once the head has sent the report it stays; what a later step added, once that step is done.
create function refuse_taking_delivered_evidence() returns trigger language plpgsql as $$
begin
    if old.step is null and (select state in ('DELIVERED', 'CLOSED') from report where id = old.report)
        or exists (select from work_item w where w.task = old.step and w.closed_at is not null) then
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
