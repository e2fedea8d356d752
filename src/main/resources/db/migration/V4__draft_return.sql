-- Who gave the draft back and why, for the officer who goes on with it.
alter table agreement
    add returned_by   varchar(80),
    add return_reason text;
