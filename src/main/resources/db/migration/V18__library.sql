-- The indicator library: what stands on the shelf now, with what it is searched and listed by.
create table library_template (
    code      varchar(100) primary key,
    name      text         not null,
    unit      text,
    measure   varchar(40)  not null,
    position  text,
    half_year int,
    paper     text         not null,
    section   text         not null,
    blanks    int          not null,
    words     text         not null,
    shelf_key text         not null,
    shipped   boolean      not null,
    adapted   boolean      not null,
    retired   boolean      not null,
    version   int          not null,
    content   text         not null,
    revision  bigint       not null
);
create index library_template_shelf on library_template (retired, shelf_key);

-- Every content that ever stood there stays as it was.
create table library_template_version (
    id      uuid primary key,
    code    varchar(100) not null references library_template,
    number  int          not null,
    content text         not null,
    made_at timestamptz  not null,
    made_by varchar(80)  not null,
    unique (code, number)
);
create trigger library_template_version_is_immutable before update or delete on library_template_version
    for each row execute function refuse_change();
create trigger library_template_version_is_never_emptied before truncate on library_template_version
    for each statement execute function refuse_change();

create sequence library_office_number;
