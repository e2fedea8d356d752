-- What the scores of the record were computed from: agreement packages as they were, each content once under its hash.
create table audit_package (
    sha256  char(64) primary key,
    content text     not null,
    check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

create trigger audit_package_is_immutable before update or delete on audit_package
    for each row execute function refuse_change();
create trigger audit_package_is_never_emptied before truncate on audit_package
    for each statement execute function refuse_change();

-- Of the value before and of the value after; empty where that is no score.
alter table audit_entry add column scored_before char(64) references audit_package;
alter table audit_entry add column scored_after char(64) references audit_package;
