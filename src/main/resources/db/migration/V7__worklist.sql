-- One inbox for every human task, kept in the transaction of the engine's task.
create table work_item (
    task             varchar(64) not null,
    task_key         varchar(80) not null,
    form             varchar(80) not null,
    process          varchar(80) not null,
    agreement        uuid        not null,
    unit             uuid        not null,
    responsible_unit uuid,
    -- At a step that signs, the other side's unit: the inbox offers it to no deputy who belongs there or signs for it.
    other_unit       uuid,
    role             varchar(20) not null,
    fiscal_year      int         not null,
    round            int,
    assignee         varchar(80),
    opened_at        timestamptz not null,
    due_at           timestamptz,
    closed_at        timestamptz,
    closed_by        varchar(80),
    constraint work_item_pk primary key (task),
    constraint work_item_unit_fk foreign key (unit) references unit,
    constraint work_item_responsible_unit_fk foreign key (responsible_unit) references unit,
    constraint work_item_other_unit_fk foreign key (other_unit) references unit,
    constraint work_item_role_ck check (role in (
        'OFFICER', 'GOVERNOR', 'HEAD', 'SUPERIOR', 'NEGOTIATOR', 'COMMITTEE', 'EVALUATOR', 'STRATEGY', 'AUDITOR',
        'ADMINISTRATOR'))
);
create index work_item_mine_ix on work_item (assignee, opened_at) where closed_at is null;
create index work_item_available_ix on work_item (role, responsible_unit, opened_at) where closed_at is null;
create index work_item_agreement_ix on work_item (agreement);
