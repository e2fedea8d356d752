-- The invitation to enter the first administrator; the token itself is only ever printed.
create table set_up_token (
    singleton  boolean primary key default true check (singleton),
    hash       char(64) not null,
    expires_at timestamptz not null,
    attempts   int not null default 0
);
