-- Every certificate with which this installation has ever sealed, so that what it sealed stays its own.
create table trusted_certificate (
    sha256     char(64) primary key,
    content    bytea       not null,
    first_used timestamptz not null,
    check (sha256 = encode(sha256(content), 'hex'))
);
create trigger trusted_certificate_is_immutable before update or delete on trusted_certificate
    for each row execute function refuse_change();
create trigger trusted_certificate_is_never_emptied before truncate on trusted_certificate
    for each statement execute function refuse_change();
