-- At a step that signs, the other side's unit: the inbox offers it to no deputy who belongs there or signs for it.
alter table work_item add column other_unit uuid references unit;

update work_item set other_unit = unit where role = 'SUPERIOR' and closed_at is null;

update work_item w set other_unit = r.receiver_unit
from signing_round r
where r.agreement = w.agreement and r.outcome = 'OPEN'
  and w.task_key = 'Task_SignAsMaker' and w.closed_at is null;
