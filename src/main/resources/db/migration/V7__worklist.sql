-- Each list of the inbox is a walk along one of these, in its order; the steps themselves are workflow's.
create index work_item_inside_ix on work_item (role, responsible_unit, due_at, opened_at, task)
    where closed_at is null;
create index work_item_outside_ix on work_item (role, due_at, opened_at, task)
    where closed_at is null and responsible_unit is null;
create index work_item_assignee_ix on work_item (assignee, due_at, opened_at, task) where closed_at is null;
create index work_item_unit_ix on work_item (unit, opened_at, task) where closed_at is null;
create index work_item_agreement_ix on work_item (agreement);
