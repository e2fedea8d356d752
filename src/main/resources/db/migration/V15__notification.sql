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

-- What people are told of, once for all of them: a fact, or what became of a human step.
create table announcement (
    id           uuid        not null,
    kind         varchar(20) not null,
    agreement    uuid,
    task         varchar(64),
    -- Declared name of the fact, and its sentence; none where a step alone is spoken of.
    what         varchar(80),
    said_thai    text        not null,
    said_english text        not null,
    -- How many such facts there were in one act; the sentence is the first one's.
    many         int         not null,
    concerned    text[]      not null,
    told_by      varchar(80) not null,
    told_at      timestamptz not null,
    constraint announcement_pk primary key (id),
    constraint announcement_kind_ck check (kind in (
        'ASSIGNED', 'REASSIGNED', 'RETURNED', 'LAPSED', 'DUE_SOON', 'OVERDUE', 'ESCALATED', 'GAP', 'CHALLENGED', 'APPROVED',
        'AGREED', 'SIGNED', 'PUBLISHED', 'AMENDED', 'REFUSED', 'APPEALED', 'DEPUTY_ASKED', 'DEPUTY_ANSWERED', 'DEPUTY_NAMED',
        'DEPUTY_ENDED', 'WITHDRAWN', 'REOPENED', 'MAIL_STOPPED')),
    constraint announcement_many_ck check (many > 0)
);
create index announcement_task_ix on announcement (task) where task is not null;
create index announcement_told_ix on announcement (told_at);
create index announcement_agreement_ix on announcement (agreement, told_at) where agreement is not null;

-- Who is told of it, once each; and what becomes of the mail about it.
create table notice (
    announcement uuid        not null,
    person       uuid        not null,
    told_at      timestamptz not null,
    -- Whether he or she is to do something about it.
    must_act     boolean     not null,
    read_at      timestamptz,
    mail_state   varchar(10) not null,
    mail         uuid,
    constraint notice_pk primary key (announcement, person),
    constraint notice_announcement_fk foreign key (announcement) references announcement,
    constraint notice_person_fk foreign key (person) references person,
    constraint notice_mail_fk foreign key (mail) references mail on delete set null,
    constraint notice_mail_state_ck check (mail_state in ('NONE', 'DUE', 'DIGEST', 'WRITTEN'))
);
create index notice_person_ix on notice (person, told_at desc, announcement);
create index notice_told_ix on notice (told_at);
create index notice_unread_ix on notice (person) where read_at is null;
create index notice_due_ix on notice (told_at) where mail_state = 'DUE';
create index notice_digest_ix on notice (person) where mail_state = 'DIGEST';
create index notice_mail_ix on notice (mail);

-- How somebody wants to be told by mail; whoever has no row, of everything and at once.
create table notice_preference (
    person        uuid        not null,
    delivery      varchar(10) not null,
    must_act_only boolean     not null,
    -- Of Bangkok's morning.
    digest_hour   int         not null,
    digested_on   date,
    constraint notice_preference_pk primary key (person),
    constraint notice_preference_person_fk foreign key (person) references person,
    constraint notice_preference_delivery_ck check (delivery in ('AT_ONCE', 'DAILY', 'NONE')),
    constraint notice_preference_hour_ck check (digest_hour between 5 and 11)
);

-- How often in a row a server refused an address for good, and from when on it gets no notices.
create table mail_refusal (
    address    varchar(254) not null,
    refusals   int          not null,
    answer     varchar(500) not null,
    refused_at timestamptz  not null,
    stopped_at timestamptz,
    constraint mail_refusal_pk primary key (address),
    constraint mail_refusal_count_ck check (refusals > 0)
);
create index mail_refusal_stopped_ix on mail_refusal (stopped_at desc, address) where stopped_at is not null;

-- Which roles of the agreement's own unit are told; of a single step that fell away or changed hands, none.
create function roles_told(kind varchar) returns text[]
    language sql immutable
return case
    when kind in ('RETURNED', 'CHALLENGED', 'LAPSED', 'REASSIGNED') then array['OFFICER']
    when kind in ('GAP', 'AGREED', 'SIGNED', 'PUBLISHED', 'AMENDED', 'REFUSED', 'APPEALED', 'WITHDRAWN', 'REOPENED')
        then array['OFFICER', 'GOVERNOR', 'HEAD']
    else '{}'
end;

-- Of those people the one whom the others, or one of them, asked last to stand in and who has not answered.
create function asked_last(concerned text[]) returns uuid
    language sql stable
return (
    select d.deputy
    from deputyship d
    join person a on a.id = d.person
    join person p on p.id = d.deputy
    where p.username = any (asked_last.concerned) and a.username = any (asked_last.concerned || d.entered_by::text)
      and d.consent = 'ASKED' and d.ended_at is null
    order by d.entered_at desc
    limit 1
);

-- Who is told of what on that day, and whether he or she is to do something about it. Of a waiting step, whoever is to do it, and
-- of its time those whom the record names; of one that fell away, those who had been told to do it. Deputies hear what those
-- hear for whom they stand in.
create function told(kind varchar, agreement uuid, task varchar, concerned text[], today date)
    returns table (person uuid, must_act boolean)
    language plpgsql stable set plan_cache_mode = force_generic_plan set jit = off
as $$
begin
    return query
    with waiting as materialized (
        select w from work_item w where w.task = told.task and w.closed_at is null
    ), of_kind (person) as materialized (
        select h.person
        from (select in_charge(w.unit, told.today) as unit from work_item w where w.agreement = told.agreement limit 1) own
        join held(told.today) h on h.unit = own.unit
        where h.role = any (roles_told(told.kind)) and (told.task is null or told.kind not in ('WITHDRAWN', 'REASSIGNED', 'RETURNED'))
        union
        select p.id from person p where p.username = any (told.concerned)
        union
        select h.person from held(told.today) h where told.kind = 'GAP' and h.role = 'STRATEGY'
        union
        select p.id
        from authorship g
        join person p on p.username = g.username
        where told.kind in ('AGREED', 'SIGNED', 'AMENDED', 'REFUSED', 'APPEALED', 'WITHDRAWN', 'REOPENED') and told.task is null
          and g.agreement = told.agreement
        union
        select n.person
        from announcement b
        join notice n on n.announcement = b.id and n.must_act
        join work_item w on w.task = b.task
        join person p on p.id = n.person
        where told.kind = 'WITHDRAWN' and b.task = told.task and coalesce(w.assignee, p.username) = p.username
    )
    select t.person, bool_or(t.must_act)
    from (
        select d.id as person, true as must_act
        from waiting s
        cross join lateral to_do(s.w, told.today) d
        where told.kind in ('ASSIGNED', 'RETURNED')
        union all
        select x.person, x.must_act
        from waiting s
        cross join lateral warned(told.kind, s.w, told.today) x
        where told.kind in ('DUE_SOON', 'OVERDUE', 'ESCALATED')
        union all
        select k.person,
            told.kind in ('RETURNED', 'CHALLENGED')
                or told.kind = 'DEPUTY_ASKED' and k.person = asked_last(told.concerned)
        from of_kind k
        union all
        select d.deputy, false
        from of_kind k
        join deputyship d on d.person = k.person and in_force(d, told.today)
        where told.kind not in ('MAIL_STOPPED', 'REASSIGNED') and told.kind not like 'DEPUTY%'
    ) t
    group by t.person;
end
$$;
