-- Tasks of all kinds over all units: three in ten are taken, one in five has a date, one person in fifty has left.
insert into unit select gen_random_uuid(), 'u'||n, 'หน่วย '||n, 'Unit '||n, case when n=1 then 'ORGANIZATION' else 'DIVISION' end, null, true from generate_series(1,:units) n;
create temporary table numbered as select id, row_number() over (order by length(code), code) n from unit;
insert into person select gen_random_uuid(), r||'.'||k||'.'||u.n, 'x', 'คน '||r||u.n, 'ตำแหน่ง', u.id, (u.n*7+k) % 50 <> 0 from numbered u, unnest(array['officer','governor','head','superior','negotiator','committee','evaluator']) r, generate_series(1,2) k where r in ('officer','governor','head') or u.n <= 20;
insert into person_role select id, upper(split_part(username,'.',1)) from person;
insert into deputyship select gen_random_uuid(), h.id, o.id, 'คำสั่ง', '2026-01-01','2026-12-31','a',now(),null,null from person h join person o on o.unit = h.unit and o.username like 'officer.1.%' where h.username like 'head.1.%';
insert into work_item
select gen_random_uuid()::text, k.key, 'task/x','p', md5('a'||(g.n/7))::uuid, u.id, case when k.role in ('OFFICER','GOVERNOR','HEAD') then u.id when k.role='SUPERIOR' then (select id from numbered where n = 1) end, case when k.key='Task_SignAsMaker' then (select id from numbered where n = 1) when k.key='Task_SignAsReceiver' then u.id end,
 k.role, k.judges, k.authors, '{}', k.dep, 2026, null,
 case when g.n % 10 < 3 then lower(k.role)||'.'||(1+g.n%2)||'.'||case when k.role in ('OFFICER','GOVERNOR','HEAD') then u.n else 1+g.n%20 end end,
 timestamptz '2026-10-01' + (g.n % 5000) * interval '10 minutes', case when g.n%5=0 then timestamptz '2026-11-01' + (g.n%6000) * interval '17 minutes' end, null, null
from generate_series(1,:tasks) g(n)
join numbered u on u.n = 1 + g.n % :units
join (values (0,'Task_DraftAgreement','OFFICER','{}'::text[],'{AGREEMENT}'::text[],false),(1,'Task_ReviewDraft','GOVERNOR','{AGREEMENT}','{DRAFT_REVIEW}',false),(2,'Task_ReviewOffer','NEGOTIATOR','{AGREEMENT}','{OFFER}',false),(3,'Task_SettleFormally','COMMITTEE','{AGREEMENT}','{OFFER}',false),(4,'Task_SignAsMaker','HEAD','{SIGNATURE}','{SIGNATURE}',true),(5,'Task_EvaluateReports','EVALUATOR','{AGREEMENT,REPORT,CHALLENGE_ANSWER}','{EVALUATION}',false),(6,'Task_SignAsReceiver','SUPERIOR','{AGREEMENT,SIGNATURE}','{SIGNATURE}',true)) k(i,key,role,judges,authors,dep) on k.i = g.n % 7;
insert into authorship select distinct agreement, 'AGREEMENT', 0, 'officer.'||(1+abs(hashtext(task))%2)||'.'||(select n from numbered where id=unit) from work_item on conflict do nothing;
insert into authorship select distinct agreement, 'OFFER', 0, 'negotiator.1.'||(1+abs(hashtext(task))%20) from work_item on conflict do nothing;
