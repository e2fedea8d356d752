-- Who was absent, when the meeting began and closed, and who looks through its minutes; unknown of those kept before.
alter table negotiation_minutes
    add column absent   text[] not null default '{}',
    add column began_at time,
    add column ended_at time,
    add column reviewer text   not null default '';
