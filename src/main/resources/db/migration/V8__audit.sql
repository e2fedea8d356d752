-- What the scores of the record were computed from: agreement packages as they were, each content once under its hash.
create table audit_package (
    sha256  char(64) not null,
    content text     not null,
    constraint audit_package_pk primary key (sha256),
    constraint audit_package_sha256_ck check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
call make_append_only('audit_package');

create table audit_entry (
    sequence      bigint      not null,
    at            timestamptz not null,
    agreement     uuid,
    who           varchar(80) not null,
    what          varchar(80) not null,
    subject       text        not null,
    old_value     text        not null,
    new_value     text        not null,
    reason        text        not null,
    -- The packages of the value before and of the value after; empty where that is no score.
    scored_before char(64),
    scored_after  char(64),
    previous      char(64)    not null,
    hash          char(64)    not null,
    constraint audit_entry_pk primary key (sequence),
    constraint audit_entry_hash_uk unique (hash),
    constraint audit_entry_scored_before_fk foreign key (scored_before) references audit_package,
    constraint audit_entry_scored_after_fk foreign key (scored_after) references audit_package
);
create index audit_entry_agreement_ix on audit_entry (agreement, sequence);
call make_append_only('audit_entry');

-- Where the chain of the record ends: how many entries were ever written, and the hash of the last. Without it, entries
-- cut off at the end would leave a shorter chain that is intact.
create table audit_end (
    singleton boolean  not null default true,
    entries   bigint   not null,
    hash      char(64) not null,
    constraint audit_end_pk primary key (singleton),
    constraint audit_end_singleton_ck check (singleton)
);
insert into audit_end (entries, hash) values (0, repeat('0', 64));

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
