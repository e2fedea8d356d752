-- Open steps of seven kinds, one for each agreement, over all units: three in ten are taken, one in five has a date, one
-- person in fifty has left. Each draft has an author in its unit and each offer one among the negotiators; one draft in a
-- hundred has a negotiator for an author too, and one superior has signed five thousand times.
create temporary table numbered as
select gen_random_uuid() as id, n from generate_series(1, :units) n;

insert into unit (id, code, name, name_english, level, heads_office, signs, version)
select id, 'inbox-' || n, 'หน่วย ' || n, 'Unit ' || n, case when n = 1 then 'ORGANIZATION' else 'DIVISION' end, n = 1, true, 0
from numbered;

insert into person (id, username, password_hash, name, position, unit, active, version)
select gen_random_uuid(), r || '.' || k || '.' || u.n, 'x', 'คน ' || r || u.n, 'ตำแหน่ง', u.id, (u.n * 7 + k) % 50 <> 0, 0
from numbered u,
    unnest(array['officer', 'governor', 'head', 'superior', 'negotiator', 'committee', 'evaluator']) r,
    generate_series(1, 2) k
where r in ('officer', 'governor', 'head') or r = 'superior' and u.n = 1
   or r in ('negotiator', 'committee', 'evaluator') and u.n <= 20;

insert into person_role (id, person, role, unit, from_day)
select gen_random_uuid(), id, upper(split_part(username, '.', 1)), unit, '2000-01-01'
from person where unit in (select id from numbered);

insert into deputyship (id, person, deputy, authority, from_day, until_day, named_as, entered_by, entered_at, consent)
select gen_random_uuid(), h.id, o.id, 'คำสั่ง', '2026-01-01', '2026-12-31', 'ADMINISTRATOR', 'a', now(), 'ORDERED'
from person h
join person o on o.unit = h.unit and o.username like 'officer.1.%'
where h.username like 'head.1.%';

-- Some stand in for those who act for all other units, and act for none themselves.
insert into deputyship (id, person, deputy, from_day, until_day, named_as, entered_by, entered_at, consent, answered_at)
select gen_random_uuid(), a.id, d.id, '2026-01-01', '2026-12-31', 'HEAD', 'a', now(), 'CONSENTED', now()
from (values ('negotiator.1.', 'officer.2.'), ('committee.1.', 'governor.1.'), ('evaluator.1.', 'governor.2.'))
    who (absent, deputy)
join numbered u on u.n between 10 and 20
join person a on a.username = who.absent || u.n
join person d on d.username = who.deputy || u.n;

create temporary table kind (number int, key text, role text, judges text[], authors text[]);
insert into kind values
    (0, 'Task_DraftAgreement', 'OFFICER', '{}', '{AGREEMENT}'),
    (1, 'Task_ApproveDraft', 'GOVERNOR', '{AGREEMENT}', '{DRAFT_APPROVAL}'),
    (2, 'Task_ReviewOffer', 'NEGOTIATOR', '{AGREEMENT}', '{OFFER}'),
    (3, 'Task_SettleFormally', 'COMMITTEE', '{AGREEMENT}', '{OFFER}'),
    (4, 'Task_SignAsMaker', 'HEAD', '{SIGNATURE}', '{SIGNATURE}'),
    (5, 'Task_EvaluateReports', 'EVALUATOR', '{AGREEMENT,REPORT,CHALLENGE_ANSWER}', '{EVALUATION}'),
    (6, 'Task_SignAsReceiver', 'SUPERIOR', '{AGREEMENT,SIGNATURE}', '{SIGNATURE}');

insert into work_item (task, task_key, form, process, agreement, unit, responsible_unit, other_unit, role, judges, authors,
    renews, deputies, fiscal_year, assignee, opened_at, due_at)
select gen_random_uuid()::text, k.key, 'task/x', 'p', md5('a' || t)::uuid, u.id,
    case when k.role in ('OFFICER', 'GOVERNOR', 'HEAD') then u.id when k.role = 'SUPERIOR' then top.id end,
    case k.role when 'HEAD' then top.id when 'SUPERIOR' then u.id end,
    k.role, k.judges, k.authors, '{}', true, 2026,
    case when t % 10 < 3 then lower(k.role) || '.' || (1 + t / 10 % 2) || '.'
        || case k.role when 'SUPERIOR' then 1 when 'OFFICER' then u.n when 'GOVERNOR' then u.n when 'HEAD' then u.n
           else 1 + t / 70 % 20 end
    end,
    timestamptz '2026-10-01' + (t % 5000) * interval '10 minutes',
    case when t % 5 = 0 then timestamptz '2026-11-01' + (t % 6000) * interval '17 minutes' end
from generate_series(1, :tasks) g (t)
join kind k on k.number = t % 7
join numbered u on u.n = 1 + t % :units
join numbered top on top.n = 1;

insert into authorship (agreement, work, round, username)
select md5('a' || n)::uuid, 'AGREEMENT', 0, 'officer.' || (1 + n / 3 % 2) || '.' || (1 + n % :units)
from generate_series(1, :tasks) n
union all
select md5('a' || n)::uuid, 'OFFER', 0, 'negotiator.' || (1 + n / 3 % 2) || '.' || (1 + n % 20)
from generate_series(1, :tasks) n
union all
select md5('a' || n)::uuid, 'AGREEMENT', 0, 'negotiator.' || (1 + n / 3 % 2) || '.' || (1 + n / 100 % 20)
from generate_series(100, :tasks, 100) n
union all
select md5('a' || n)::uuid, 'SIGNATURE', 0, 'superior.1.1'
from generate_series(7, 35000, 7) n;
