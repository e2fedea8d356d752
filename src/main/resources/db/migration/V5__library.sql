-- What stands on the shelf now, with what it is searched and listed by.
create table library_template (
    code      varchar(100) not null,
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
    revision  bigint       not null,
    constraint library_template_pk primary key (code),
    constraint library_template_measure_ck check (measure in (
        'value', 'ratio', 'mean', 'survey', 'change', 'difference', 'workingDays',
        'milestone', 'cases', 'achieved', 'rubric'))
);
create index library_template_shelf_ix on library_template (retired, shelf_key);

-- Every content that ever stood there stays as it was.
create table library_template_version (
    id      uuid         not null,
    code    varchar(100) not null,
    number  int          not null,
    content text         not null,
    made_at timestamptz  not null,
    made_by varchar(80)  not null,
    constraint library_template_version_pk primary key (id),
    constraint library_template_version_number_uk unique (code, number),
    constraint library_template_version_code_fk foreign key (code) references library_template
);
call make_append_only('library_template_version');

create sequence library_office_number;

-- What the strategy office has typed into the form of a template and not saved yet, valid or not; survives the session.
create table library_draft (
    form     varchar(120) not null,
    username varchar(80)  not null,
    content  text         not null,
    saved_at timestamptz  not null,
    constraint library_draft_pk primary key (form, username)
);
