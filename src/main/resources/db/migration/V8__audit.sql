-- What the scores of the record were computed from: agreement packages as they were, each content once under its hash.
create table audit_package (
    sha256  char(64) not null,
    content text     not null,
    constraint audit_package_pk primary key (sha256),
    constraint audit_package_sha256_ck check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
call make_append_only('audit_package');

-- One chain for each agreement, under its id, and one for what belongs to none, under an id of zeros: how many entries were
-- ever written, and the hash of the last. Without it, entries cut off at the end would leave a shorter chain that is intact.
create table audit_chain (
    chain   uuid   not null,
    entries bigint not null default 0,
    hash    bytea  not null default decode(repeat('00', 32), 'hex'),
    constraint audit_chain_pk primary key (chain),
    constraint audit_chain_entries_ck check (entries >= 0),
    constraint audit_chain_hash_ck check (octet_length(hash) = 32)
);

create table audit_entry (
    id       bigint      generated always as identity,
    chain    uuid        not null,
    number   bigint      not null,
    at       timestamptz not null,
    what     varchar(80) not null,
    who      varchar(80) not null,
    -- In what capacity it was done, as it was at that time; empty where there is none.
    role     text,
    unit     uuid,
    behalf   varchar(80),
    task     varchar(64),
    model    varchar(255),
    -- The fact's own fields as JSON; as text, since its bytes are what was hashed.
    content  text        not null,
    previous bytea       not null,
    hash     bytea       not null,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_place_uk unique (chain, number),
    constraint audit_entry_hash_uk unique (hash),
    constraint audit_entry_chain_fk foreign key (chain) references audit_chain,
    constraint audit_entry_content_ck check (content like '{%}')
);
create index audit_entry_what_ix on audit_entry (what, id);
create index audit_entry_who_ix on audit_entry (who, id);
create index audit_entry_opening_ix on audit_entry (chain, what, number);
call make_append_only('audit_entry');

-- Whether an entry is kept from a reader. By each rule, facts of one kind are, in the agreements it names or in all others,
-- unless a fact that opens them stands after them in their chain, or before them; where the rule names a field, one that says
-- the same in it.
create function withheld(entry_chain uuid, entry_number bigint, entry_what text, entry_content text, rules json)
    returns boolean
    language sql stable as $$
    select exists (
        select from json_to_recordset(rules)
                        as rule(what text, openings text[], follows boolean, field text, within boolean, agreements uuid[])
         where rule.what = entry_what
           and (entry_chain = any (rule.agreements)) = rule.within
           and not exists (select from audit_entry opening
                            where opening.chain = entry_chain and opening.what = any (rule.openings)
                              and (opening.number > entry_number) = rule.follows
                              and (rule.field is null
                                   or opening.content::json ->> rule.field = entry_content::json ->> rule.field)))
$$;

-- Entries that the tree does not hold yet.
create table audit_pending (
    entry bigint not null,
    constraint audit_pending_pk primary key (entry),
    constraint audit_pending_entry_fk foreign key (entry) references audit_entry
);

create function move_audit_chain() returns trigger language plpgsql as $$
begin
    update audit_chain set entries = new.number, hash = new.hash
     where chain = new.chain and entries = new.number - 1 and hash = new.previous;
    if not found then
        raise exception 'audit_entry % does not follow the end of chain %', new.number, new.chain;
    end if;
    return null;
end $$;

create trigger audit_entry_moves_its_chain after insert on audit_entry
    for each row execute function move_audit_chain();

create function refuse_other_audit_chain() returns trigger language plpgsql as $$
begin
    if not exists (select from audit_entry
                    where chain = old.chain and number = old.entries + 1 and previous = old.hash
                      and chain = new.chain and number = new.entries and hash = new.hash) then
        raise exception 'audit_chain follows audit_entry';
    end if;
    return new;
end $$;

create trigger audit_chain_follows_its_entries before update on audit_chain
    for each row execute function refuse_other_audit_chain();

create function refuse_begun_audit_chain() returns trigger language plpgsql as $$
begin
    if new.entries <> 0 or new.hash <> decode(repeat('00', 32), 'hex') then
        raise exception 'audit_chain begins empty';
    end if;
    return new;
end $$;

create trigger audit_chain_begins_empty before insert on audit_chain
    for each row execute function refuse_begun_audit_chain();
create trigger audit_chain_is_never_deleted before delete on audit_chain
    for each row execute function refuse_change();
create trigger audit_chain_is_never_emptied before truncate on audit_chain
    for each statement execute function refuse_change();

-- The Merkle tree over all entries (RFC 6962): the root of every whole subtree, by level and by place from the left.
create table audit_node (
    level smallint not null,
    place bigint   not null,
    hash  bytea    not null,
    constraint audit_node_pk primary key (level, place),
    constraint audit_node_hash_ck check (octet_length(hash) = 32)
);
call make_append_only('audit_node');

create table audit_leaf (
    place bigint not null,
    entry bigint not null,
    constraint audit_leaf_pk primary key (place),
    constraint audit_leaf_entry_uk unique (entry),
    constraint audit_leaf_entry_fk foreign key (entry) references audit_entry
);
call make_append_only('audit_leaf');

-- Whoever appends locks this row.
create table audit_tree (
    singleton boolean not null default true,
    size      bigint  not null default 0,
    constraint audit_tree_pk primary key (singleton),
    constraint audit_tree_singleton_ck check (singleton)
);
insert into audit_tree default values;

create table audit_head (
    size        bigint      not null,
    root        bytea       not null,
    at          timestamptz not null,
    signature   bytea       not null,
    certificate bytea       not null,
    constraint audit_head_pk primary key (size),
    constraint audit_head_root_ck check (octet_length(root) = 32)
);
call make_append_only('audit_head');
