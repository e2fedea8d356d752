-- What the strategy office has typed into the form of a template and not saved yet, valid or not; survives the session.
create table library_draft (
    form     varchar(120) not null,
    username varchar(80)  not null,
    content  text         not null,
    saved_at timestamptz  not null,
    primary key (form, username)
);
