-- Where the chain of the record ends: how many entries were ever written, and the hash of the last. Without it, entries
-- cut off at the end would leave a shorter chain that is intact.
create table audit_end (
    singleton boolean primary key default true check (singleton),
    entries   bigint   not null,
    hash      char(64) not null
);

insert into audit_end (entries, hash)
select coalesce(max(sequence), 0),
       coalesce((select hash from audit_entry order by sequence desc limit 1), repeat('0', 64))
  from audit_entry;

create function move_audit_end() returns trigger language plpgsql as $$
begin
    update audit_end set entries = new.sequence, hash = new.hash
     where entries = new.sequence - 1 and hash = new.previous;
    if not found then
        raise exception 'audit_entry % does not follow the end of the chain', new.sequence;
    end if;
    return null;
end $$;

create trigger audit_entry_moves_the_end after insert on audit_entry
    for each row execute function move_audit_end();

create function refuse_other_audit_end() returns trigger language plpgsql as $$
begin
    if not exists (select from audit_entry
                    where sequence = old.entries + 1 and previous = old.hash
                      and sequence = new.entries and hash = new.hash) then
        raise exception 'audit_end follows audit_entry';
    end if;
    return new;
end $$;

create trigger audit_end_follows_the_chain before update on audit_end
    for each row execute function refuse_other_audit_end();
create trigger audit_end_is_never_deleted before delete on audit_end
    for each row execute function refuse_change();
create trigger audit_end_is_never_emptied before truncate on audit_end
    for each statement execute function refuse_change();
