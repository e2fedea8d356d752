-- One row: whether this database was begun as a demo or in earnest.
create table installation (
    singleton  boolean primary key default true check (singleton),
    kind       text not null check (kind in ('demo', 'real')),
    created_at timestamptz not null default now()
);
