-- The order of a Thai dictionary, numbers by their size: what is sorted by it stands alike on every database.
create collation thai_names (provider = icu, locale = 'th-u-kn-true');

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

-- Rows that may be added and never changed, deleted or emptied.
create procedure make_append_only(kept regclass) language plpgsql as $$
begin
    execute format('create trigger %I before update or delete on %s for each row execute function refuse_change()',
                   kept || '_is_immutable', kept);
    execute format('create trigger %I before truncate on %s for each statement execute function refuse_change()',
                   kept || '_is_never_emptied', kept);
end $$;

-- One row: whether this database was begun as a demo or in earnest.
create table installation (
    singleton  boolean     not null default true,
    kind       text        not null,
    created_at timestamptz not null default now(),
    constraint installation_pk primary key (singleton),
    constraint installation_singleton_ck check (singleton),
    constraint installation_kind_ck check (kind in ('demo', 'real'))
);
